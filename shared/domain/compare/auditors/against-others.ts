import { twoSidedT } from '../../statistics/student-t';
import type { Fit } from './within-fit';

/** What a comparison with the others is made from, by auditor number. */
export interface Judged {
  readonly fit: Fit;
  /** How much an auditor weighs among the others: what their marks say about the figure that is compared. */
  readonly weight: readonly number[];
  /** Whether there is enough of an auditor to say something. */
  readonly enough: readonly boolean[];
}

export interface AgainstOthers {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Each auditor with enough marks against the others, with an interval at 95% for all of them together (Bonferroni: the level
 * of each is 1 - 0.05 / number of auditors judged).
 *
 * One who marks 9 points lower would make each of three others 3 points higher than "the others". So the one who stands
 * out most beyond their interval is set aside and the rest are compared anew, until nobody stands out or two are left; then
 * everybody is compared with those who were not set aside. The first step alone decides whether anybody is named where
 * nobody differs, so that setting aside adds no false alarms there. Null: not enough, or nothing that they can be compared by.
 */
export function compareWithOthers({ fit, weight, enough }: Judged): (AgainstOthers | null)[] {
  const everybody = weight.map((_, auditor) => auditor).filter((auditor) => (weight[auditor] as number) > 0);
  const judged = everybody.filter((auditor) => enough[auditor]);
  // Where no mark differs from what the model expects, no spread was seen, and no interval can be given.
  if (fit.freedom < 1 || fit.errorVariance < 1e-12 || judged.length === 0) return weight.map(() => null);
  const reach = twoSidedT(1 - 0.05 / judged.length, fit.freedom);
  const connected = everybody.map((auditor) => connectedWith(fit, auditor, everybody));
  const against = (auditor: number, rest: readonly number[]) => {
    const others = connected[everybody.indexOf(auditor)] as ReadonlySet<number>;
    return contrastWith(
      fit,
      weight,
      auditor,
      rest.filter((other) => others.has(other)),
    );
  };
  let rest = everybody;
  while (rest.length > 2) {
    const [out, times] = furthest(judged, rest, against);
    if (out === null || times <= reach) break;
    rest = rest.filter((auditor) => auditor !== out);
  }
  return weight.map((_, auditor) => {
    const found = judged.includes(auditor) ? against(auditor, rest) : null;
    return (
      found && { value: found.value, low: found.value - reach * found.error, high: found.value + reach * found.error }
    );
  });
}

type Against = (auditor: number, rest: readonly number[]) => { value: number; error: number } | null;

/** Who of the rest stands out most, and by how many standard errors. */
function furthest(judged: readonly number[], rest: readonly number[], against: Against): [number | null, number] {
  let [out, times]: [number | null, number] = [null, 0];
  for (const auditor of judged) {
    const found = rest.includes(auditor) ? against(auditor, rest) : null;
    const here = found === null ? 0 : Math.abs(found.value) / found.error;
    if (here > times) [out, times] = [auditor, here];
  }
  return [out, times];
}

/** The others that the data connect an auditor with, over periods in which both marked or over third auditors. */
function connectedWith(fit: Fit, auditor: number, everybody: readonly number[]): ReadonlySet<number> {
  const isConnected = (other: number): boolean =>
    other !== auditor &&
    fit.contrast(
      new Map([
        [auditor, 1],
        [other, -1],
      ]),
    ) !== null;
  return new Set(everybody.filter(isConnected));
}

/** One auditor less the weighted mean of others; null where there are none. */
function contrastWith(fit: Fit, weight: readonly number[], auditor: number, others: readonly number[]) {
  const total = others.reduce((sum, other) => sum + (weight[other] as number), 0);
  if (total <= 0) return null;
  const shares = others.map((other): [number, number] => [other, -(weight[other] as number) / total]);
  const found = fit.contrast(new Map([[auditor, 1], ...shares]));
  if (found === null || found.variance <= 0) return null;
  return { value: found.value, error: Math.sqrt(found.variance * fit.errorVariance) };
}
