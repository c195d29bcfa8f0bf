import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../../../renderer/features/intake/reading-order';
import { summaryWords } from '../../../../../renderer/features/intake/summary-words';
import type { ImportLine } from '../../../../../renderer/workers/import-types';
import { summariseLines } from '../../../../../renderer/workers/summarise-lines';

const line = (index: number, over: Partial<ImportLine> = {}): ImportLine => ({
  index,
  fileName: `plan-${index}.docx`,
  state: 'done',
  outcome: 'added',
  warnings: [],
  ...over,
});

const NONE = summariseLines([]);

describe('the words of a load', () => {
  it('says what became of the files in one sentence and leaves out what did not happen', () => {
    expect(summaryWords({ ...NONE, added: 9, known: 2, refused: 1 })).toBe(
      '9 plans added, 2 already there, 1 refused.',
    );
    expect(summaryWords({ ...NONE, added: 1, drafts: 1 })).toBe('1 plan added, 1 new draft added.');
    expect(summaryWords({ ...NONE, drafts: 2, sameReference: 1 })).toBe(
      '2 new drafts added, 1 with a reference in use.',
    );
    expect(summaryWords({ ...NONE, mended: 2, cancelled: 3 })).toBe('Nothing added, 2 put back, 3 cancelled.');
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
