import { twoSidedT } from '../statistics/student-t';
import type { Interval } from '../statistics/wilson';

/**
 * 95% interval of a coefficient that lies between -1 and 1 from its standard error over `plans` plans: Student's t on
 * Fisher's scale (artanh), which widens it away from 1 and keeps it below: near 1 the straight interval ends above 1 and
 * leaves out the true value too often. Null where no spread was seen.
 */
export function coefficientInterval(value: number, error: number, plans: number): Interval | null {
  const room = 1 - value * value;
  if (plans < 2 || error <= 1e-12 || room <= 1e-12) return null;
  const centre = Math.atanh(value);
  const reach = (twoSidedT(0.95, plans - 1) * error) / room;
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
