import fc from 'fast-check';
import { matchKeybindingPress, parseKeybinding } from 'tinykeys';
import { describe, expect, it } from 'vitest';
import {
  DIGITS,
  formatKeys,
  type KeyCombo,
  parseKeys,
  pressedKeys,
  tinyKeysOf,
} from '../../../../renderer/keyboard/key-combo';
import { printedKeys, spokenKeys } from '../../../../renderer/keyboard/printed-keys';
import { press } from '../../../helpers/renderer/press';

const characters = fc.constantFrom(...'abzéçßŵñ1290?/[]+-=#\'"();:~€ІжΣ');
const named = fc.constantFrom('Enter', 'F3', 'F12', 'Delete', 'Insert', 'ArrowLeft', 'PageUp');

const combos = fc
  .record({ control: fc.boolean(), alt: fc.boolean(), shift: fc.boolean(), key: fc.oneof(characters, named) })
  .map(({ control, alt, shift, key }): KeyCombo | null => {
    const held = `${control ? 'Control+' : ''}${alt ? 'Alt+' : ''}${shift ? 'Shift+' : ''}`;
    return parseKeys(`${held}${key}`);
  });

/** Whether the app would hear this press as the key. */
const hears = (notation: string, event: KeyboardEvent): boolean =>
  tinyKeysOf(notation).some((keys) => {
    const [first] = parseKeybinding(keys);
    return first !== undefined && matchKeybindingPress(event, first);
  });

describe('keys in writing', () => {
  it('come back the same after being written and read, and each is printed', () => {
    fc.assert(
      fc.property(combos, (combo) => {
        if (combo === null) throw new Error('All of these are keys.');
        expect(parseKeys(formatKeys(combo))).toEqual(combo);
        expect(formatKeys(parseKeys(formatKeys(combo)) ?? combo)).toBe(formatKeys(combo));
        expect(printedKeys(formatKeys(combo))).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });

  it('are never misread: any text is a key or none, without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const combo = parseKeys(text);
        if (combo !== null) expect(parseKeys(formatKeys(combo))).toEqual(combo);
      }),
      { numRuns: 1000 },
    );
    for (const none of ['', 'Control', 'Control+', 'Shift+Alt', 'a b', 'Control+ ', 'ab', '([a-z])'])
      expect(parseKeys(none)).toBeNull();
  });

  it('are printed as a keyboard has them, and spoken in words', () => {
    const printed = ['Control+Enter', 'Shift+P', 'Alt++', 'Alt+=', '?', DIGITS, 'Control+Shift+Z', 'Delete', 'ß'].map(
      printedKeys,
    );
    expect(printed).toEqual(['Ctrl ↵', '⇧ P', 'Alt +', 'Alt =', '?', '0–9', 'Ctrl ⇧ Z', 'Del', 'ß']);
    expect(spokenKeys('Ctrl ↵')).toBe('Ctrl Enter');
    expect(spokenKeys('⇧ P')).toBe('Shift P');
  });
});

describe('a press', () => {
  it('is heard by the key it was read as, and by no other', () => {
    fc.assert(
      fc.property(combos, combos, (one, other) => {
        if (one === null || other === null || (one.control && one.alt)) return;
        const key = one.shift && [...one.key.toUpperCase()].length === 1 ? one.key.toUpperCase() : one.key;
        const event = press(key, { ctrlKey: one.control, altKey: one.alt, shiftKey: one.shift });
        const read = pressedKeys(event);
        expect(read).toEqual({ kind: 'keys', combo: one });
        expect(hears(formatKeys(one), event)).toBe(true);
        expect(hears(formatKeys(other), event)).toBe(formatKeys(other) === formatKeys(one));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts for what it means on a French, Welsh or German keyboard, wherever it lies', () => {
    // Digits with Shift, brackets with AltGr: French.
    expect(hears(DIGITS, press('2', { shiftKey: true, code: 'Digit2' }))).toBe(true);
    expect(hears(DIGITS, press('é', { code: 'Digit2' }))).toBe(false);
    expect(hears('[', press('[', { code: 'Digit5', altGraph: true }))).toBe(true);
    expect(hears('n', press('n', { code: 'KeyN' }))).toBe(true);
    expect(hears('m', press('m', { code: 'Semicolon' }))).toBe(true);
    // The question mark: with Shift on one key or another.
    expect(hears('?', press('?', { shiftKey: true, code: 'Slash' }))).toBe(true);
    expect(hears('?', press('?', { shiftKey: true, code: 'Minus' }))).toBe(true);
    // Caps lock is no Shift.
    expect(hears('e', press('E', { code: 'KeyE' }))).toBe(true);
    expect(hears('Shift+P', press('P', { code: 'KeyP' }))).toBe(false);
    // The number pad.
    expect(hears(DIGITS, press('2', { code: 'Numpad2' }))).toBe(true);
    expect(hears('Enter', press('Enter', { code: 'NumpadEnter' }))).toBe(true);
  });

  it('that cannot be told apart is refused with its reason, and a held key waits for the rest', () => {
    expect(pressedKeys(press('Dead', { code: 'BracketLeft' }))).toEqual({ kind: 'refused', why: 'dead' });
    expect(pressedKeys(press('ŵ', { altGraph: true }))).toEqual({ kind: 'refused', why: 'alt-graph' });
    expect(pressedKeys(press('e', { ctrlKey: true, altKey: true }))).toEqual({ kind: 'refused', why: 'alt-graph' });
    expect(pressedKeys(press('e', { metaKey: true }))).toEqual({ kind: 'refused', why: 'system' });
    expect(pressedKeys(press('Unidentified'))).toEqual({ kind: 'refused', why: 'unknown' });
    expect(pressedKeys(press('Shift', { shiftKey: true }))).toEqual({ kind: 'held' });
  });
});
