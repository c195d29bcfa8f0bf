import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import {
  bandRank,
  bandWord,
  capSentence,
  noGradeSentences,
  percentWords,
} from '../../../../../renderer/features/audit/result-words';

const everything = (value: number, over: Record<string, number> = {}, blank: readonly string[] = []) => {
  const marks = Object.fromEntries(
    DEFAULT_RUBRIC.sections.flatMap(({ criteria }) =>
      criteria.filter(({ id }) => !blank.includes(id)).map(({ id }) => [id, value] as const),
    ),
  );
  const scored = scoreAudit(DEFAULT_RUBRIC, answersFrom({ ...marks, ...over }));
  if (!scored.ok) throw new Error(scored.error.message);
  return scored.value;
};

describe('the words of a result', () => {
  it('shows a percent with one decimal at most', () => {
    expect(percentWords(62.5)).toBe('62.5%');
    expect(percentWords(60)).toBe('60%');
    expect(percentWords(100 / 3)).toBe('33.3%');
    expect(percentWords(null)).toBe('none');
  });

  it('says that a limiting criterion held the grade down, and what it would have been', () => {
    const result = everything(3, { F2: 0 });
    const sentence = capSentence(result, DEFAULT_RUBRIC);
    expect(sentence).toContain('F2');
    expect(sentence).toContain(bandWord(result.band, DEFAULT_RUBRIC));
    expect(sentence).toContain(bandWord(result.bandBeforeCaps, DEFAULT_RUBRIC));
  });

  it('says that the limit changed nothing where the score was low anyway', () => {
    expect(capSentence(everything(0), DEFAULT_RUBRIC)).toContain('so it stays');
  });

  it('is silent about limits where none applied', () => {
    expect(capSentence(everything(3), DEFAULT_RUBRIC)).toBeNull();
  });

  it('says why an incomplete audit has no grade, and names blank limiting criteria first', () => {
    const result = everything(3, {}, ['A2', 'F2', 'X6', 'K1']);
    expect(bandWord(result.band, DEFAULT_RUBRIC)).toBe('Not graded');
    expect(noGradeSentences(result, DEFAULT_RUBRIC)).toEqual([
      'There is no grade because 4 of 44 criteria were not answered. The score is of what was answered. In reports the audit is left out of scores and grades.',
      'Unanswered and limiting the grade: F2, X6.',
      'Unanswered besides: A2, K1.',
    ]);
    expect(noGradeSentences(everything(3, {}, ['A2']), DEFAULT_RUBRIC)).toEqual([
      expect.stringContaining('because 1 of 44 criteria was not answered'),
      'Unanswered: A2.',
    ]);
    expect(noGradeSentences(everything(3), DEFAULT_RUBRIC)).toEqual([]);
  });

  it('never says that a grade was held or stays where there is none', () => {
    expect(capSentence(everything(3, { F1: 0 }, ['F2']), DEFAULT_RUBRIC)).toBe(
      'The limiting criterion F1 scored 0 or was not evidenced. That limits the grade once every criterion is answered.',
    );
    expect(capSentence(everything(3, {}, ['F2']), DEFAULT_RUBRIC)).toBeNull();
  });

  it('ranks bands from the worst', () => {
    expect(bandRank(DEFAULT_RUBRIC.bands.at(-1)?.id ?? '', DEFAULT_RUBRIC)).toBe(0);
    expect(bandRank(DEFAULT_RUBRIC.bands[0]?.id ?? '', DEFAULT_RUBRIC)).toBe(DEFAULT_RUBRIC.bands.length - 1);
  });
});
