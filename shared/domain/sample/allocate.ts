import { fail, ok, type Result } from '../../lib/result';
import type { Discipline } from '../rubric/rubric';
import { type Assignment, assignEvenly, type Task } from './assign-evenly';
import { byCodePoint } from './code-point-order';
import { counted, number } from './count-words';
import { seededStream, shuffled } from './random';
import type { SampleMember } from './sample';
import { wrotePlan } from './wrote-plan';

/** Somebody who marks plans of the sample. */
export interface Marker {
  readonly id: string;
  readonly writerCodes?: readonly string[] | undefined;
  /** Most plans of this sample; absent: any number. */
  readonly capacity?: number | undefined;
  /** Plans the person has to mark already; the sum is what is kept even. */
  readonly load?: number | undefined;
  /** Disciplines the person marks; absent: any. */
  readonly disciplines?: readonly Discipline[] | undefined;
}

export interface AllocationOptions {
  /** Only people who mark this discipline are given plans. */
  readonly discipline?: Discipline | undefined;
  /** Who keeps a plan, by reference: those who have begun to mark it. Not even they keep one they wrote. */
  readonly kept?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** A plan that lacks somebody to mark it. */
export interface NotAllocated {
  readonly ref: string;
  /** People it should have, and people it has. */
  readonly needed: number;
  readonly given: number;
  /**
   * `wrote-it`: too few may mark it, because the others wrote it. `one-person`: it is to be marked twice and there is one
   * person. `full`: everybody who may mark it has as many plans as they take.
   */
  readonly why: 'wrote-it' | 'one-person' | 'full';
  /** People in the way: who wrote it, or who has no room. */
  readonly people: readonly string[];
  readonly message: string;
}

export interface Allocation {
  /** Person ids by reference, a person of two in random order. Plans that nobody could be given have an empty list. */
  readonly auditorIds: ReadonlyMap<string, readonly string[]>;
  /** Plans of this sample by person, in the order the people were given. */
  readonly loads: readonly { readonly id: string; readonly plans: number }[];
  /** Empty if everything could be given. */
  readonly notAllocated: readonly NotAllocated[];
  /** Plans whose writer is not known: that nobody audits a plan they wrote cannot be checked for them. */
  readonly writerNotKnown: number;
}

/**
 * Gives every plan to one person, or two where it is marked twice: as evenly as can be, nobody a plan they wrote. The same
 * members, people and seed give the same allocation; the seed decides who gets which and who has one more. If it cannot be
 * done, as much as possible is allocated, and each plan that lacks somebody is listed with why.
 */
export function allocate(
  members: readonly Pick<SampleMember, 'ref' | 'writer'>[],
  doubleMarked: readonly string[],
  people: readonly Marker[],
  seed: number,
  { discipline, kept }: AllocationOptions = {},
): Result<Allocation, 'no-people'> {
  const able = people.filter(
    ({ disciplines }) => discipline === undefined || disciplines === undefined || disciplines.includes(discipline),
  );
  if (able.length === 0) return fail('no-people', 'Nobody is chosen to mark these plans. Choose at least one person.');
  const next = seededStream(seed, 'allocation');
  const markers = shuffled(
    [...able, ...othersWhoKeep(able, people, kept)].sort((a, b) => byCodePoint(a.id, b.id)),
    next,
  );
  const plans = shuffled(
    [...members].sort((a, b) => byCodePoint(a.ref, b.ref)),
    next,
  );
  const twice = new Set(doubleMarked);
  const tasks = plans.map((plan): Task => {
    const may = markers.flatMap((marker, index) => (wrotePlan(marker, plan) ? [] : [index]));
    const stays = kept?.get(plan.ref) ?? [];
    return {
      need: twice.has(plan.ref) ? 2 : 1,
      may,
      kept: may.filter((index) => stays.includes(markers[index]?.id ?? '')).slice(0, 2),
    };
  });
  const assigned = assignEvenly(
    tasks,
    markers.map(({ load = 0, capacity = Number.POSITIVE_INFINITY }) => ({ load, capacity })),
  );
  const idsOf = (indexes: readonly number[]): string[] => indexes.flatMap((index) => markers[index]?.id ?? []);
  const auditorIds = new Map(plans.map(({ ref }, index) => [ref, idsOf(assigned.given[index] ?? [])]));
  return ok({
    auditorIds,
    loads: able.map(({ id }) => ({ id, plans: [...auditorIds.values()].filter((ids) => ids.includes(id)).length })),
    notAllocated: plans
      .flatMap((plan, index) => lacking(plan, tasks[index], assigned, index, markers) ?? [])
      .sort((a, b) => byCodePoint(a.ref, b.ref)),
    writerNotKnown: members.filter(({ writer }) => writer === undefined).length,
  });
}

/** Those who have begun to mark a plan but are not among the people chosen now: they keep it and get no more. */
function othersWhoKeep(
  able: readonly Marker[],
  people: readonly Marker[],
  kept: AllocationOptions['kept'],
): readonly Marker[] {
  const ids = new Set([...(kept?.values() ?? [])].flat());
  for (const { id } of able) ids.delete(id);
  return [...ids].map((id) => ({ ...people.find((person) => person.id === id), id, capacity: 0 }));
}

function lacking(
  plan: Pick<SampleMember, 'ref' | 'writer'>,
  task: Task | undefined,
  { given, full }: Assignment,
  index: number,
  markers: readonly Marker[],
): NotAllocated | null {
  const has = given[index]?.length ?? 0;
  if (task === undefined || has >= task.need) return null;
  const wrote = markers.filter((marker) => wrotePlan(marker, plan)).map(({ id }) => id);
  const facts = { ref: plan.ref, needed: task.need, given: has };
  const lacks = has === 0 ? 'has nobody to mark it' : 'has nobody to mark it a second time';
  if (task.may.length < task.need && wrote.length > 0)
    return {
      ...facts,
      why: 'wrote-it',
      people: wrote,
      message: `${plan.ref} ${lacks}: ${counted(wrote.length, 'person', 'people')} of ${number(markers.length)} wrote it. Add somebody who did not.`,
    };
  if (task.may.length < task.need)
    return {
      ...facts,
      why: 'one-person',
      people: [],
      message: `${plan.ref} ${lacks}: only one person is chosen, and a plan marked twice needs two. Add somebody.`,
    };
  return {
    ...facts,
    why: 'full',
    people: (full.get(index) ?? []).flatMap((person) => markers[person]?.id ?? []),
    message: `${plan.ref} ${lacks}: everybody who may mark it has as many plans as they can take. Raise how many somebody takes, or add somebody.`,
  };
}
