import { type Coefficient, FEWEST_PLANS } from '../../agreement/agreement-report';
import { assessAgreement } from '../../agreement/assess-agreement';
import { codeOfMark } from '../../agreement/mark-code';
import type { Figure } from '../../compare/figure';
import type { ResultsFile } from '../../results/results-file';
import type { Rubric } from '../../rubric/rubric';
import { type ShortMarks, toMark } from '../../scoring/short-mark';
import { wholePercent } from '../intervals';
import type { ReportPeriod } from '../model/report-model';
import type { AgreementFacts } from './facts';
import type { FigureSheet } from './figure-sheet';

/** How far people who marked the same plans of the period agreed; null where no plan was marked twice. */
export function addAgreement(
  sheet: FigureSheet,
  { pairs, settings }: ResultsFile,
  rubric: Rubric,
  { from, to }: ReportPeriod,
): AgreementFacts | null {
  const own = pairs.filter(
    ({ week, rubricId, rubricVersion }) =>
      week >= from && week <= to && rubricId === rubric.id && rubricVersion === rubric.version,
  );
  const plans = new Set(own.map(({ plan }) => plan)).size;
  const key = 'markedTwice|all|period';
  sheet.count(key, plans);
  if (own.length === 0) return null;
  const criteria = rubric.sections.flatMap((section) =>
    section.criteria.map(({ id, title }) => ({
      id,
      title,
      section: section.id,
      tolerance: settings.toleranceOf[id] ?? settings.tolerance,
    })),
  );
  const codes = (marks: ShortMarks) =>
    criteria.map(({ id }) => codeOfMark(marks[id] === undefined ? null : toMark(marks[id])));
  const { overall } = assessAgreement({
    criteria,
    ratings: rubric.scale.length,
    plans: own.map(({ plan, markings }) => ({ planId: plan, marks: markings.map(({ marks }) => codes(marks)) })),
  });
  const enough = plans >= FEWEST_PLANS;
  return {
    plans: key,
    exact: enough ? percents(overall.exact) : null,
    withinOne: enough ? percents(overall.withinOne) : null,
    kappa: enough ? twoDecimals(overall.kappa) : null,
    ac2: enough ? twoDecimals(overall.ac2) : null,
  };
}

const percents = ({ value, interval }: Figure): AgreementFacts['exact'] =>
  value === null || interval === null
    ? null
    : { value: wholePercent(value), low: wholePercent(interval.low), high: wholePercent(interval.high) };

const round = (value: number): number => Math.round(value * 100) / 100;

const twoDecimals = ({ value, interval }: Coefficient): AgreementFacts['kappa'] =>
  value === null || interval === null
    ? null
    : { value: round(value), low: round(interval.low), high: round(interval.high) };
