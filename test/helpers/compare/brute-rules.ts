import type { JudgedPoint, Ties } from '#shared/domain/compare/charts/rules';

type Side = 'high' | 'low';
const SIDES: readonly Side[] = ['high', 'low'];

const onSide = (point: JudgedPoint, side: Side): boolean =>
  side === 'high' ? point.value > point.centre : point.value < point.centre;

/** Every stretch of `length` places in a row. */
const windows = <T>(items: readonly T[], length: number): T[][] =>
  items.flatMap((_, at) => (at + length <= items.length ? [items.slice(at, at + length)] : []));

const empty = (points: readonly unknown[]): (Side | null)[] => points.map(() => null);

export function bruteOutside(points: readonly JudgedPoint[]): (Side | null)[] {
  return points.map(
    (point) =>
      SIDES.find(
        (side) => onSide(point, side) && point.reach !== null && Math.abs(point.value - point.centre) > point.reach,
      ) ?? null,
  );
}

export function bruteShift(points: readonly JudgedPoint[], length: number, ties: Ties): (Side | null)[] {
  const flags = empty(points);
  const places = [...points.keys()].filter((at) => ties === 'break' || points[at]?.value !== points[at]?.centre);
  for (const side of SIDES) {
    for (const window of windows(places, length)) {
      if (window.every((at) => onSide(points[at] as JudgedPoint, side))) for (const at of window) flags[at] = side;
    }
  }
  return flags;
}

export function bruteTrend(points: readonly JudgedPoint[], length: number, ties: Ties): (Side | null)[] {
  const flags = empty(points);
  const value = (at: number): number => (points[at] as JudgedPoint).value;
  // Of equal values one after another only the first stays, where ties are passed over.
  const places = [...points.keys()].filter((at) => ties === 'break' || at === 0 || value(at) !== value(at - 1));
  // From left to right, so that at a turning point the later trend has the last word.
  for (const window of windows(places, length)) {
    const steps = window.slice(1).map((at, index) => value(at) - value(window[index] as number));
    for (const side of SIDES) {
      if (steps.every((step) => (side === 'high' ? step > 0 : step < 0))) for (const at of window) flags[at] = side;
    }
  }
  return flags;
}

export function bruteTwoOfThree(points: readonly JudgedPoint[], withOutside: boolean): (Side | null)[] {
  const flags = empty(points);
  const isFar = ({ value, centre, reach }: JudgedPoint): boolean => {
    if (reach === null) return false;
    const distance = Math.abs(value - centre);
    return distance > (2 * reach) / 3 && (withOutside || distance <= reach);
  };
  for (const side of SIDES) {
    for (const window of windows([...points.keys()], 3)) {
      const three = window.map((at) => points[at] as JudgedPoint);
      if (!three.every((point) => onSide(point, side)) || three.filter(isFar).length < 2) continue;
      for (const at of window) if (isFar(points[at] as JudgedPoint)) flags[at] = side;
    }
  }
  return flags;
}
