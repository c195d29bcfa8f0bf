import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../../../renderer/features/intake/reading-order';
import { summaryWords } from '../../../../../renderer/features/intake/summary-words';
import type { ImportLine } from '../../../../../renderer/workers/import-types';

const line = (index: number, over: Partial<ImportLine> = {}): ImportLine => ({
  index,
  fileName: `plan-${index}.docx`,
  state: 'done',
  outcome: 'added',
  warnings: [],
  ...over,
});

describe('the words of a load', () => {
  it('says what became of the files in one sentence and leaves out what did not happen', () => {
    expect(summaryWords({ added: 9, mended: 0, known: 2, refused: 1, cancelled: 0 })).toBe(
      '9 plans added, 2 already known, 1 refused.',
    );
    expect(summaryWords({ added: 1, mended: 0, known: 0, refused: 0, cancelled: 0 })).toBe('1 plan added.');
    expect(summaryWords({ added: 0, mended: 2, known: 0, refused: 0, cancelled: 0 })).toBe(
      'Nothing added, 2 put back.',
    );
  });

  it('keeps the order of the files while they are read', () => {
    const lines = [line(0), line(1, { outcome: 'refused' })];
    expect(inReadingOrder({ lines, running: true }).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('puts open choices and then refused files first once they are', () => {
    const lines = [
      line(0),
      line(1, { outcome: 'refused' }),
      line(2, { outcome: 'same-file', resolve: () => Promise.resolve() }),
      line(3),
    ];
    expect(inReadingOrder({ lines, running: false }).map(({ index }) => index)).toEqual([2, 1, 0, 3]);
  });
});
