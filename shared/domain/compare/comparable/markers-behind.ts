import { difference } from '../../statistics/difference';
import type { CompareView } from '../compare-view';
import type { Difference } from '../figure';
import type { MeasureFacts } from '../measure';
import { addTallies, lessTally, NO_TALLY } from '../tally';
import type { GroupFacts } from './facts';
import type { Marker, MarkingFacts } from './marking-facts';
import { type GroupPair, pairGroups, shiftByMix } from './mix-shift';

/** Markers who could by themselves have made the change that would be told. */
export interface MarkersBehind {
  /** Those who move it most first; no more than it takes. */
  readonly markers: readonly Marker[];
  /** By how much of the difference they may be the reason: of its sign, in points, or in the measure's unit. */
  readonly part: number;
}

/** The two spans by auditor. */
export interface AuditorSpans {
  readonly earlier: readonly GroupFacts[];
  readonly later: readonly GroupFacts[];
}

/**
 * Whether markers who were found to be severe or lenient, or to grow so, could by themselves have made a change that would be
 * told; null where nothing would be, or where it would be told without them.
 *
 * The part of one who drifts is what the difference is less without their audits. One who marks lower all the time changes
 * nothing as long as their share of the plans stays: their part is what the change of that share alone moves (Kitagawa 1955).
 * Taken from the difference, with its interval kept as wide as it is: leaving plans out also makes figures less certain, and
 * that alone is no reason to doubt the marks. Where it no longer leaves out 0, and no rule fires without their audits either,
 * the change may be theirs.
 */
export function markersBehind(
  marking: MarkingFacts,
  { earlier, later }: AuditorSpans,
  unit: MeasureFacts['unit'],
  weighBy: CompareView['weighBy'],
): MarkersBehind | null {
  const told = marking.difference;
  if (told === null || told.value === 0 || !(told.leavesOutZero || marking.ruleBears)) return null;
  const pairs = pairGroups(earlier, later);
  const pulls = marking.markers
    .map((marker) => ({ marker, pull: pullOf(marker, pairs, unit, weighBy) }))
    .filter(({ pull }) => Math.abs(pull) > LEAST && pull > 0 === told.value > 0)
    .sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull));
  let part = 0;
  for (const [at, { pull }] of pulls.entries()) {
    part += pull;
    const markers = pulls.slice(0, at + 1).map(({ marker }) => marker);
    const holds = told.leavesOutZero && leavesOutZeroLess(told, part);
    if (!holds && !(marking.ruleBears && marking.bearsWithout(markers.map(({ value }) => value))))
      return { markers, part };
  }
  return null;
}

/** A part so small moves nothing that is shown. */
const LEAST = 0.05;

function pullOf(
  { value, drift }: Marker,
  pairs: readonly GroupPair[],
  unit: MeasureFacts['unit'],
  weighBy: CompareView['weighBy'],
): number {
  const own = pairs.find((pair) => pair.value === value);
  if (own === undefined) return 0;
  const sum = (span: 'earlier' | 'later') => pairs.reduce((all, pair) => addTallies(all, pair[span]), NO_TALLY);
  const [before, after] = [sum('earlier'), sum('later')];
  const rest = { ...own, value: null, earlier: lessTally(before, own.earlier), later: lessTally(after, own.later) };
  // Weighed to the same mix of auditors, nobody's share changes.
  if (drift === null) return weighBy === 'auditor' ? 0 : shiftByMix([own, rest], unit);
  const all = difference(before, after, unit);
  const without = difference(rest.earlier, rest.later, unit);
  // Without plans of others in one of the spans nothing can be told from this marker.
  return (all?.value ?? 0) - (without?.value ?? 0);
}

/** Whether the interval still leaves out 0, on the side it was, with a part of the difference taken from it. */
function leavesOutZeroLess({ value, interval }: Difference, part: number): boolean {
  if (interval === null) return false;
  return value > 0 ? interval.low - part > 0 : interval.high - part < 0;
}
