import { NO_TALLY, type Tally, withPlan } from '../compare/tally';
import { estimate } from '../statistics/estimate';
import type { AgreementFigures, AgreementVerdict, Coefficient } from './agreement-report';
import { FEWEST_PLANS } from './agreement-report';
import { addSums, addUnit, coefficientsOf, noSums, ratingsGiven, type Sums, type SumsShape } from './agreement-sums';
import { coefficientInterval } from './coefficient-interval';
import type { Compared } from './compare-codes';
import { type Cluster, jackknifeErrors } from './jackknife';

/** Adds up what several plans say of one criterion, one section or all, plan by plan. */
export interface Gatherer {
  /** One criterion of the plan at hand. */
  readonly add: (compared: Compared, codes: readonly number[]) => void;
  /** Ends the plan at hand. */
  readonly endPlan: () => void;
  readonly figures: () => AgreementFigures;
}

/** Standard errors that a single criterion has by formula instead. */
export type ErrorsOf = (total: Sums) => { readonly kappa: number; readonly ac2: number } | null;

/** Nearly all marks equal: one rating has this share of all, and kappa lies this far below AC2. */
const COMMONEST = 0.85;
const KAPPA_BELOW = 0.2;
/** From where agreement counts as good: Altman 1991, above 0.6. */
export const GOOD = 0.6;

export function gatherer(shape: SumsShape, errorsOf: ErrorsOf, unit: 'plans' | 'items'): Gatherer {
  const clusters = new Map<string, { sums: Sums; times: number }>();
  const counted = { one: 0, both: 0, first: 0, second: 0 };
  let tallies: { exact: Tally; within: Tally } = { exact: NO_TALLY, within: NO_TALLY };
  let plan = { sums: noSums(shape), exact: 0, within: 0, marked: 0 };

  const add = (compared: Compared, codes: readonly number[]): void => {
    if (compared.notApplicable !== null) counted[compared.notApplicable] += 1;
    if (!compared.counts) return;
    plan.marked += 1;
    plan.exact += compared.exact ? 1 : 0;
    plan.within += compared.withinOne ? 1 : 0;
    if (compared.stricter !== null) counted[compared.stricter] += 1;
    addUnit(plan.sums, shape, codes);
  };
  const endPlan = (): void => {
    if (plan.marked === 0) return;
    const { sums, exact, within, marked } = plan;
    tallies = { exact: withPlan(tallies.exact, exact, marked), within: withPlan(tallies.within, within, marked) };
    // A single criterion has few kinds of plans, so that thousands of plans are a handful of clusters.
    const key = unit === 'plans' ? sums.join() : String(clusters.size);
    const same = clusters.get(key);
    if (same === undefined) clusters.set(key, { sums, times: 1 });
    else same.times += 1;
    plan = { sums: noSums(shape), exact: 0, within: 0, marked: 0 };
  };
  const figures = (): AgreementFigures => {
    const exact = estimate(tallies.exact, unit);
    const total = noSums(shape);
    for (const { sums, times } of clusters.values()) addSums(total, sums, times);
    const coefficients = coefficientsFor(total, [...clusters.values()], shape, errorsOf);
    const commonest = commonestOf(ratingsGiven(total, shape));
    const [kappa, ac2] = [coefficients.kappa.value, coefficients.ac2.value];
    return {
      plans: exact.n,
      marked: tallies.exact.x,
      exact,
      withinOne: estimate(tallies.within, unit),
      ...coefficients,
      secondStricter: counted.second,
      firstStricter: counted.first,
      oneNotApplicable: counted.one,
      bothNotApplicable: counted.both,
      commonest,
      kappaSaysLittle:
        commonest !== null &&
        commonest.share >= COMMONEST &&
        (kappa === null || (ac2 !== null && ac2 - kappa > KAPPA_BELOW)),
      verdict: verdictOf(exact.n, coefficients.ac2),
    };
  };
  return { add, endPlan, figures };
}

function coefficientsFor(
  total: Sums,
  clusters: readonly Cluster[],
  shape: SumsShape,
  errorsOf: ErrorsOf,
): Pick<AgreementFigures, 'kappa' | 'alpha' | 'ac2'> {
  // Plans in which no pair was rated bring no sums.
  const rated = clusters.filter(({ sums }) => sums.some((value) => value !== 0));
  const plans = rated.reduce((count, { times }) => count + times, 0);
  if (plans < FEWEST_PLANS) {
    const few: Coefficient = { value: null, interval: null, why: 'too-few' };
    return { kappa: few, alpha: few, ac2: few };
  }
  const values = coefficientsOf(total, shape);
  const errors = { ...jackknifeErrors(total, rated, shape), ...errorsOf(total) };
  const coefficient = (which: 'kappa' | 'alpha' | 'ac2'): Coefficient => {
    const value = values[which];
    if (value === null) return { value, interval: null, why: 'one-mark' };
    const interval = coefficientInterval(value, errors[which] ?? 0, plans);
    return { value, interval, why: interval === null ? 'no-spread' : null };
  };
  return { kappa: coefficient('kappa'), alpha: coefficient('alpha'), ac2: coefficient('ac2') };
}

function commonestOf(given: readonly number[]): AgreementFigures['commonest'] {
  const all = given.reduce((total, count) => total + count, 0);
  if (all === 0) return null;
  const most = Math.max(...given);
  return { rating: given.indexOf(most), share: most / all };
}

/** By AC2, which does not fall where nearly all marks are equal; by its interval, not by its value. */
function verdictOf(plans: number, { value, interval, why }: Coefficient): AgreementVerdict {
  if (why === 'too-few' || value === null || plans < FEWEST_PLANS) return 'too-few';
  if (interval === null) return value > GOOD ? 'agree' : 'cannot-tell';
  if (interval.low > GOOD) return 'agree';
  return interval.high < GOOD ? 'differ' : 'cannot-tell';
}
