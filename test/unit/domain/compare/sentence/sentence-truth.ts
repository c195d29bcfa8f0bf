import type { SentenceInput } from '#shared/domain/compare/sentence/sentence';
import { twoSidedT } from '#shared/domain/statistics/student-t';
import type { Plan } from './sentence-cases';

/** The plans that the two figures were made from. */
export interface Plans {
  readonly earlier: readonly Plan[];
  readonly later: readonly Plan[];
}

const CONSTANTS: Readonly<Record<string, number>> = {
  'chance-rise.rate': 50,
  'chance-rise.points': 20,
  level: 95,
  'false-alarms.weeks': 26,
  'false-alarms.baseline': 12,
  'most-needed': 10_000,
};

/** The number that a path means, worked out anew from the plans where the model does not hold it. */
export function truth(of: string, input: SentenceInput, plans: Plans): number {
  const { difference, facts } = input;
  const [span, ...rest] = of.split('.');
  if (span === 'earlier' || span === 'later') return figureTruth(rest.join('.'), plans[span], input, span);
  const signals = input.signals ?? [];
  // Of each side one is told.
  if (of === 'signals.more') return signals.length - new Set(signals.map(({ side }) => side)).size;
  if (span === 'signals') return signals[Number(rest[0])]?.points ?? Number.NaN;
  const whole = (list: readonly Plan[]) => Math.floor(worth(list, facts.unit) + 1e-9);
  switch (of) {
    case 'difference.value':
      return Math.abs(figureOf(plans.later, input) - figureOf(plans.earlier, input));
    case 'difference.interval.low':
      return difference?.interval?.low ?? Number.NaN;
    case 'difference.interval.high':
      return difference?.interval?.high ?? Number.NaN;
    case 'few':
      return input.few;
    case 'trial-points':
      return input.trialPoints ?? Number.NaN;
    case 'cases.earlier':
      return whole(plans.earlier);
    case 'cases.later':
      return whole(plans.later);
    case 'chance-rise.percent':
      return 100 * chance(whole(plans.earlier), whole(plans.later));
    case 'needed':
      return neededBySearch(input, plans);
    case 'false-alarms.low':
      return falseAlarms(input)[0];
    case 'false-alarms.high':
      return falseAlarms(input)[1];
    case 'false-alarms.rise.low':
      return input.facts.scale === 'percent' ? Number.NaN : 27;
    case 'false-alarms.rise.high':
      return input.facts.scale === 'percent' ? Number.NaN : 32;
    default:
      return CONSTANTS[of] ?? Number.NaN;
  }
}

/** As measured over many such charts in which nothing changed. */
function falseAlarms({ chart, facts }: SentenceInput): readonly [number, number] {
  if (chart === 'run') return [8, 10];
  if (facts.unit === 'items') return [19, 21];
  if (chart === 'p') return [10, 13];
  return facts.scale === 'percent' ? [21, 23] : [17, 19];
}

const sumOf = (plans: readonly Plan[], of: (plan: Plan) => number): number =>
  plans.reduce((sum, plan) => sum + of(plan), 0);

const figureOf = (plans: readonly Plan[], { facts }: SentenceInput): number =>
  (facts.unit === 'mean' ? 1 : 100) * ratioOf(plans);

const ratioOf = (plans: readonly Plan[]): number => sumOf(plans, ([y]) => y) / sumOf(plans, ([, x]) => x);

function figureTruth(path: string, plans: readonly Plan[], input: SentenceInput, span: 'earlier' | 'later'): number {
  const { interval } = input[span].figure;
  switch (path) {
    case 'n':
      return plans.length;
    case 'part':
      return sumOf(plans, ([y]) => y);
    case 'total':
      return sumOf(plans, ([, x]) => x);
    case 'value':
      return figureOf(plans, input);
    case 'interval.low':
      return interval?.low ?? Number.NaN;
    case 'interval.high':
      return interval?.high ?? Number.NaN;
    default:
      return Number.NaN;
  }
}

/** The effective number straight from the plans. */
function worth(plans: readonly Plan[], unit: string): number {
  const n = plans.length;
  if (unit !== 'items') return n;
  const x = sumOf(plans, (plan) => plan[1]);
  const ratio = ratioOf(plans);
  const kish = x ** 2 / sumOf(plans, (plan) => plan[1] ** 2);
  const squares = sumOf(plans, (plan) => (plan[0] - ratio * plan[1]) ** 2);
  if (n < 2 || squares < 1e-9) return kish;
  const variance = (n / (n - 1)) * (squares / x ** 2);
  const few = (twoSidedT(0.95, Math.max(x - 1, 1)) / twoSidedT(0.95, n - 1)) ** 2;
  return Math.min(x, Math.max(kish, ((ratio * (1 - ratio)) / variance) * few));
}

/** A rise of 20 points or more by Pascal's triangle, all pairs of counts. */
function chance(earlier: number, later: number): number {
  const row = (n: number) => {
    let line = [1];
    for (let i = 0; i < n; i += 1) line = [...line, 0].map((value, k) => (value + (line[k - 1] ?? 0)) / 2);
    return line;
  };
  const [before, after] = [row(earlier), row(later)];
  let sum = 0;
  for (const [k, p] of before.entries())
    for (const [m, q] of after.entries()) if (m / later - k / earlier >= 0.2 - 1e-12) sum += p * q;
  return sum;
}

/** The fewest plans that give the power of 80%, by trying sizes rather than by a closed form. */
function neededBySearch(input: SentenceInput, plans: Plans): number {
  const [p, q] = [ratioOf(plans.earlier), ratioOf(plans.later)];
  if (input.facts.unit === 'mean') {
    const variance = (list: readonly Plan[]) =>
      sumOf(list, (plan) => (plan[0] - ratioOf(list)) ** 2) / (list.length - 1);
    const error = (n: number) => Math.sqrt((variance(plans.earlier) + variance(plans.later)) / n);
    const enough = (n: number) =>
      Math.abs(p - q) / error(n) >= twoSidedT(0.95, 2 * n - 2) + twoSidedT(0.6, 2 * n - 2) - 1e-9;
    return fewest(2, enough);
  }
  const cases = worth(plans.earlier, input.facts.unit) + worth(plans.later, input.facts.unit);
  const perPlan = cases / (plans.earlier.length + plans.later.length);
  const middle = (p + q) / 2;
  return fewest(2, (n) => {
    const reach = Math.abs(p - q) * Math.sqrt(n * perPlan) - 1.959963984540054 * Math.sqrt(2 * middle * (1 - middle));
    return reach >= 0.8416212335729143 * Math.sqrt(p * (1 - p) + q * (1 - q)) - 1e-9;
  });
}

/** The least whole number from `start` that will do, where all above it do as well. */
function fewest(start: number, enough: (n: number) => boolean): number {
  let high = start;
  while (!enough(high)) high *= 2;
  let low = Math.max(start, Math.floor(high / 2));
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle)) high = middle;
    else low = middle + 1;
  }
  return high;
}
