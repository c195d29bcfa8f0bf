import type { AuditResult } from '#shared/domain/audit/audit-result';
import type { Rubric } from '#shared/domain/rubric/rubric';

/** One decimal, halves upwards, without a trailing nought: `62.5%`, `60%`. */
export const percentWords = (percent: number | null): string =>
  percent === null ? 'none' : `${Math.round(percent * 10) / 10}%`;

export const bandWord = (bandId: string | null, rubric: Pick<Rubric, 'bands'>): string =>
  rubric.bands.find(({ id }) => id === bandId)?.word ?? 'No grade';

/** Place of a band from the worst, 0 upwards: what its colour goes by. */
export const bandRank = (bandId: string | null, rubric: Pick<Rubric, 'bands'>): number =>
  rubric.bands.length - 1 - rubric.bands.findIndex(({ id }) => id === bandId);

/** What the limiting rule did, in a sentence; null where no limiting criterion failed. */
export function capSentence(
  result: Pick<AuditResult, 'limitingFailures' | 'band' | 'bandBeforeCaps'>,
  rubric: Pick<Rubric, 'bands'>,
): string | null {
  const { limitingFailures, band, bandBeforeCaps } = result;
  if (limitingFailures.length === 0) return null;
  const which = limitingFailures.join(', ');
  const failed =
    limitingFailures.length === 1
      ? `The limiting criterion ${which} scored 0 or was not evidenced.`
      : `${limitingFailures.length} limiting criteria scored 0 or were not evidenced: ${which}.`;
  return band === bandBeforeCaps
    ? `${failed} The grade was no better than that allows, so it stays.`
    : `${failed} That holds the grade at ${bandWord(band, rubric)}; by its score alone it would be ${bandWord(bandBeforeCaps, rubric)}.`;
}
