import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TEXT_STYLES } from '#shared/domain/plan/block-look';
import type { Block } from '#shared/domain/plan/plan-text';
import { cutText } from '../../../../../renderer/features/audit/paper/cut-text';
import { StyledText } from '../../../../../renderer/features/audit/paper/styled-text';

const draw = (block: Partial<Block>): string =>
  renderToStaticMarkup(createElement(StyledText, { block: { id: 'b0', kind: 'paragraph', text: '', ...block } }));

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** The text nodes of the markup, joined. */
const textNodes = (markup: string): string =>
  markup.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => ENTITIES[name] ?? '');

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '☐', '☒', '😀', '<', '&', '"', "'", 'é') });
const stretch = { from: fc.nat(40), to: fc.nat(40) };
const runs = fc.array(fc.record({ ...stretch, style: fc.subarray([...TEXT_STYLES], { minLength: 1 }) }), {
  maxLength: 6,
});
const boxes = fc.array(fc.record({ ...stretch, ticked: fc.boolean() }), { maxLength: 4 });

describe('StyledText', () => {
  it('draws plain text as text and nothing else', () => {
    expect(draw({ text: 'only <b>words</b>' })).toBe('only &lt;b&gt;words&lt;/b&gt;');
  });

  it('draws styles as elements that say what they are', () => {
    const all = [...TEXT_STYLES].filter((style) => style !== 'subscript');
    expect(draw({ text: 'xyz', runs: [{ from: 1, to: 2, style: all }] })).toBe(
      'x<strong><em><u><s><sup><mark>y</mark></sup></s></u></em></strong>z',
    );
    expect(draw({ text: 'H2O', runs: [{ from: 1, to: 2, style: ['subscript'] }] })).toBe('H<sub>2</sub>O');
  });

  it('draws check boxes with their state in words, and keeps their characters', () => {
    expect(draw({ text: '☒ a' })).toMatch(/^<span [^>]*aria-label="ticked"[^>]*>☒<\/span> a$/);
    expect(draw({ text: 'þ a', boxes: [{ from: 0, to: 1, ticked: false }] })).toMatch(
      /aria-label="not ticked"[^>]*>þ</,
    );
  });

  it('keeps every character of the text in its text nodes, whatever the looks say', () => {
    fc.assert(
      fc.property(text, runs, boxes, (words, some, ticks) => {
        expect(textNodes(draw({ text: words, runs: some, boxes: ticks }))).toBe(words);
      }),
    );
  });
});

describe('cutText', () => {
  it('gives back the whole text in order, whatever the stretches', () => {
    fc.assert(
      fc.property(text, runs, boxes, (words, some, ticks) => {
        const pieces = cutText(words, some, ticks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(words);
        expect(pieces.every((piece) => words.startsWith(piece.text, piece.from))).toBe(true);
      }),
    );
  });

  it('gives runs in order to exactly their characters', () => {
    const pieces = cutText(
      'abcdef',
      [
        { from: 1, to: 3, style: ['bold'] },
        { from: 3, to: 9, style: ['italic'] },
      ],
      [],
    );
    expect(pieces.map((piece) => [piece.text, piece.style.join()])).toEqual([
      ['a', ''],
      ['bc', 'bold'],
      ['def', 'italic'],
    ]);
  });
});
