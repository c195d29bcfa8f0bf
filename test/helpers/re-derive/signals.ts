import type { ResultsJson } from './json';

/** The four rules of a chart as NHSRplotthedots has them; on run charts points on the line are passed over (Perla and others 2011). */

export interface Signal {
  readonly rule: string;
  readonly side: 'high' | 'low';
}

export interface Judged {
  readonly value: number;
  readonly centre: number;
  readonly reach: number | null;
}

type Side = 1 | -1 | 0;
const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
function compare(a: number, b: number): Side {
  if (same(a, b)) return 0;
  return a > b ? 1 : -1;
}

/** The signals of each point, in the order of outside, shift, trend and two of three. */
export function judged(points: readonly Judged[], settings: ResultsJson['settings'], isRun: boolean): Signal[][] {
  const sides = points.map(({ value, centre }) => compare(value, centre));
  const beyond = points.map(({ value, centre, reach }, at): Side => {
    const isOut = reach !== null && compare(Math.abs(value - centre), reach) === 1;
    return isOut ? (sides[at] ?? 0) : 0;
  });
  const shift = longRuns(sides, settings.shiftLength, isRun);
  const fired: readonly (readonly [string, readonly Side[]])[] = [
    ['outside', beyond],
    ['shift', shift],
    ['trend', trends(points, settings.trendLength, isRun)],
    ['two-of-three', twoOfThree(points, sides, settings.rules.outside === false ? [] : beyond)],
  ];
  return points.map((_, at) =>
    fired.flatMap(([rule, flags]): Signal[] => {
      const side = settings.rules[rule] ? (flags[at] ?? 0) : 0;
      return side === 0 ? [] : [{ rule, side: side === 1 ? 'high' : 'low' }];
    }),
  );
}

/** Marks every point of a run of one side that is long enough. */
function longRuns(sides: readonly Side[], length: number, skipsTies: boolean): Side[] {
  const kept = sides.map((side, at) => ({ side, at })).filter(({ side }) => !(skipsTies && side === 0));
  const flags: Side[] = sides.map(() => 0);
  for (let start = 0; start < kept.length; ) {
    const side = kept[start]?.side ?? 0;
    let end = start;
    while (end < kept.length && kept[end]?.side === side) end += 1;
    if (side !== 0 && end - start >= length) for (const { at } of kept.slice(start, end)) flags[at] = side;
    start = end;
  }
  return flags;
}

/** Marks every point of a rise or fall that is long enough; one that ends a rise and begins a fall goes with the later. */
function trends(points: readonly Judged[], length: number, skipsTies: boolean): Side[] {
  const kept: number[] = [];
  for (const [at, { value }] of points.entries()) {
    const last = points[kept.at(-1) ?? -1];
    if (skipsTies && last !== undefined && same(value, last.value)) continue;
    kept.push(at);
  }
  const flags: Side[] = points.map(() => 0);
  const step = (place: number): Side =>
    compare(points[kept[place + 1] ?? 0]?.value ?? 0, points[kept[place] ?? 0]?.value ?? 0);
  for (let start = 0; start + 1 < kept.length; ) {
    const way = step(start);
    let end = start + 1;
    while (end + 1 < kept.length && step(end) === way) end += 1;
    if (way !== 0 && end - start + 1 >= length) for (const at of kept.slice(start, end + 1)) flags[at] = way;
    start = end;
  }
  return flags;
}

/** Two of three in a row beyond two thirds of the way to a limit, all three on one side; those outside have a rule of their own. */
function twoOfThree(points: readonly Judged[], sides: readonly Side[], outside: readonly Side[]): Side[] {
  const isFar = points.map(
    ({ value, centre, reach }, at) =>
      reach !== null && compare(Math.abs(value - centre), (2 * reach) / 3) === 1 && (outside[at] ?? 0) === 0,
  );
  const flags: Side[] = points.map(() => 0);
  for (let at = 2; at < points.length; at += 1) {
    const three = [at - 2, at - 1, at];
    const side = sides[at] ?? 0;
    const far = three.filter((one) => isFar[one]);
    if (side !== 0 && far.length >= 2 && three.every((one) => sides[one] === side))
      for (const one of far) flags[one] = side;
  }
  return flags;
}
