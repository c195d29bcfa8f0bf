import type { CompareSettings, RuleId } from '../compare-settings';
import type { Signal } from '../series-model';
import { nearlyEqual } from './limits';

/** A point that counts, as rules see it: those of one segment in the order of time, periods with few plans left out. */
export interface JudgedPoint {
  readonly value: number;
  readonly centre: number;
  /** Distance from the centre to either limit, not clipped; null where there are none. */
  readonly reach: number | null;
}

/**
 * What a point on the centre, or equal to the one before it, does to a run. `break` ends it, as NHSRplotthedots does on
 * XmR charts; `skip` passes over it, which neither makes nor breaks a run (Perla, Provost and Murray 2011, on run charts).
 */
export type Ties = 'break' | 'skip';

export type RuleSettings = Pick<CompareSettings, 'rules' | 'shiftLength' | 'trendLength'>;

type Side = Signal['side'];
type Flags = (Side | null)[];

const sideOf = (value: number, against: number): Side | null => {
  if (nearlyEqual(value, against)) return null;
  return value > against ? 'high' : 'low';
};

const noFlags = (points: readonly unknown[]): Flags => points.map(() => null);

function markRun(flags: Flags, run: readonly number[], length: number, side: Side | null): void {
  if (side === null || run.length < length) return;
  for (const at of run) flags[at] = side;
}

const isOutside = ({ value, centre, reach }: JudgedPoint): boolean =>
  reach !== null && Math.abs(value - centre) > reach && !nearlyEqual(Math.abs(value - centre), reach);

/** A point outside the limits; on a limit is inside. */
function outside(points: readonly JudgedPoint[]): Flags {
  return points.map((point) => (isOutside(point) ? sideOf(point.value, point.centre) : null));
}

/** `length` or more points in a row on one side of the centre: all of them are marked. */
function shift(points: readonly JudgedPoint[], length: number, ties: Ties): Flags {
  const flags = noFlags(points);
  let run: number[] = [];
  let side: Side | null = null;
  for (const [at, point] of points.entries()) {
    const here = sideOf(point.value, point.centre);
    if (here === null && ties === 'skip') continue;
    if (here !== side) {
      markRun(flags, run, length, side);
      run = [];
      side = here;
    }
    run.push(at);
  }
  markRun(flags, run, length, side);
  return flags;
}

/**
 * `length` or more points in a row, each higher (or each lower) than the one before: 7 points are 6 steps. All are marked;
 * a point that ends one trend and begins another is marked for the later one.
 */
function trend(points: readonly JudgedPoint[], length: number, ties: Ties): Flags {
  const flags = noFlags(points);
  let run: number[] = [];
  let way: Side | null = null;
  for (const [at, point] of points.entries()) {
    const last = run.at(-1);
    if (last === undefined) {
      run.push(at);
      continue;
    }
    const step = sideOf(point.value, (points[last] as JudgedPoint).value);
    if (step === null && ties === 'skip') continue;
    if (step === null || (way !== null && step !== way)) {
      markRun(flags, run, length, way);
      run = step === null ? [] : [last];
    }
    way = step;
    run.push(at);
  }
  markRun(flags, run, length, way);
  return flags;
}

/**
 * Two of three points in a row more than two thirds of the way to the limit, all three on the same side: the points that
 * far out are marked. A point outside the limits has a rule of its own and is not one of the two, as in NHSRplotthedots;
 * where that rule is switched off (`withOutside`) it is one of them.
 */
function twoOfThree(points: readonly JudgedPoint[], withOutside: boolean): Flags {
  const sides = points.map((point) => sideOf(point.value, point.centre));
  const far = points.map((point) => isFar(point) && (withOutside || !isOutside(point)));
  const flags = noFlags(points);
  for (let at = 0; at + 3 <= points.length; at += 1) {
    const side = sides[at] ?? null;
    const three = [at, at + 1, at + 2];
    const farOnes = three.filter((index) => far[index]);
    if (side === null || farOnes.length < 2 || three.some((index) => sides[index] !== side)) continue;
    for (const index of farOnes) flags[index] = side;
  }
  return flags;
}

const isFar = ({ value, centre, reach }: JudgedPoint): boolean =>
  reach !== null &&
  Math.abs(value - centre) > (2 * reach) / 3 &&
  !nearlyEqual(Math.abs(value - centre), (2 * reach) / 3);

/**
 * The rules that fired at each point, in the order of `RULES`. Which points of a run are marked is as NHSRplotthedots has
 * it (ptd_calculate_point_type.R): every point of the run, also those before it was long enough. That package shows one
 * rule a point; here each is named. Linear in the number of points.
 */
export function judgePoints(points: readonly JudgedPoint[], settings: RuleSettings, ties: Ties): Signal[][] {
  const { rules } = settings;
  const flagsOf: readonly (readonly [RuleId, Flags])[] = [
    ['outside', rules.outside ? outside(points) : noFlags(points)],
    ['shift', rules.shift ? shift(points, settings.shiftLength, ties) : noFlags(points)],
    ['trend', rules.trend ? trend(points, settings.trendLength, ties) : noFlags(points)],
    ['two-of-three', rules['two-of-three'] ? twoOfThree(points, !rules.outside) : noFlags(points)],
  ];
  return points.map((_, at) =>
    flagsOf.flatMap(([rule, flags]) => {
      const side = flags[at] ?? null;
      return side === null ? [] : [{ rule, side }];
    }),
  );
}
