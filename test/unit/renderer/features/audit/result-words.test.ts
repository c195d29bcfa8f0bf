import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { bandRank, bandWord, capSentence, percentWords } from '../../../../../renderer/features/audit/result-words';

const everything = (value: number, over: Record<string, number> = {}) => {
  const marks = Object.fromEntries(
    DEFAULT_RUBRIC.sections.flatMap(({ criteria }) => criteria.map(({ id }) => [id, value] as const)),
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

  it('ranks bands from the worst', () => {
    expect(bandRank(DEFAULT_RUBRIC.bands.at(-1)?.id ?? '', DEFAULT_RUBRIC)).toBe(0);
    expect(bandRank(DEFAULT_RUBRIC.bands[0]?.id ?? '', DEFAULT_RUBRIC)).toBe(DEFAULT_RUBRIC.bands.length - 1);
  });
});
