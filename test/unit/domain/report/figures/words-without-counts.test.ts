import { describe, expect, it } from 'vitest';
import {
  cautionWords,
  refusalWords,
  refusedWords,
  tellsCount,
} from '#shared/domain/report/figures/words-without-counts';

const refusal = { waysOn: [], severity: 'refused' } as const;

describe('what a report takes over from the Compare screen', () => {
  it.each([
    'Left out: 12 plans marked with version 1.',
    '8 of 30 plans in October 2026 were marked by people who marked in both.',
    '“North” makes up 40% of the plans.',
    '1,204 audits have unanswered criteria.',
  ])('is seen to tell a count: %s', (text) => {
    expect(tellsCount(text)).toBe(true);
  });

  it.each([
    'Not compared: plans in weeks 22 to 35 of 2026 were marked with version 1.',
    'Seven Section F criteria are the same in both; two were added.',
    'The line is broken at “Rubric version 2” of 31 August 2026.',
  ])('is seen to tell none: %s', (text) => {
    expect(tellsCount(text)).toBe(false);
  });

  it('is the refusal’s own sentence', () => {
    expect(
      refusalWords({
        code: 'versions',
        title: 'Not compared: plans in weeks 22 to 35 of 2026 were marked with version 1.',
        sentence: 'Seven Section F criteria are the same in both; two were added.',
      }),
    ).toBe(
      'Not compared: plans in weeks 22 to 35 of 2026 were marked with version 1. Seven Section F criteria are the same in both; two were added.',
    );
  });

  it('is a sentence of its own where the screen’s tells a count', () => {
    const few = {
      ...refusal,
      code: 'few',
      title: 'Too few to compare: 3 plans in October 2026.',
      sentence: 'It takes at least 10 plans in each.',
    } as const;
    expect(refusedWords({ ok: false, refusals: [few], notes: [] })).toBe(
      'Too few plans in one of the two stretches to compare.',
    );
    expect(refusedWords({ ok: true, refusals: [], notes: [] })).toBe(null);
  });

  it('leaves out notes that tell a count and lists that are too long, and says nothing twice', () => {
    const note = (sentence: string) => ({ code: 'common', sentence }) as const;
    expect(
      cautionWords({
        ok: true,
        refusals: [
          { ...refusal, severity: 'caution', code: 'markers', title: 'Markers may be part of this.', sentence: '' },
        ],
        notes: [
          note('Left out: 12 plans marked with version 1.'),
          note('Over what versions 1 and 2 have in common: A1, A2, A3, A4, A5, B1, B2, B3, B4. Nine are the same.'),
          note('Over what versions 1 and 2 have in common: F1, F2. Two are the same.'),
          note('Over what versions 1 and 2 have in common: F1, F2. Two are the same.'),
        ],
      }),
    ).toEqual([
      'Markers may be part of this.',
      'Over the criteria that versions 1 and 2 have in common. Nine are the same.',
      'Over what versions 1 and 2 have in common: F1, F2. Two are the same.',
    ]);
  });
});
