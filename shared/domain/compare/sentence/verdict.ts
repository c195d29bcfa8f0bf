import { bearsOut } from '../charts/span-signals';
import type { SentenceInput, Verdict } from './sentence';

/**
 * What may be claimed. A change is claimed only if the interval of the difference leaves out 0, or a rule fired in the later
 * span, not begun before it, to the side that the difference goes to and none to the other (domain: "claim a shift only when a rule fired or the
 * interval leaves out 0"); never where anything is refused or a span has too few plans.
 */
export function verdictOf(input: SentenceInput): Verdict {
  const { earlier, later, difference, few, facts } = input;
  if (input.refused) return 'refused';
  if (earlier.figure.n < few || later.figure.n < few || difference === null) return 'few';
  if (difference.value === 0 || !(difference.leavesOutZero || ruleBears(input))) return 'untold';
  const up = difference.value > 0;
  if (facts.better === null) return up ? 'higher' : 'lower';
  return up === (facts.better === 'higher') ? 'better' : 'worse';
}

/** Whether rules fired within the later span to the side of the difference, and to that side alone. They never bear out a weighed difference. */
export function ruleBears({ difference, signals, weighedBy }: SentenceInput): boolean {
  if (weighedBy !== null || difference === null || signals === null || signals.length === 0) return false;
  return difference.value !== 0 && bearsOut(signals, difference.value > 0 ? 'high' : 'low');
}
