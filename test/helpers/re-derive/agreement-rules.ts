import { isOf } from './chosen';
import type { MarkJson, PairJson } from './json';
import { type Brought, isRounded, type Range, shareOfItems, studentT, total } from './numbers';
import { COUNTED, type Rule, rule } from './rules';
import { countedProblem, endsProblem } from './share-rules';
import type { Truth } from './truth';

/** How far two markers agree: docs/decisions/agreement.md, written out a second time for pairs of two. */

/** The places on the scale that the markers of one criterion gave; `weight` below 1 only of the pair given by chance. */
interface Unit {
  readonly places: readonly number[];
  readonly weight: number;
}

interface PlanUnits {
  readonly exact: Brought;
  readonly near: Brought;
  readonly units: readonly Unit[];
}

export function agreementRules(truth: Truth): Rule[] {
  const { chosen } = truth;
  const { file, rubric, from, to, threshold } = chosen;
  const pairs = file.pairs.filter((pair) => isOf(pair, rubric) && pair.week >= from && pair.week <= to);
  const names = [...new Set(pairs.map(({ plan }) => plan))];
  const ids = rubric.sections.flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const plans = names.map((plan) =>
    planUnits(
      pairs.filter((pair) => pair.plan === plan),
      ids,
    ),
  );
  const exact = shareOfItems(plans.map((plan) => plan.exact).filter(({ of }) => of > 0));
  const near = shareOfItems(plans.map((plan) => plan.near).filter(({ of }) => of > 0));
  const counted = (found: Readonly<Record<string, string | undefined>>) =>
    countedProblem(found, 'plans', names.length, threshold);
  const share = (value: string | undefined, of: typeof exact): string | null =>
    of !== null && isRounded(Number(value), of.value) ? null : `says ${value}% of ${of?.value}`;
  const coefficient = (name: string) =>
    `(?<${name}>[−\\d.]+) \\((?<${name}Low>[−\\d.]+) to (?<${name}High>[−\\d.]+)\\)`;
  return [
    rule(`Marked twice: ${COUNTED('plans', 'plan')}\\. That is too few to say how far auditors agree\\.`, (found) => [
      counted(found),
      names.length < 10 || exact === null ? null : 'is enough',
    ]),
    rule(
      `Two auditors marked ${COUNTED('plans', 'plan')} by themselves\\. They gave the same mark in (?<same>\\d+)% \\((?<low>\\d+)% to (?<high>\\d+)%\\) of cases, and marks at most one apart in (?<near>\\d+)% \\((?<nearLow>\\d+)% to (?<nearHigh>\\d+)%\\)\\.`,
      (found) => [
        counted(found),
        share(found.same, exact),
        endsProblem(found.low, found.high, exact),
        share(found.near, near),
        endsProblem(found.nearLow, found.nearHigh, near),
      ],
    ),
    rule(
      `Beyond chance, where 1 is full agreement: (?:weighted kappa ${coefficient('kappa')})?(?:; )?(?:Gwet’s AC2 ${coefficient('ac')})?\\.`,
      (found) => {
        const ratings = rubric.scale.length;
        return [
          found.kappa === undefined ? null : coefficientProblem(found, 'kappa', kappaWithRange(plans, ratings)),
          found.ac === undefined ? null : coefficientProblem(found, 'ac', ac2WithRange(plans, ratings)),
        ];
      },
    ),
  ];
}

/** Not evidenced stands where 0 stands; not applicable stands nowhere. */
const placeOf = (mark: MarkJson): number | null => {
  if (mark === 'na') return null;
  return mark === 'ne' ? 0 : mark;
};

function planUnits(pairs: readonly PairJson[], ids: readonly string[]): PlanUnits {
  const [counted, units]: [boolean[][], Unit[]] = [[], []];
  for (const { markings } of pairs)
    for (const id of ids) {
      const marks = markings.flatMap(({ marks: all }) => all[id] ?? []);
      const places = marks.flatMap((mark) => placeOf(mark) ?? []);
      if (places.length > 0) units.push({ places, weight: 1 });
      if (marks.length < 2 || places.length === 0) continue;
      const apart = places.length < marks.length ? 99 : Math.max(...places) - Math.min(...places);
      counted.push([apart === 0, apart <= 1]);
    }
  const of = (at: number) => ({ met: counted.filter((one) => one[at]).length, of: counted.length });
  return { exact: of(0), near: of(1), units };
}

/** Quadratic: 0 for the same place, 1 for the two ends of the scale. */
const apartness = (a: number, b: number, ratings: number): number => ((a - b) / (ratings - 1)) ** 2;

