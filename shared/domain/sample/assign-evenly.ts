/** A plan to be given to one person or two different ones. Persons are numbered from 0. */
export interface Task {
  readonly need: number;
  /** Persons that may have it. */
  readonly may: readonly number[];
  /** Persons that have it already and keep it. They count towards `need` and towards their load. */
  readonly kept: readonly number[];
}

export interface Desk {
  /** Work that is there already; only for evenness. */
  readonly load: number;
  /** Tasks it may be given, kept ones included. `Infinity`: any number. */
  readonly capacity: number;
}

export interface Assignment {
  /** Persons of each task. */
  readonly given: readonly (readonly number[])[];
  /** For each task that lacks a person, those that could have had it, or could have made room, all with no room left. */
  readonly full: ReadonlyMap<number, readonly number[]>;
}

interface Work {
  readonly tasks: readonly Task[];
  readonly desks: readonly Desk[];
  readonly given: Set<number>[];
  readonly counts: number[];
}

/** How a person was reached: by which task, and at whose cost (that person passes on the task), or as a first choice. */
interface Reached {
  readonly task: number;
  readonly from: number | null;
}

/** Every person that could get `task`, straight or by passing other tasks on; nearest first. */
function reach({ tasks, given }: Work, task: number): Map<number, Reached> {
  const reached = new Map<number, Reached>();
  const seen = new Set([task]);
  const visit = (step: number, from: number | null): void => {
    for (const person of tasks[step]?.may ?? [])
      if (!reached.has(person) && !given[step]?.has(person)) reached.set(person, { task: step, from });
  };
  visit(task, null);
  // A Map is walked in the order it was filled, also by what is added on the way: breadth first.
  for (const person of reached.keys())
    for (const [other, persons] of given.entries()) {
      if (seen.has(other) || !persons.has(person) || tasks[other]?.kept.includes(person)) continue;
      seen.add(other);
      visit(other, person);
    }
  return reached;
}

const loadOf = ({ desks, counts }: Work, person: number): number => (desks[person]?.load ?? 0) + (counts[person] ?? 0);

/** The person with room and the least to do; among equals the nearest. */
function leastBusy(work: Work, persons: Iterable<number>): number | null {
  let best: number | null = null;
  for (const person of persons) {
    const hasRoom = (work.counts[person] ?? 0) < (work.desks[person]?.capacity ?? 0);
    if (hasRoom && (best === null || loadOf(work, person) < loadOf(work, best))) best = person;
  }
  return best;
}

/** As `reach`, but without looking further where a first choice is already as little busy as anybody. */
function reachNear(work: Work, task: number): Map<number, Reached> {
  const first = (work.tasks[task]?.may ?? []).filter((person) => !work.given[task]?.has(person));
  const [near, anybody] = [leastBusy(work, first), leastBusy(work, work.desks.keys())];
  if (near === null || anybody === null || loadOf(work, near) > loadOf(work, anybody)) return reach(work, task);
  return new Map(first.map((person) => [person, { task, from: null }]));
}

/** Gives `task` one more person, and returns null; or returns the persons that stand in the way. */
function giveOne(work: Work, task: number): readonly number[] | null {
  const reached = reachNear(work, task);
  const last = leastBusy(work, reached.keys());
  if (last === null) return [...reached.keys()];
  let person: number | null = last;
  while (person !== null) {
    const step: Reached | undefined = reached.get(person);
    if (step === undefined) break;
    work.given[step.task]?.add(person);
    if (step.from !== null) work.given[step.task]?.delete(step.from);
    person = step.from;
  }
  work.counts[last] = (work.counts[last] ?? 0) + 1;
  return null;
}

/**
 * Gives tasks to persons as evenly as can be: a minimum-cost flow with convex costs by shortest augmenting paths, which for
 * this graph is a path to the least busy person that can be reached (Harvey, Ladner, Lovasz and Tamir 2003, "Semi-matchings
 * for bipartite graphs and load balancing"). If every task can have all its persons, it gets them; then no other way has a
 * smaller sum of squared loads, nor a smaller largest load. Otherwise as many as possible are given, and every task has one
 * person before any has two.
 */
export function assignEvenly(tasks: readonly Task[], desks: readonly Desk[]): Assignment {
  const given = tasks.map(({ kept }) => new Set(kept));
  const counts = desks.map((_, person) => given.filter((persons) => persons.has(person)).length);
  const work: Work = { tasks, desks, given, counts };
  const full = new Map<number, readonly number[]>();
  const most = Math.max(0, ...tasks.map(({ need }) => need));
  for (let round = 1; round <= most; round += 1)
    for (const [index, { need }] of tasks.entries()) {
      if (need < round || (given[index]?.size ?? 0) >= round || full.has(index)) continue;
      const blocked = giveOne(work, index);
      if (blocked !== null) full.set(index, blocked);
    }
  return { given: given.map((persons) => [...persons]), full };
}
