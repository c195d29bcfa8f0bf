import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placeOfBlock,
  placeOfSection,
  scannedPages,
} from '../../../../../../renderer/features/audit/pages/page-of-text';
import { boxBetween } from '../../../../../../renderer/features/audit/pages/page-selection';
import { pageFaultWords, selectionWords } from '../../../../../../renderer/features/audit/pages/status-words';
import { cornerOf } from '../../../../../../renderer/features/audit/pages/text-layer';

const SIZE = { width: 600, height: 800 };

describe('a drag over a page', () => {
  it('marks the same area from any corner', () => {
    const box = { x: 0.1, y: 0.25, width: 0.4, height: 0.5 };
    const corners = [
      [60, 200, 300, 600],
      [300, 600, 60, 200],
      [60, 600, 300, 200],
    ] as const;
    for (const [x1, y1, x2, y2] of corners) {
      const made = boxBetween({ x: x1, y: y1 }, { x: x2, y: y2 }, SIZE);
      for (const side of ['x', 'y', 'width', 'height'] as const) expect(made?.[side]).toBeCloseTo(box[side]);
    }
  });

  it('never leaves the page', () => {
    const point = fc.record({ x: fc.integer({ min: -900, max: 1_500 }), y: fc.integer({ min: -900, max: 1_700 }) });
    fc.assert(
      fc.property(point, point, (a, b) => {
        const box = boxBetween(a, b, SIZE);
        if (box === null) return;
        expect(Math.min(box.x, box.y, box.width, box.height)).toBeGreaterThanOrEqual(0);
        expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  it('that hardly moves is a press', () => {
    expect(boxBetween({ x: 60, y: 200 }, { x: 63, y: 500 }, SIZE)).toBeNull();
  });
});

describe('the line under the pages', () => {
  it('says what is selected', () => {
    expect(selectionWords({ page: 3, quote: 'one hour each week', prefix: '', suffix: '' }, 4)).toBe(
      'Selected on page 3: 4 words',
    );
    expect(selectionWords({ page: 3, quote: 'hour', prefix: '', suffix: '' }, 4)).toBe('Selected on page 3: 1 word');
    expect(selectionWords({ page: 2, box: { x: 0, y: 0, width: 1, height: 1 } }, 4)).toBe('Area marked on page 2');
    expect(selectionWords(null, 4)).toBe('Nothing selected: page 4 as a whole');
  });

  it('says what is missing on a page, or that nothing is there', () => {
    expect(pageFaultWords({ missing: 0, blank: false })).toBeNull();
    expect(pageFaultWords({ missing: 1, blank: true })).toMatch(/^One picture .* left out;/);
    expect(pageFaultWords({ missing: 2, blank: false })).toMatch(/^2 pictures .* left out;/);
    expect(pageFaultWords({ missing: 0, blank: true })).toMatch(/^This page is blank, or /);
  });
});

describe('the words over a page', () => {
  const item = {
    text: 'word',
    x: 100,
    y: 200,
    size: 10,
    width: 30,
    ascent: 0.8,
    family: 'serif',
    endsLine: false,
  } as const;

  it('stand as high above their baseline as their font does', () => {
    const { left, top } = cornerOf({ ...item, angle: 0 }, { width: 500, height: 1_000 });
    expect(left).toBeCloseTo(20);
    expect(top).toBeCloseTo(19.2);
  });

  it('turn about their baseline', () => {
    const { left, top } = cornerOf({ ...item, angle: Math.PI / 2 }, { width: 500, height: 1_000 });
    expect(left).toBeCloseTo(21.6);
    expect(top).toBeCloseTo(20);
  });
});

describe('the way from the text to a page', () => {
  const text = {
    blocks: [
      { id: 'b0', kind: 'heading', text: 'Section F', page: 4 },
      { id: 'b1', kind: 'paragraph', text: 'Speech therapy', page: 5 },
    ],
    sections: [{ id: 'F', title: 'Section F', blockIds: ['b0', 'b1'] }],
    warnings: [{ code: 'scanned-pages', message: 'Pages 2 and 3 are scanned.', pages: [2, 3] }],
  } satisfies Parameters<typeof placeOfSection>[0];

  it('is known for blocks, sections and scanned pages', () => {
    expect(placeOfBlock(text, 'b1')).toMatchObject({ page: 5, words: { quote: 'Speech therapy' }, isPlace: true });
    expect(placeOfSection(text, 'F')).toMatchObject({ page: 4, words: { quote: 'Section F' } });
    expect(placeOfSection(text, 'E')).toBeNull();
    expect(scannedPages(text)).toEqual([2, 3]);
    expect(scannedPages({ ...text, warnings: [] })).toEqual([]);
  });
});
