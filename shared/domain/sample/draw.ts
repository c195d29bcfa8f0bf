import { fail, ok, type Result } from '../../lib/result';
import type { RegisterRow } from '../register/register';
import { byCodePoint } from './code-point-order';
import { counted, number } from './count-words';
import { FRAME_FIELD_WORDS, fieldValue } from './field-values';
import { seededStream, shuffled } from './random';
import type { Sample, SampleMember, SampleMethod } from './sample';
import { shareNotes } from './share-notes';
import { equalShares, proportionalShares } from './shares';
import { strataOf } from './strata';

/** Rises with every change after which the same seed could draw other plans. Kept with the sample. */
export const DRAW_VERSION = 1;

/** Plans that one sample may hold. */
export const MOST_DRAWN = 500;

export interface Draw {
  /** The plans drawn, in the order they were drawn (picked ones: by reference); nobody marks them yet. */
  readonly members: SampleMember[];
  /** The largest stratum first; none for a sample without strata. */
  readonly strata: Sample['strata'];
  /** What a person should know of how the places were shared out, a sentence each. Without references. */
  readonly notes: readonly string[];
}

export type DrawError = 'size' | 'empty-frame' | 'too-many' | 'no-strata' | 'not-in-frame';

/**
 * All plans to draw from in one random order that frame and seed decide. Every random sample takes its plans from the front
 * of it, a stratum at a time where there are strata; substitutes are what comes next. A part of a random order is in random
 * order itself, so each stratum is drawn without regard to the others.
 */
export const drawOrder = (eligible: readonly RegisterRow[], seed: number): RegisterRow[] =>
  shuffled(
    [...eligible].sort((a, b) => byCodePoint(a.ref, b.ref)),
    seededStream(seed, 'draw'),
  );

/**
 * Draws a sample without replacement. The same plans, method, size and seed give the same members on any machine; the order
 * of `eligible` does not matter. `size` is a whole number from 1 to `MOST_DRAWN`; a targeted sample is as large as its
 * picks, whatever `size` and `seed` say. `eligible` comes from `frameOf`: no reference twice.
 */
export function drawSample(
  eligible: readonly RegisterRow[],
  method: SampleMethod,
  size: number,
  seed: number,
): Result<Draw, DrawError> {
  if (eligible.length === 0)
    return fail('empty-frame', 'There are no plans to draw from. Widen the dates, or take away a filter.');
  if (method.kind === 'targeted') return pick(eligible, method.refs);
  const wrong = wrongSize(eligible, size);
  if (wrong !== null) return wrong;
  const order = drawOrder(eligible, seed);
  if (method.kind === 'simple-random')
    return ok({ members: order.slice(0, size).map((row) => member(row, '')), strata: [], notes: [] });
  const unknown = method.by.find((field) => eligible.every((row) => fieldValue(row, field) === null));
  if (unknown !== undefined)
    return fail(
      'no-strata',
      `${FRAME_FIELD_WORDS[unknown]} is not known for any of these plans, so there are no strata. Choose another field, or draw at random without strata.`,
    );
  return ok(drawFromStrata(order, method, size));
}

/** A row as a member that nobody marks yet. */
export const member = (row: RegisterRow, stratum: string): SampleMember => ({ ...row, stratum, auditorIds: [] });

function wrongSize(eligible: readonly RegisterRow[], size: number): Result<never, DrawError> | null {
  if (!Number.isInteger(size) || size < 1 || size > MOST_DRAWN)
    return fail('size', `Ask for a whole number of plans, from 1 to ${MOST_DRAWN}.`);
  if (size <= eligible.length) return null;
  const there = eligible.length === 1 ? 'There is 1 plan' : `There are ${number(eligible.length)} plans`;
  return fail(
    'too-many',
    `${there} to draw from, fewer than the ${number(size)} asked for. Ask for fewer, widen the dates, or take away a filter.`,
  );
}

function pick(eligible: readonly RegisterRow[], refs: readonly string[]): Result<Draw, DrawError> {
  const rows = new Map(eligible.map((row) => [row.ref, row]));
  const picks = [...new Set(refs)].sort(byCodePoint);
  const missing = picks.filter((ref) => !rows.has(ref));
  if (picks.length === 0 || picks.length > MOST_DRAWN) return fail('size', `Pick from 1 to ${MOST_DRAWN} plans.`);
  if (missing.length > 0)
    return fail(
      'not-in-frame',
      `${counted(missing.length, 'plan')} picked ${missing.length === 1 ? 'is' : 'are'} not among the plans to draw from: ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ' and more' : ''}. Check the reference, or take away the filter that leaves it out.`,
    );
  return ok({
    members: picks.flatMap((ref) => rows.get(ref) ?? []).map((row) => member(row, '')),
    strata: [],
    notes: [],
  });
}

type Stratified = Extract<SampleMethod, { kind: 'stratified' }>;

function drawFromStrata(order: readonly RegisterRow[], { by, shares }: Stratified, size: number): Draw {
  const strata = strataOf(order, by);
  const sizes = strata.map(({ rows }) => rows.length);
  const drawn = (shares === 'equal' ? equalShares : proportionalShares)(sizes, size);
  const chosen = new Map(
    strata.flatMap(({ name, rows }, index) => rows.slice(0, drawn[index]).map(({ ref }) => [ref, name] as const)),
  );
  const members = order.flatMap((row) => {
    const stratum = chosen.get(row.ref);
    return stratum === undefined ? [] : [member(row, stratum)];
  });
  const counts = strata.map(({ name, rows }, index) => ({ name, size: rows.length, drawn: drawn[index] ?? 0 }));
  return {
    members,
    strata: counts,
    notes: shareNotes(counts, shares),
  };
}
