import type { Marker } from '#shared/domain/sample/allocate';
import { wrotePlan } from '#shared/domain/sample/wrote-plan';
import type { Plan } from './allocated';

type Kept = ReadonlyMap<string, readonly string[]>;

interface Way {
  /** People of each plan, in the order of the plans. */
  readonly sets: readonly (readonly string[])[];
}

export interface BestWays {
  /** Most plans that can have anybody, and most people given to plans in all. */
  readonly seen: number;
  readonly units: number;
  /** Whether every plan can have all it needs, and then the least sum of squared loads and the smallest largest load. */
  readonly whole: boolean;
  readonly squares: number;
  readonly largest: number;
}

/** The sets of people that a plan could have: without who wrote it, with who keeps it. */
function choicesOf(plan: Plan, need: number, people: readonly Marker[], kept: readonly string[]): string[][] {
  const may = people.filter((person) => !wrotePlan(person, plan)).map(({ id }) => id);
  const sets = [[], ...may.map((id) => [id]), ...may.flatMap((a, index) => may.slice(index + 1).map((b) => [a, b]))];
  const stay = kept.filter((id) => may.includes(id));
  return sets.filter((set) => set.length <= Math.max(need, stay.length) && stay.every((id) => set.includes(id)));
}

const countOf = (id: string, { sets }: Way): number => sets.filter((set) => set.includes(id)).length;

/** Every way to allocate that breaks no rule, for a handful of plans and people. */
function allWays(plans: readonly Plan[], twice: readonly string[], people: readonly Marker[], kept: Kept): Way[] {
  const fits = (way: Way): boolean => people.every(({ id, capacity = 99 }) => countOf(id, way) <= capacity);
  let ways: Way[] = [{ sets: [] }];
  for (const plan of plans) {
    const choices = choicesOf(plan, twice.includes(plan.ref) ? 2 : 1, people, kept.get(plan.ref) ?? []);
    ways = ways.flatMap(({ sets }) => choices.map((set): Way => ({ sets: [...sets, set] })).filter(fits));
  }
  return ways;
}

/** The best of all ways, found by trying every one. */
export function tryAllWays(
  plans: readonly Plan[],
  twice: readonly string[],
  people: readonly Marker[],
  kept: Kept,
): BestWays {
  const ways = allWays(plans, twice, people, kept);
  const whole = ways.filter(({ sets }) =>
    plans.every(({ ref }, index) => (sets[index]?.length ?? 0) >= (twice.includes(ref) ? 2 : 1)),
  );
  const loads = whole.map((way) => people.map(({ id, load = 0 }) => load + countOf(id, way)));
  return {
    seen: Math.max(...ways.map(({ sets }) => sets.filter((set) => set.length > 0).length)),
    units: Math.max(...ways.map(({ sets }) => sets.flat().length)),
    whole: whole.length > 0,
    squares: Math.min(...loads.map((way) => way.reduce((sum, load) => sum + load ** 2, 0))),
    largest: Math.min(...loads.map((way) => Math.max(...way))),
  };
}
