import { countProblem, type Part, percentProblem } from './check-cells';
import { isRounded, type Range } from './numbers';

type Found = Readonly<Record<string, string | undefined>>;

/** A count in words, as `COUNTED` names it. */
export function countedProblem(
  found: Found,
  name: string,
  value: number,
  threshold: number,
  base?: number,
): string | null {
  if (found[`${name}Hidden`] !== undefined) return value > 0 ? null : 'hides a count of none';
  return countProblem((found[name] ?? '').toLowerCase(), value, threshold, base);
}

/** `24 of 40 plans (60%, 45% to 74%)`: a template and what of it is wrong. */
export const SHARE = (one: string): string =>
  `(?<part>[\\d,]+|1 to \\d|all but 1 to \\d) of (?<base>[\\d,]+|1 to \\d|all but 1 to \\d) ${one}s?(?: \\((?<percent>\\d+%(?: or less| or more)?)(?:, (?<low>\\d+)% to (?<high>\\d+)%)?\\))?`;

export function shareProblems(found: Found, of: Part, range: Range | null, threshold: number): (string | null)[] {
  const { part = '', base = '', percent } = found;
  return [
    countProblem(part, of.met, threshold, of.of),
    countProblem(base, of.of, threshold),
    percent === undefined ? null : percentProblem(percent, of, threshold),
    endsProblem(found.low, found.high, range),
  ];
}

/** Two ends of a range, where they are told. */
export function endsProblem(low: string | undefined, high: string | undefined, range: Range | null): string | null {
  if (low === undefined || high === undefined) return null;
  if (range === null) return 'gives a range of nothing';
  const of = (text: string) => Number(text.replace('−', '-'));
  return isRounded(of(low), range.low) && isRounded(of(high), range.high)
    ? null
    : `says ${low} to ${high} of ${range.low.toFixed(3)} to ${range.high.toFixed(3)}`;
}
