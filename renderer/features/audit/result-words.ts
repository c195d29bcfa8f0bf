import { type AuditResult, isIncomplete } from '#shared/domain/audit/audit-result';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric } from '#shared/domain/rubric/rubric';

/** One decimal, halves upwards, without a trailing nought: `62.5%`, `60%`. */
export const percentWords = (percent: number | null): string =>
  percent === null ? 'none' : `${Math.round(percent * 10) / 10}%`;

export const bandWord = (bandId: string | null, rubric: Pick<Rubric, 'bands'>): string =>
  rubric.bands.find(({ id }) => id === bandId)?.word ?? 'Not graded';

/** Place of a band from the worst, 0 upwards: what its colour goes by. */
export const bandRank = (bandId: string | null, rubric: Pick<Rubric, 'bands'>): number =>
  rubric.bands.length - 1 - rubric.bands.findIndex(({ id }) => id === bandId);

/** Why an incomplete audit has no grade, and what is unanswered, limiting criteria first; empty for a complete one. */
export function noGradeSentences(
  result: Pick<AuditResult, 'answered' | 'total' | 'leftOut'>,
  rubric: Rubric,
): readonly string[] {
  if (!isIncomplete(result)) return [];
  const blank = result.leftOut.filter(({ why }) => why === 'unanswered').map(({ criterionId }) => criterionId);
  const limits = new Set(allCriteria(rubric).flatMap(({ id, limiting }) => (limiting ? [id] : [])));
  const [first, others] = [blank.filter((id) => limits.has(id)), blank.filter((id) => !limits.has(id))];
  const count = result.total - result.answered;
  return [
    `There is no grade because ${count} of ${result.total} criteria ${count === 1 ? 'was' : 'were'} not answered. The score is of what was answered. In reports the audit is left out of scores and grades.`,
    ...(first.length === 0 ? [] : [`Unanswered and limiting the grade: ${first.join(', ')}.`]),
    ...(others.length === 0 ? [] : [`Unanswered${first.length === 0 ? '' : ' besides'}: ${others.join(', ')}.`]),
  ];
}

/** What the limiting rule did, in a sentence; null where no limiting criterion failed. */
export function capSentence(
  result: Pick<AuditResult, 'limitingFailures' | 'band' | 'bandBeforeCaps' | 'answered' | 'total'>,
  rubric: Pick<Rubric, 'bands'>,
): string | null {
  const { limitingFailures, band, bandBeforeCaps } = result;
  if (limitingFailures.length === 0) return null;
  const which = limitingFailures.join(', ');
  const failed =
    limitingFailures.length === 1
      ? `The limiting criterion ${which} scored 0 or was not evidenced.`
      : `${limitingFailures.length} limiting criteria scored 0 or were not evidenced: ${which}.`;
  if (isIncomplete(result)) return `${failed} That limits the grade once every criterion is answered.`;
  return band === bandBeforeCaps
    ? `${failed} The grade was no better than that allows, so it stays.`
    : `${failed} That holds the grade at ${bandWord(band, rubric)}; by its score alone it would be ${bandWord(bandBeforeCaps, rubric)}.`;
}
