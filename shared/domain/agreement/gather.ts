import { NO_TALLY, type Tally, withPlan } from '../compare/tally';
import { estimate } from '../statistics/estimate';
import {
  type AgreementFigures,
  type AgreementVerdict,
  type Coefficient,
  ENOUGH_MARKS,
  ENOUGH_PLANS,
  FEWEST_PLANS,
} from './agreement-report';
import {
  addSums,
  addUnit,
  coefficientsOf,
  noSums,
  ratingsGiven,
  type Sums,
  type SumsShape,
  unitsRatedTwice,
} from './agreement-sums';
import { coefficientIntervals } from './coefficient-intervals';
import type { Compared } from './compare-codes';
import type { Cluster } from './jackknife';
import { placeOf } from './mark-code';

/** Adds up what several plans say of one criterion, one section or all, plan by plan. */
export interface Gatherer {
  /** One criterion of the plan at hand, with its markers' codes and whether they have to settle it. */
  readonly add: (compared: Compared, codes: readonly number[], conflict: boolean) => void;
  /** Ends the plan at hand. */
  readonly endPlan: () => void;
  readonly figures: () => AgreementFigures;
}

/** Nearly all marks are equal: one rating has this share of all, and kappa lies this far below AC2. */
const COMMONEST = 0.85;
const KAPPA_BELOW = 0.2;
/** From where agreement counts as good (Altman 1991). */
export const GOOD = 0.6;

interface PlanSums {
  readonly sums: Sums;
  /** Where the marks of its criteria stand: plans of one key have the same sums. */
  key: string;
  exact: number;
  within: number;
  tolerated: number;
  marked: number;
}

/** `plans` for a single criterion, `items` for several. */
export function gatherer(shape: SumsShape, unit: 'plans' | 'items'): Gatherer {
  const clusters = new Map<string, { readonly sums: Sums; times: number }>();
  const newPlan = (): PlanSums => ({ sums: noSums(shape), key: '', exact: 0, within: 0, tolerated: 0, marked: 0 });
  let plan = newPlan();
  let [exact, within, tolerated]: [Tally, Tally, Tally] = [NO_TALLY, NO_TALLY, NO_TALLY];
  const counted = { one: 0, both: 0, first: 0, second: 0 };

  const add = (compared: Compared, codes: readonly number[], conflict: boolean): void => {
    if (compared.notApplicable !== null) counted[compared.notApplicable] += 1;
    if (!compared.counts) return;
    plan.marked += 1;
    plan.exact += compared.exact ? 1 : 0;
    plan.within += compared.withinOne ? 1 : 0;
    plan.tolerated += conflict ? 0 : 1;
    if (compared.stricter !== null) counted[compared.stricter] += 1;
    const places = codes.map(placeOf);
    // A single criterion has few kinds of plans, so that thousands of plans are a handful of clusters.
    if (unit === 'plans') plan.key += `${places.join()};`;
    addUnit(plan.sums, shape, places);
  };
  const endPlan = (): void => {
    if (plan.marked === 0) return;
    exact = withPlan(exact, plan.exact, plan.marked);
    within = withPlan(within, plan.within, plan.marked);
    tolerated = withPlan(tolerated, plan.tolerated, plan.marked);
    const key = unit === 'plans' ? plan.key : String(clusters.size);
    const same = clusters.get(key);
    if (same === undefined) clusters.set(key, { sums: plan.sums, times: 1 });
    else same.times += 1;
    plan = newPlan();
  };
  const figures = (): AgreementFigures => {
    const total = noSums(shape);
    for (const { sums, times } of clusters.values()) addSums(total, sums, times);
    const coefficients = coefficientsFor(total, [...clusters.values()], shape);
    const commonest = commonestOf(ratingsGiven(total, shape));
    return {
      plans: exact.n,
      marked: exact.x,
      exact: estimate(exact, unit),
      withinOne: estimate(within, unit),
      tolerated: estimate(tolerated, unit),
      toSettle: tolerated.x - tolerated.y,
      ...coefficients,
      secondStricter: counted.second,
      firstStricter: counted.first,
      oneNotApplicable: counted.one,
      bothNotApplicable: counted.both,
      commonest,
      kappaSaysLittle: saysLittle(commonest?.share ?? 0, coefficients),
      verdict: verdictOf(coefficients.ac2),
    };
  };
  return { add, endPlan, figures };
}

const FEW: Coefficient = { value: null, interval: null, why: 'too-few' };

type CoefficientFigures = Pick<AgreementFigures, 'kappa' | 'alpha' | 'ac2'>;

function coefficientsFor(total: Sums, clusters: readonly Cluster[], shape: SumsShape): CoefficientFigures {
  const plans = clusters.reduce((count, { sums, times }) => (unitsRatedTwice(sums) > 0 ? count + times : count), 0);
  if (!isEnough(plans, unitsRatedTwice(total))) return { kappa: FEW, alpha: FEW, ac2: FEW };
  const values = coefficientsOf(total, shape);
  const intervals = coefficientIntervals(total, clusters, shape, plans);
  const coefficient = (which: keyof CoefficientFigures): Coefficient => {
    const [value, interval] = [values[which], intervals[which]];
    if (value === null) return { value, interval: null, why: 'one-mark' };
    return interval === null ? FEW : { value, interval, why: null };
  };
  return { kappa: coefficient('kappa'), alpha: coefficient('alpha'), ac2: coefficient('ac2') };
}

/** Marks are added up and taken away again, so that a whole number may be off by its last bits. */
const isEnough = (plans: number, marks: number): boolean =>
  plans >= ENOUGH_PLANS || (plans >= FEWEST_PLANS && marks > ENOUGH_MARKS - 0.5);

function saysLittle(commonest: number, { kappa, ac2 }: CoefficientFigures): boolean {
  if (commonest < COMMONEST || ac2.value === null) return false;
  return kappa.value === null || ac2.value - kappa.value > KAPPA_BELOW;
}

function commonestOf(given: readonly number[]): AgreementFigures['commonest'] {
  const all = given.reduce((total, count) => total + count, 0);
  if (all === 0) return null;
  const most = Math.max(...given);
  return { rating: given.indexOf(most), share: most / all };
}

/** By AC2, which does not fall where nearly all marks are equal; by its interval, not by its value. */
function verdictOf({ interval }: Coefficient): AgreementVerdict {
  if (interval === null) return 'too-few';
  if (interval.low > GOOD) return 'agree';
  return interval.high < GOOD ? 'differ' : 'cannot-tell';
}
