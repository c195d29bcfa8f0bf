import type { Band, Rubric } from '../rubric/rubric';
import { count } from './cell';
import { completeOnly } from './complete-only';
import type { AnswerCounts } from './count-answers';
import { meanCell, shareCell, shareCellWithInterval } from './intervals';
import type { Figure } from './report-model';
import type { ResultsRow } from './results-file';

/**
 * The headline figures, each with the number of audits or answers it rests on: scores and grades on complete audits,
 * criteria met on the answers of all.
 */
export function buildHeadline(rubric: Rubric, all: readonly ResultsRow[], totals: AnswerCounts): Figure[] {
  const rows = completeOnly(all);
  const percents = rows.flatMap(({ result }) => (result.percent === null ? [] : [result.percent]));
  const graded = rows.filter(({ result }) => result.band !== null).length;
  const good = goodEnough(rubric);
  const goodIds = new Set(good.map(({ id }) => id));
  const goodOrBetter = rows.filter(({ result }) => result.band !== null && goodIds.has(result.band)).length;
  const heldDown = rows.filter(({ result }) => result.band !== result.bandBeforeCaps).length;
  return [
    {
      id: 'mean-score',
      label: 'Mean overall score',
      percent: meanCell(percents),
      base: count(percents.length),
      of: 'audits',
    },
    {
      id: 'good-or-better',
      label: `Graded ${good.at(-1)?.word}${good.length > 1 ? ' or better' : ''}`,
      percent: shareCellWithInterval(goodOrBetter, graded),
      part: count(goodOrBetter),
      base: count(graded),
      of: 'audits',
    },
    {
      id: 'criteria-met',
      label: 'Criteria met',
      // Answers of one audit go together, so no interval is worked out from their number.
      percent: shareCell(totals.met, totals.audited),
      part: count(totals.met),
      base: count(totals.audited),
      of: 'answers',
    },
    {
      id: 'held-down',
      label: 'Grade held down by the limiting rule',
      percent: shareCellWithInterval(heldDown, graded),
      part: count(heldDown),
      base: count(graded),
      of: 'audits',
    },
  ];
}

/** The bands that count as good: down to the one called `good`, or the upper half of a rubric that has none. */
function goodEnough(rubric: Rubric): readonly Band[] {
  const named = rubric.bands.findIndex(({ id }) => id === 'good');
  return rubric.bands.slice(0, named === -1 ? Math.floor(rubric.bands.length / 2) : named + 1);
}
