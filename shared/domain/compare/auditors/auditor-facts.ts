/** One audit as severity and drift see it. */
export interface AuditorRow {
  readonly auditorId: string;
  /** Day the audit was handed in, `2026-11-16`. */
  readonly day: string;
  /** 0 to 100: a percent, or of a yes or no 100 or 0. */
  readonly value: number;
  /** What kind of plan it is, in any words; unlike kinds may be marked unlike. */
  readonly stratum?: string | undefined;
}

/** One plan that two auditors marked, neither seeing the other's marks. */
export interface MarkedPair {
  readonly first: { readonly auditorId: string; readonly value: number };
  readonly second: { readonly auditorId: string; readonly value: number };
}

/** With fewer own audits, or fewer of others in the same periods, nothing is said of an auditor. */
export const FEWEST_AUDITS = 15;
/** With fewer plans marked twice, nothing is said from them. */
export const FEWEST_PAIRS = 10;
/** With fewer periods in which the auditor and others marked, nothing is said of a change over time. */
export const FEWEST_PERIODS = 4;

/** `differs` only where the interval leaves out 0. */
export type AuditorVerdict = 'differs' | 'no-difference-seen' | 'too-few';

/** What is known of one auditor against the others. */
export interface AuditorEstimate {
  readonly verdict: AuditorVerdict;
  /** Own audits, or plans marked twice, that say something: those of periods in which others marked too. */
  readonly own: number;
  /** Audits of the others in the same periods. */
  readonly others: number;
  /** Points, or points a month: below 0 lower than the others, or growing stricter. Null where too few. */
  readonly value: number | null;
  /** 95% for all auditors together (Bonferroni): the chance that any of the intervals misses is 5% at most. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** What can be said, after the auditor's name: `marks about 9 points lower than the others (5 to 13)`. */
  readonly words: string;
}

/** How one auditor's marks lie against those of the others. */
export interface AuditorReport {
  readonly auditorId: string;
  /** From audits of the same periods. */
  readonly severity: AuditorEstimate;
  readonly drift: AuditorEstimate;
  /** From plans that two auditors marked. */
  readonly pairs: AuditorEstimate;
}
