/** One audit as severity and drift see it. */
export interface AuditorRow {
  readonly auditorId: string;
  /** Day the audit was handed in. */
  readonly day: string;
  /** Points or percent, 0 to 100; of a yes or no, 100 or 0. */
  readonly value: number;
  /** What kind of plan it is; plans are compared with plans of one kind. */
  readonly stratum?: string | undefined;
}

/** One plan that two auditors marked without seeing each other's marks. */
export interface MarkedPair {
  readonly first: { readonly auditorId: string; readonly value: number };
  readonly second: { readonly auditorId: string; readonly value: number };
}

/** Fewer own audits, or fewer of others in the same periods, and nothing is said of an auditor. */
export const FEWEST_AUDITS = 15;
/** Fewer double-marked plans of an auditor, and nothing is said from them. */
export const FEWEST_PAIRS = 10;
/** Fewer periods with audits of the auditor and of others, and nothing is said of drift. */
export const FEWEST_PERIODS = 4;

export type AuditorVerdict = 'differs' | 'no-difference-seen' | 'too-few';

/** What is known of one auditor against the others. */
export interface AuditorEstimate {
  readonly auditorId: string;
  /** Own audits, or pairs, that say something: those of periods in which others marked too. */
  readonly own: number;
  /** Audits, or pairs, of the others that they were compared with. */
  readonly others: number;
  readonly verdict: AuditorVerdict;
  /** Points, or points a month; below 0: stricter than the others, or growing stricter. Null where too few. */
  readonly value: number | null;
  /** 95% over all auditors together (Bonferroni). */
  readonly interval: { readonly low: number; readonly high: number } | null;
  /** `marks about 9 points lower than the others (5 to 13)`: no name, no capital, no full stop. */
  readonly words: string;
}

/** How one auditor's marks lie against the others'. */
export interface AuditorReport {
  readonly auditorId: string;
  /** From audits of the same periods and kinds. */
  readonly severity: AuditorEstimate;
  readonly drift: AuditorEstimate;
  /** From plans that two auditors marked. */
  readonly pairs: AuditorEstimate;
}

/** By auditor id, in its order. */
export type AuditorReports = readonly AuditorReport[];
