import type { IndicatorArea, IndicatorUnit } from './indicator';
import type { Month } from './month';

/** One month of a row. All figures unrounded, percents 0 to 100. */
export interface DashboardMonth {
  readonly month: Month;
  /** Null: no figure. */
  readonly value: number | null;
  /** Of a percent the counts it is made of, where they are known: criteria met of criteria marked, or what an indicator counts. */
  readonly part?: number;
  readonly base?: number;
  /** Plans, of an audit measure. */
  readonly plans?: number;
  /** 95% range of an audit measure, which rests on a sample. */
  readonly interval?: { readonly low: number; readonly high: number };
  /** An audit measure on fewer than 10 plans: shown greyed, and judged against nothing. */
  readonly few: boolean;
  /** The month is not over. */
  readonly unfinished: boolean;
  /** The target that held then. */
  readonly target: number | null;
  /** Null where there is no figure or no target, or too few plans. */
  readonly meets: boolean | null;
}

/**
 * How the latest figure stands. `unclear`: the sample's range takes the target in, so that it can be met or not;
 * `too-few`: there are audits, and no month has enough.
 */
export type Standing = 'met' | 'not-met' | 'unclear' | 'no-target' | 'too-few' | 'no-figure';

export interface DashboardRow {
  /** `audit:all`, `audit:F`, `indicator:` and its id. */
  readonly key: string;
  readonly source: 'audits' | 'indicator';
  /** Under which heading it stands. */
  readonly group: 'audits' | IndicatorArea;
  readonly label: string;
  readonly unit: IndicatorUnit;
  readonly better: 'higher' | 'lower';
  /** One for each month of the dashboard. */
  readonly months: readonly DashboardMonth[];
  readonly baseline: { readonly label: string; readonly value: number; readonly base?: number } | null;
  /** What is aimed at now, and since when. */
  readonly target: { readonly value: number; readonly from: Month } | null;
  /** The latest month with a figure that counts; it may lie before the months shown. Null where there is none. */
  readonly latest: DashboardMonth | null;
  readonly standing: Standing;
  /** `61% of 14 plans in November 2026, target 70%: not met.` */
  readonly sentence: string;
}

/** The dashboard of the Board: audits and indicators by month against what is aimed at. */
export interface DashboardModel {
  /** Oldest first. */
  readonly months: readonly Month[];
  /** Audits first: all sections, then each; then indicators by area. */
  readonly rows: readonly DashboardRow[];
  /** What the audit figures rest on, `rubric v1 and v2, criteria in common, random samples only`; null while there are none. */
  readonly auditScope: string | null;
}

/** Below this an audit month is not judged (domain: percentages on a base below 10 are hidden). */
export const FEWEST_PLANS = 10;
