import { isRounded, type Range, type Share, wholeShare } from './numbers';

/** What is wrong, in words; empty where all is right. */
export type Problems = string[];

export const RATINGS = [
  ['Strong', 90],
  ['Sound', 70],
  ['Mixed', 50],
  ['Weak', 0],
] as const;

const number = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));

/** Whether a cell that counts tells a count truly, or keeps it back as it may. @param base what it is a part of, if anything. */
export function countProblem(cell: string, value: number, threshold: number, base?: number): string | null {
  const few = `1 to ${threshold - 1}`;
  const isSmall = (count: number) => count >= 1 && count < threshold;
  if (/^\d{1,3}(,\d{3})*$/.test(cell)) {
    if (number(cell) !== value) return `says ${cell} where ${value} were counted`;
    return isSmall(value) ? `tells a small count of ${value}` : null;
  }
  if (cell === few) return isSmall(value) ? null : `says ${few} of ${value}`;
  if (cell === `all but ${few}`)
    return base !== undefined && isSmall(base - value) ? null : `says all but a few of ${value} of ${base}`;
  if (cell === 'hidden') return value > 0 ? null : 'hides a count of none';
  return `says “${cell}” where a count belongs`;
}

export interface Part {
  readonly met: number;
  readonly of: number;
  /** Plans behind it. */
  readonly n: number;
}

export function percentProblem(cell: string, { met, of, n }: Part, threshold: number): string | null {
  if (cell === 'none' || cell === 'none audited') return of === 0 ? null : `says ${cell} of ${of}`;
  if (cell === 'hidden' || cell === 'too few') return of > 0 ? null : 'hides a percent of nothing';
  if (of === 0) return `says ${cell} of nothing`;
  if (!PERCENT.test(cell)) return `says “${cell}” where a percent belongs`;
  if (of < 10 || n < 10) return `tells a percent of ${of} answers of ${n} plans`;
  return toldProblem(cell, met, of, threshold);
}

const PERCENT = /^(\d+)%( or less| or more)?$/;

/** A percent or the bound of one, of enough answers and plans. */
function toldProblem(cell: string, met: number, of: number, threshold: number): string | null {
  const [, digits = '', bound] = PERCENT.exec(cell) ?? [];
  const edge = (100 * (threshold - 1)) / of;
  const isFew = (count: number) => count >= 1 && count < threshold;
  if (bound === ' or less')
    return isFew(met) && number(digits) === Math.ceil(edge) ? null : `bounds ${met} of ${of} by ${cell}`;
  if (bound === ' or more')
    return isFew(of - met) && number(digits) === Math.floor(100 - edge) ? null : `bounds ${met} of ${of} by ${cell}`;
  if (isFew(met) || isFew(of - met)) return `tells ${cell} of a small number: ${met} of ${of}`;
  return number(digits) === wholeShare(met, of) ? null : `says ${cell} of ${met} of ${of}`;
}

/** `37% to 55%`, beside a percent that is told. */
export function rangeProblem(cell: string, range: Range | null, percent: string): string | null {
  const isTold = /^\d+%$/.test(percent);
  const [, low, high] = /^(\d+)% to (\d+)%$/.exec(cell) ?? [];
  if (low === undefined || high === undefined) {
    if (!/^(hidden|not given|none)$/.test(cell)) return `says “${cell}” where a range belongs`;
    return isTold && range !== null ? `gives no range beside ${percent}` : null;
  }
  if (!isTold) return `gives the range ${cell} beside ${percent}`;
  if (range === null) return `gives a range ${cell} of nothing`;
  return isRounded(number(low), range.low) && isRounded(number(high), range.high)
    ? null
    : `says ${cell} of ${range.low.toFixed(3)} to ${range.high.toFixed(3)}`;
}

/** The word of a percent as it is shown. */
export function ratingProblem(word: string, percent: string, base: string, threshold: number): string | null {
  const wordOf = (value: number) => RATINGS.find(([, from]) => value >= from)?.[0] ?? 'Weak';
  const [, digits, bound] = /^(\d+)%( or less| or more)?$/.exec(percent) ?? [];
  const expected = (): string => {
    if (percent === 'none') return 'None audited';
    if (digits === undefined)
      return base === `1 to ${threshold - 1}` || (/^\d+$/.test(base) && number(base) < 10) ? 'Too few' : 'Hidden';
    const value = number(digits);
    if (bound === undefined) return wordOf(value);
    const other = bound === ' or less' ? 0 : 100;
    return wordOf(value) === wordOf(other) ? wordOf(value) : 'Hidden';
  };
  return word === expected() ? null : `rates ${percent} as ${word}, not ${expected()}`;
}

/** Away from zero at halves; a rise and a fall of one size read alike. */
export const isWholePoints = (text: string, value: number): boolean => isRounded(number(text), value);

/** `-4` and `-28 to +22`. */
export function pointsProblem(points: string, range: string, difference: Share | null): string | null {
  const isKept = (cell: string) => /^(?:hidden|not given|–)$/.test(cell);
  if (isKept(points) || isKept(range)) return points === range ? null : `says ${points} beside ${range}`;
  const [, low, high] = /^([-−+]?\d+) to ([-−+]?\d+)$/.exec(range) ?? [];
  if (low === undefined || high === undefined) return `says “${range}” where a range of points belongs`;
  if (difference === null) return `says ${points} points where none can be taken`;
  const isRight =
    isWholePoints(points, difference.value) &&
    isWholePoints(low, difference.low) &&
    isWholePoints(high, difference.high);
  return isRight
    ? null
    : `says ${points} (${range}) of ${difference.value.toFixed(3)} (${difference.low.toFixed(3)} to ${difference.high.toFixed(3)})`;
}
