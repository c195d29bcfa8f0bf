import { wholePercent } from '../recalculate-report';
import { type CountedAudit, countAll, countAudit, type Tally, tallyCriteria, tallySections } from './count-marks';
import {
  type CountingSentence,
  countInMethod,
  type Figures,
  type ReportTimes,
  sayFindings,
  sayTimes,
} from './expected-sentences';
import { FEW, meanOf, tInterval, wilson } from './likely-ranges';
import { RUBRIC, type TypedMarks } from './typed-marks';

type Rows = readonly (readonly string[])[];

/** Everything in a report that comes from marks, as its words and cells show it. */
export interface ExpectedReport {
  readonly headline: Rows;
  readonly grades: Rows;
  readonly sections: Rows;
  readonly criteria: Rows;
  /** Names and whole percents, as the chart and the workbook behind it hold them. */
  readonly chart: Rows;
  /** The whole summary. */
  readonly findings: readonly string[];
  readonly times: readonly string[];
  readonly method: readonly CountingSentence[];
}

/** What the board report has to say, worked out from the keys that were pressed and from nothing of the app's. */
export function expectedReport(audits: readonly TypedMarks[], times: ReportTimes): ExpectedReport {
  const scored = audits.map(countAudit);
  const percents = scored.map(({ percent }) => percent);
  const sections = tallySections(audits);
  const all = countAll(audits);
  const figures: Figures = {
    n: audits.length,
    mean: `${Math.round(meanOf(percents))}%`,
    meanInterval: tInterval(percents),
    good: scored.filter(({ grade }) => grade === 'Good' || grade === 'Outstanding').length,
    held: scored.filter(({ grade, gradeBeforeLimits }) => grade !== gradeBeforeLimits).length,
    met: all.met,
    audited: all.audited,
  };
  return {
    headline: headlineRows(figures),
    grades: gradeRows(scored),
    sections: sections.map((tally) => [
      `${tally.id} ${tally.title}`,
      ...[tally.met, tally.audited, tally.notApplicable].map(String),
      wholePercent(tally.met, tally.audited),
      ratingWord(tally),
    ]),
    criteria: tallyCriteria(audits).map((tally) => [
      `${tally.id} ${tally.title}${tally.limiting ? ' (limiting)' : ''}`,
      ...[tally.met, tally.audited, tally.notEvidenced, tally.notApplicable].map(String),
      wholePercent(tally.met, tally.audited),
      wilson(tally.met, tally.audited),
      ratingWord(tally),
    ]),
    chart: sections.map(({ id, title, met, audited }) => [
      `${id} ${title}`,
      // A section where nothing was audited has a name and no bar.
      audited === 0 ? '' : wholePercent(met, audited).replace('%', ''),
    ]),
    findings: sayFindings(figures, sections, times),
    times: sayTimes(times),
    method: countInMethod(figures.n, all, times),
  };
}

const headlineRows = ({ n, mean, meanInterval: interval, good, held, met, audited }: Figures): Rows => [
  ['Mean overall score', mean, interval, `${n} audits`],
  ['Graded Good or better', wholePercent(good, n), wilson(good, n), `${good} of ${n} audits`],
  ['Criteria met', wholePercent(met, audited), 'not given', `${met} of ${audited} answers`],
  ['Grade held down by the limiting rule', wholePercent(held, n), wilson(held, n), `${held} of ${n} audits`],
];

const gradeRows = (scored: readonly CountedAudit[]): Rows =>
  RUBRIC.bands.map(({ word }) => {
    const count = scored.filter(({ grade }) => grade === word).length;
    const before = scored.filter(({ gradeBeforeLimits }) => gradeBeforeLimits === word).length;
    return [word, String(count), wholePercent(count, scored.length), String(before)];
  });

function ratingWord({ met, audited }: Tally): string {
  if (audited === 0) return 'None audited';
  if (audited < FEW) return 'Too few';
  const percent = Number(wholePercent(met, audited).replace('%', ''));
  if (percent >= 90) return 'Strong';
  if (percent >= 70) return 'Sound';
  return percent >= 50 ? 'Mixed' : 'Weak';
}
