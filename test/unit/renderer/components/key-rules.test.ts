import { describe, expect, it } from 'vitest';
import { isTypingKey } from '../../../../renderer/components/key-rules';

const press = (key: string, modifiers: { ctrlKey?: boolean; altKey?: boolean; isComposing?: boolean } = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...modifiers,
});

describe('isTypingKey', () => {
  it('takes plain keys for typing, so that a digit in a note rates nothing', () => {
    expect(isTypingKey(press('2'))).toBe(true);
    expect(isTypingKey(press('n'))).toBe(true);
    expect(isTypingKey(press('Enter'))).toBe(true);
  });

  it('leaves undo, copy and paste to the text field', () => {
    expect(isTypingKey(press('z', { ctrlKey: true }))).toBe(true);
    expect(isTypingKey(press('V', { ctrlKey: true }))).toBe(true);
  });

  it('lets commands with Ctrl and Alt through', () => {
    expect(isTypingKey(press('Enter', { ctrlKey: true }))).toBe(false);
    expect(isTypingKey(press('1', { ctrlKey: true }))).toBe(false);
    expect(isTypingKey(press('n', { altKey: true }))).toBe(false);
  });

  it('leaves everything alone while a character is being composed', () => {
    expect(isTypingKey(press('Enter', { ctrlKey: true, isComposing: true }))).toBe(true);
  });

  it('takes a character written with AltGr for typing, which Windows counts as Ctrl and Alt', () => {
    const altGraph = (name: string) => name === 'AltGraph';
    expect(isTypingKey({ ...press('[', { ctrlKey: true, altKey: true }), getModifierState: altGraph })).toBe(true);
    expect(isTypingKey({ ...press('[', { altKey: true }), getModifierState: () => false })).toBe(false);
  });
});
