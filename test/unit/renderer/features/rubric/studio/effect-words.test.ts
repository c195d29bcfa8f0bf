import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Effect } from '#shared/domain/rubric/preview-effect';
import { effectSentences, wordOfBand } from '../../../../../../renderer/features/rubric/studio/publish/effect-words';

const NONE: Effect = { audits: 0, same: 0, moved: [], up: 0, down: 0, untold: [], incomplete: [] };
const moved = (way: 'up' | 'down' | null) => ({ auditId: 'audit-1', from: 'good', to: 'outstanding', way });

describe('the effect on stored audits in words', () => {
  it('says that there is none rather than nothing', () => {
    expect(effectSentences(NONE)).toEqual(['No audit has been submitted yet, so no grade can move.']);
    expect(effectSentences({ ...NONE, audits: 1, same: 1 })).toEqual(['No grade would move, of 1 submitted audit.']);
  });

  it('counts every audit once, by what would become of it', () => {
    const effect: Effect = {
      audits: 12_000,
      same: 11_995,
      moved: [moved('up'), moved('down'), moved(null)],
      up: 1,
      down: 1,
      untold: [{ auditId: 'audit-2', why: 'new-criteria', criterionIds: ['F8'] }],
      incomplete: ['audit-3'],
    };
    expect(effectSentences(effect)).toEqual([
      '3 grades would move, of 12,000 submitted audits: 1 up, 1 down, 1 to or from a grade that only one version has.',
      '11,995 audits keep their grades.',
      '1 audit cannot be told: not everything this version asks was answered.',
      '1 audit has no grade, before or after: criteria are unanswered.',
    ]);
  });

  it('names a grade by its word', () => {
    const [best] = DEFAULT_RUBRIC.bands;
    expect(wordOfBand(best?.id ?? '', DEFAULT_RUBRIC)).toBe(best?.word);
    expect(wordOfBand(null, DEFAULT_RUBRIC)).toBe('No grade');
  });
});