/** Disagreement of first against second marker, as seen and by chance. */
function disagreement(units: readonly Unit[], ratings: number): readonly [seen: number, chance: number] {
  const pairs = units.filter(({ places }) => places.length === 2);
  const all = total(pairs.map(({ weight }) => weight));
  const margin = (which: 0 | 1) =>
    Array.from(
      { length: ratings },
      (_, k) => total(pairs.filter(({ places }) => places[which] === k).map(({ weight }) => weight)) / all,
    );
  const [first, second] = [margin(0), margin(1)];
  const seen = total(pairs.map(({ places: [a = 0, b = 0], weight }) => (weight * apartness(a, b, ratings)) / all));
  const chance = total(first.flatMap((p, a) => second.map((q, b) => p * q * apartness(a, b, ratings))));
  return [seen, chance];
}

function ac2(units: readonly Unit[], ratings: number): number {
  const pairs = units.filter(({ places }) => places.length === 2);
  const within = total(pairs.map(({ places: [a = 0, b = 0], weight }) => weight * (1 - apartness(a, b, ratings))));
  const agreement = within / total(pairs.map(({ weight }) => weight));
  const all = total(units.map(({ weight }) => weight));
  const shares = Array.from(
    { length: ratings },
    (_, k) =>
      total(
        units.map(({ places, weight }) => (weight * places.filter((place) => place === k).length) / places.length),
      ) / all,
  );
  const scale = Array.from({ length: ratings }, (_, k) => k);
  const weights = total(scale.flatMap((a) => scale.map((b) => 1 - apartness(a, b, ratings))));
  const chance = (weights / (ratings * (ratings - 1))) * total(shares.map((share) => share * (1 - share)));
  return (agreement - chance) / (1 - chance);
}

interface Coefficient extends Range {
  readonly value: number;
}

const jackknife = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB] = [total(a) / a.length, total(b) / b.length];
  return ((a.length - 1) / a.length) * total(a.map((one, at) => (one - meanA) * ((b[at] ?? 0) - meanB)));
};

const without = (plans: readonly PlanUnits[], at: number): Unit[] =>
  plans.flatMap(({ units }, other) => (other === at ? [] : units));

/** Fieller's interval of the ratio of disagreement seen to that by chance (1954), one plan left out at a time. */
function kappaWithRange(all: readonly PlanUnits[], ratings: number): Coefficient | null {
  const plans = all.filter(({ units }) => units.length > 0);
  const [seen, chance] = disagreement(
    plans.flatMap(({ units }) => units),
    ratings,
  );
  if (seen < 1e-9) return null;
  const left = plans.map((_, at) => disagreement(without(plans, at), ratings));
  const [seenLeft, chanceLeft] = [left.map(([one]) => one), left.map(([, one]) => one)];
  const t = studentT(plans.length - 1) ** 2;
  const a = chance ** 2 - t * jackknife(chanceLeft, chanceLeft);
  const b = seen * chance - t * jackknife(seenLeft, chanceLeft);
  const c = seen ** 2 - t * jackknife(seenLeft, seenLeft);
  const value = 1 - seen / chance;
  if (a <= 0) return { value, low: -1, high: 1 };
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return { value, low: Math.max(-1, 1 - (b + root) / a), high: Math.min(1, 1 - (b - root) / a) };
}

/** On Fisher's scale, with one more pair that chance gives. */
function ac2WithRange(all: readonly PlanUnits[], ratings: number): Coefficient {
  const plans = all.filter(({ units }) => units.length > 0);
  const chance = Array.from(
    { length: ratings ** 2 },
    (_, at): Unit => ({
      places: [Math.floor(at / ratings), at % ratings],
      weight: 1 / ratings ** 2,
    }),
  );
  const value = ac2(
    plans.flatMap(({ units }) => units),
    ratings,
  );
  const more = [...plans, { units: chance }];
  const centre = ac2(
    more.flatMap(({ units }) => units),
    ratings,
  );
  const left = more.map((_, at) =>
    ac2(
      more.flatMap(({ units }, other) => (other === at ? [] : units)),
      ratings,
    ),
  );
  const reach = (studentT(plans.length - 1) * Math.sqrt(jackknife(left, left))) / (1 - centre ** 2);
  const middle = Math.atanh(centre);
  return { value, low: Math.min(value, Math.tanh(middle - reach)), high: Math.max(value, Math.tanh(middle + reach)) };
}

function coefficientProblem(
  found: Readonly<Record<string, string | undefined>>,
  name: string,
  of: Coefficient | null,
): string | null {
  const told = ['', 'Low', 'High'].map((end) => Number((found[`${name}${end}`] ?? '').replace('−', '-')));
  const expected = of === null ? [] : [of.value, of.low, of.high];
  return told.every((one, at) => isRounded(one, expected[at] ?? Number.NaN, 2)) ? null : `is ${expected.join(', ')}`;
}
