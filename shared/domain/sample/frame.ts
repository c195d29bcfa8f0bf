import { firstDayOf } from '../../lib/iso-week';
import type { RegisterRow } from '../register/register';
import { byCodePoint } from './code-point-order';
import { type FrameField, fieldValue } from './field-values';
import type { Frame, Sample } from './sample';

/** How a frame is made from a register. `earlierSamples` must not hold the sample that is being drawn. */
export interface FrameOptions extends Pick<Frame, 'issued' | 'filters' | 'exclusions' | 'notSampledForWeeks'> {
  /** The ISO week the new sample is for: the weeks of `notSampledForWeeks` are counted back from it. */
  readonly week: string;
  readonly earlierSamples: readonly Pick<Sample, 'week' | 'members'>[];
}

/** What one step left out, in the order the steps are taken; a row is counted where it first falls out. */
export type FrameStep =
  | { readonly kind: 'repeated' | 'issue-not-known' | 'issued-before' | 'issued-after'; readonly rows: number }
  | { readonly kind: 'filter'; readonly field: FrameField; readonly rows: number }
  | { readonly kind: 'excluded' | 'sampled-before'; readonly rows: number };

export interface FrameResult {
  /** The plans to draw from, by reference in code-point order: the order in the file cannot change a draw. */
  readonly eligible: readonly RegisterRow[];
  /** Rows of the register. */
  readonly rows: number;
  readonly steps: readonly FrameStep[];
  /** References left out because an earlier sample has them. Kept with the sample, so that it can be drawn again. */
  readonly sampledBefore: readonly string[];
  /** References of exclusions that no plan of the register has, or that had fallen out before. */
  readonly idleExclusions: readonly string[];
}

const WEEK = 7 * 86_400_000;
const weeksBetween = (earlier: string, later: string): number =>
  Math.round((Date.parse(firstDayOf(later)) - Date.parse(firstDayOf(earlier))) / WEEK);

/**
 * References in samples of the last so many weeks, of the same week, or planned for a later one: none is marked twice
 * within the time. A plan that was replaced by a substitute was not marked and is not among them.
 */
export function recentlySampled({
  week,
  notSampledForWeeks,
  earlierSamples,
}: Pick<FrameOptions, 'week' | 'notSampledForWeeks' | 'earlierSamples'>): ReadonlySet<string> {
  if (notSampledForWeeks === 0) return new Set();
  return new Set(
    earlierSamples
      .filter((sample) => Math.abs(weeksBetween(sample.week, week)) <= notSampledForWeeks)
      .flatMap(({ members }) => members.map(({ ref }) => ref)),
  );
}

/** References that several rows have. Which of them is the plan cannot be told, so all of them are left out. */
function repeatedRefs(rows: readonly RegisterRow[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { ref } of rows) (seen.has(ref) ? repeated : seen).add(ref);
  return repeated;
}

type Step = readonly [FrameStep, (row: RegisterRow) => boolean];

/**
 * The plans that a sample can be drawn from, and what each step left out. The same rows in any order give the same frame.
 * A row without an issue date is left out as soon as an issue date is asked for.
 */
export function frameOf(rows: readonly RegisterRow[], options: FrameOptions): FrameResult {
  return makeFrame(rows, options, recentlySampled(options));
}

/** As `frameOf`, with the plans of earlier samples given as references: how a recorded frame is made again. */
export function makeFrame(
  rows: readonly RegisterRow[],
  { issued, filters, exclusions }: Pick<Frame, 'issued' | 'filters' | 'exclusions'>,
  recent: ReadonlySet<string>,
): FrameResult {
  const { from, to } = issued;
  const repeated = repeatedRefs(rows);
  const excluded = new Set(exclusions.map(({ ref }) => ref));
  const dated = from !== undefined || to !== undefined;
  const steps: Step[] = [
    [{ kind: 'repeated', rows: 0 }, ({ ref }) => repeated.has(ref)],
    [{ kind: 'issue-not-known', rows: 0 }, ({ issuedOn }) => dated && issuedOn === undefined],
    [{ kind: 'issued-before', rows: 0 }, ({ issuedOn = '' }) => from !== undefined && issuedOn < from],
    [{ kind: 'issued-after', rows: 0 }, ({ issuedOn = '' }) => to !== undefined && issuedOn > to],
    ...filters.map(({ field, anyOf }): Step => {
      const kept = new Set(anyOf);
      return [{ kind: 'filter', field, rows: 0 }, (row) => !kept.has(fieldValue(row, field))];
    }),
    [{ kind: 'excluded', rows: 0 }, ({ ref }) => excluded.has(ref)],
    [{ kind: 'sampled-before', rows: 0 }, ({ ref }) => recent.has(ref)],
  ];
  const fallen = new Map<FrameStep['kind'], string[]>();
  let left = [...rows];
  const counted: FrameStep[] = [];
  for (const [step, leavesOut] of steps) {
    const out = left.filter(leavesOut);
    if (out.length === 0) continue;
    left = left.filter((row) => !leavesOut(row));
    counted.push({ ...step, rows: out.length });
    fallen.set(
      step.kind,
      out.map(({ ref }) => ref),
    );
  }
  const used = new Set(fallen.get('excluded'));
  return {
    eligible: left.sort((a, b) => byCodePoint(a.ref, b.ref)),
    rows: rows.length,
    steps: counted,
    sampledBefore: (fallen.get('sampled-before') ?? []).sort(byCodePoint),
    idleExclusions: [...excluded].filter((ref) => !used.has(ref)).sort(byCodePoint),
  };
}
