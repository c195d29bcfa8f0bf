import type { Measure } from './measure';
import type { DayRange, PeriodDay, PeriodKind } from './period';

/** By what figures can be split, filtered and weighted. `auditor` only for the auditor themselves and for managers. */
export const SPLIT_FIELDS = [
  'team',
  'need',
  'type',
  'phase',
  'setting',
  'draftedBy',
  'lookedAfter',
  'auditor',
] as const;
export type SplitField = (typeof SPLIT_FIELDS)[number];

/** Keeps the plans whose field says one of these; null stands for not known. */
export interface CompareFilter {
  readonly field: SplitField;
  readonly anyOf: readonly (string | null)[];
}

/**
 * How plans came to be audited. `random`: drawn by chance; `targeted`: picked for a reason; `unknown`: loaded without a
 * sample, so that nobody can say. They are never put into one series.
 */
export type Sampling = 'random' | 'targeted' | 'unknown';

/** Everything a person chose on the Compare screen. Two equal views of equal data give equal models. */
export interface CompareView {
  readonly measure: Measure;
  readonly period: PeriodKind;
  readonly by: PeriodDay;
  readonly range: DayRange;
  /** Rubric versions by `versionKey`: one, or several over the criteria that they have in common. Null: the newest with audits. */
  readonly versions: readonly string[] | null;
  /** Null: whichever has most audits. */
  readonly sampling: Sampling | null;
  readonly filters: readonly CompareFilter[];
  readonly split: SplitField | 'section' | 'criterion' | null;
  /** Points that the limits are reckoned from: the first so many, or those of some days with a name. */
  readonly baseline:
    | { readonly kind: 'first'; readonly points: number }
    | { readonly kind: 'days'; readonly range: DayRange; readonly name: string };
  /** The two spans of the sentence: the baseline and what came after it, or two that were chosen. */
  readonly spans: 'baseline-and-since' | { readonly earlier: DayRange; readonly later: DayRange };
  /** Weighs both spans to the same mix of this field. */
  readonly weighBy: SplitField | null;
  /** Compare all the same where a refusal lets a person say so; each is named in the sentence. */
  readonly accepted: readonly string[];
  readonly chart: 'auto' | 'xmr' | 'p' | 'run';
}

export const START_VIEW: CompareView = {
  measure: { kind: 'section', section: 'all' },
  period: 'week',
  by: 'audited',
  range: {},
  versions: null,
  sampling: null,
  filters: [],
  split: null,
  baseline: { kind: 'first', points: 12 },
  spans: 'baseline-and-since',
  weighBy: null,
  accepted: [],
  chart: 'auto',
};

/** Who is looking: what is known of single auditors is for themselves and for managers and leads. */
export interface Viewer {
  readonly personId: string;
  readonly role: 'auditor' | 'manager' | 'lead';
}
