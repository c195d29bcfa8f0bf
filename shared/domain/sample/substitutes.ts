import { fail, ok, type Result } from '../../lib/result';
import type { RegisterRow } from '../register/register';
import { drawOrder, member } from './draw';
import type { Sample, SampleMember } from './sample';
import { stratumOf } from './strata';
import { wrotePlan } from './wrote-plan';

export type SubstituteError =
  | 'not-in-sample'
  | 'none-left'
  | 'other-frame'
  | 'picked-sample'
  | 'drawn-sample'
  | 'not-in-frame'
  | 'no-reason';

type Drawn = Pick<Sample, 'frame' | 'method' | 'seed' | 'members' | 'substitutions'>;

/**
 * The plan that stands in for `out`: the next in the order of the same seed, of the same stratum, that the sample has not had.
 * So nobody chooses it, and the same seed gives the same substitutes, one after the other. `eligible` are the plans the
 * sample was drawn from (`frameAgain`). Its stratum is that of `out`; nobody marks it yet.
 */
export function nextSubstitute(
  sample: Drawn,
  eligible: readonly RegisterRow[],
  out: string,
): Result<SampleMember, SubstituteError> {
  const leaving = sample.members.find(({ ref }) => ref === out);
  if (leaving === undefined) return notInSample(out);
  const { method } = sample;
  if (method.kind === 'targeted')
    return fail(
      'picked-sample',
      'The plans of this sample were picked, not drawn, so no plan comes next. Pick the one that stands in.',
    );
  if (!isFrameOf(sample, eligible)) return otherFrame();
  const had = hadBefore(sample);
  const by = method.kind === 'stratified' ? method.by : [];
  const next = drawOrder(eligible, sample.seed).find(
    (row) => stratumOf(row, by) === leaving.stratum && !had.has(row.ref),
  );
  if (next !== undefined) return ok({ ...member(next, leaving.stratum), substituteFor: out });
  const where = leaving.stratum === '' ? 'to draw from' : `in ${leaving.stratum}`;
  return fail(
    'none-left',
    `Every plan ${where} is in the sample or was replaced already, so nothing can stand in for ${out}. It stays in the sample; say in its audit why it could not be marked.`,
  );
}

export interface Substitution {
  readonly out: string;
  readonly reason: string;
  /** When: an ISO 8601 instant. */
  readonly at: string;
  /** The people who may mark, with the codes they write under: whoever wrote the substitute does not take it over. */
  readonly people: readonly { readonly id: string; readonly writerCodes?: readonly string[] | undefined }[];
  /** Of a targeted sample only: the reference of the plan that stands in. */
  readonly pick?: string | undefined;
}

export interface Substituted {
  readonly sample: Sample;
  readonly substitute: SampleMember;
  /** People it still needs: whoever marked the other plan wrote this one, or is not known any more. */
  readonly needsAuditors: number;
}

/**
 * The sample with one plan replaced, in the same place, by the same people, marked twice if the other was; recorded with its
 * reason. Nothing else changes. A substitute can be replaced in turn.
 */
export function substitute(
  sample: Sample,
  eligible: readonly RegisterRow[],
  { out, reason, at, people, pick }: Substitution,
): Result<Substituted, SubstituteError> {
  const why = reason.trim();
  if (why === '') return fail('no-reason', 'Say why the plan is replaced: the reason stands in the sample’s record.');
  const chosen =
    pick === undefined ? nextSubstitute(sample, eligible, out) : pickedSubstitute(sample, eligible, out, pick);
  if (!chosen.ok) return chosen;
  const leaving = sample.members.find(({ ref }) => ref === out);
  const auditorIds = (leaving?.auditorIds ?? []).filter((id) => {
    const person = people.find((other) => other.id === id);
    return person !== undefined && !wrotePlan(person, chosen.value);
  });
  const stand: SampleMember = { ...chosen.value, auditorIds };
  return ok({
    sample: {
      ...sample,
      members: sample.members.map((other) => (other.ref === out ? stand : other)),
      doubleMarked: sample.doubleMarked.map((ref) => (ref === out ? stand.ref : ref)),
      substitutions: [...sample.substitutions, { out, in: stand.ref, reason: why, at }],
    },
    substitute: stand,
    needsAuditors: (leaving?.auditorIds.length ?? 0) - auditorIds.length,
  });
}

function pickedSubstitute(
  sample: Drawn,
  eligible: readonly RegisterRow[],
  out: string,
  pick: string,
): Result<SampleMember, SubstituteError> {
  if (sample.method.kind !== 'targeted')
    return fail(
      'drawn-sample',
      'The plans of this sample were drawn at random, so a substitute cannot be picked: the next one in the random order stands in.',
    );
  if (!sample.members.some(({ ref }) => ref === out)) return notInSample(out);
  if (!isFrameOf(sample, eligible)) return otherFrame();
  const row = eligible.find(({ ref }) => ref === pick);
  if (row === undefined || hadBefore(sample).has(pick))
    return fail(
      'not-in-frame',
      `${pick} cannot stand in: it is not among the plans to pick from, or the sample has or had it already.`,
    );
  return ok({ ...member(row, ''), substituteFor: out });
}

/** Plans that are in the sample or were. */
const hadBefore = ({ members, substitutions }: Drawn): ReadonlySet<string> =>
  new Set([...members.map(({ ref }) => ref), ...substitutions.flatMap((done) => [done.out, done.in])]);

function isFrameOf({ frame, members }: Drawn, eligible: readonly RegisterRow[]): boolean {
  const refs = new Set(eligible.map(({ ref }) => ref));
  return eligible.length === frame.eligible && members.every(({ ref }) => refs.has(ref));
}

const notInSample = (ref: string): Result<never, SubstituteError> =>
  fail('not-in-sample', `${ref} is not in this sample any more, so it cannot be replaced.`);

const otherFrame = (): Result<never, SubstituteError> =>
  fail(
    'other-frame',
    'The register does not hold the plans that this sample was drawn from, so its next plan cannot be told. Nothing was changed.',
  );

/** References as they were first drawn, in the order of the members: every chain of substitutes followed back. */
export function firstDrawn({ members, substitutions }: Pick<Sample, 'members' | 'substitutions'>): string[] {
  const before = new Map(substitutions.map((done) => [done.in, done.out]));
  return members.map(({ ref }) => {
    let first = ref;
    for (let out = before.get(first); out !== undefined; out = before.get(first)) first = out;
    return first;
  });
}
