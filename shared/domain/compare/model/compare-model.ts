import type { Comparable } from '../comparable/refusal';
import type { CompareView, Sampling, SplitField } from '../compare-view';
import type { Difference, Figure } from '../figure';
import type { Measure, MeasureFacts } from '../measure';
import type { DayRange, Period } from '../period';
import type { SeriesModel } from '../series-model';
import type { Tally } from '../tally';

/** Why some of what is stored is in no figure. */
export type LeftOutCode =
  | 'other-version'
  | 'other-sampling'
  | 'filtered'
  | 'marked-twice'
  | 'other-part'
  | 'parts-of-others'
  | 'section-twice'
  | 'no-day'
  | 'other-days'
  | 'not-asked'
  | 'unfinished'
  | 'one-discipline'
  | 'not-known'
  | 'other-draft';

/** Codes that tell of plans which are counted all the same, of how they are. */
export const COUNTED_ALL_THE_SAME: ReadonlySet<LeftOutCode> = new Set([
  'marked-twice',
  'parts-of-others',
  'section-twice',
]);

/** Something that is left out, counted, with the sentence that says so. */
export interface LeftOut {
  readonly code: LeftOutCode;
  readonly plans: number;
  readonly sentence: string;
}

/** One of the two stretches that the sentence compares. */
export interface SpanModel {
  /** Fits after “in”: `weeks 22 to 33 of 2026`, `October 2026`. */
  readonly label: string;
  /** The days, both included, from the start of its first period to the end of its last, or as they were chosen. */
  readonly range: { readonly from: string; readonly to: string };
  /** Plans and sums as they are, not weighted. */
  readonly tally: Tally;
  /** Weighted where the view weighs. */
  readonly figure: Figure;
}

/**
 * What a group's figures did between the two spans. `up` and `down` are said only where a rule fired in the later span or
 * the interval of the difference leaves out 0; whether that is better is the measure's to say. `not-compared`: the spans may
 * not be compared.
 */
export type ChangeWord = 'up' | 'down' | 'no-signal' | 'too-few' | 'not-compared';

/** Two figures of a group and what became of them. Weighed, each group by itself, where the view weighs. */
export interface ComparedGroup {
  readonly earlier: Figure;
  readonly later: Figure;
  /** Null where one of the two has fewer plans than the settings ask. */
  readonly difference: Difference | null;
  readonly change: ChangeWord;
  /** Why there is no difference, `Too few: 3 plans in weeks 22 to 33.`; absent where there is one. */
  readonly few?: string;
  /** True where markers who drift or are severe could by themselves have made the change; looked at of sections and criteria. */
  readonly markers?: true;
}

/** What a section or criterion by itself compares, where that is other spans than those of the view. */
export interface OwnSpans extends ComparedGroup {
  /** Fit after “in”; null where there are not two spans of it. */
  readonly labels: readonly [earlier: string, later: string] | null;
}

/** One group of a split: a value of a field, a section or a criterion. One row of the heat table. */
export interface GroupModel extends ComparedGroup {
  /** The value of the field, the section's letter, the criterion's id; null: not known. */
  readonly value: string | null;
  /** In words: `Section F`, `F2 Specific, quantified`, `New`, `not known`. */
  readonly label: string;
  /** What picks exactly this group: for a section or criterion another measure, otherwise a filter. */
  readonly view: Partial<CompareView>;
  /** Plans of all periods. */
  readonly plans: number;
  /** Points for the same periods as the series of all. */
  readonly series: SeriesModel;
  /**
   * A section with too few plans in some periods has its first points elsewhere, so that its own sentence compares other spans.
   * Absent where they are those of the view.
   */
  readonly own?: OwnSpans;
}

export interface SplitModel {
  readonly by: NonNullable<CompareView['split']>;
  /** `Team`, `Criterion`… */
  readonly label: string;
  /** Most plans first; sections and criteria in reading order. What is not known stands last. */
  readonly groups: readonly GroupModel[];
  /** Chances of a false alarm grow with the groups: how many were looked at. */
  readonly looked: number;
}

export interface MeasureChoice {
  readonly measure: Measure;
  readonly facts: MeasureFacts;
  /** Under which heading a picker lists it: `Overall`, `Sections`, `Section F`, `Provision`, `Time`, `Prompts`. */
  readonly heading: string;
  /** What it counts and what it leaves out, in a sentence. */
  readonly about: string;
}

export interface FieldChoice {
  readonly field: SplitField;
  readonly label: string;
  /** Most plans first; not known last. Plans counted once, whatever the filters. */
  readonly values: readonly { readonly value: string | null; readonly label: string; readonly plans: number }[];
}

/** What the pickers offer for the data at hand. */
export interface CompareChoices {
  readonly measures: readonly MeasureChoice[];
  /** Newest first; only versions with audits. */
  readonly versions: readonly { readonly key: string; readonly label: string; readonly plans: number }[];
  readonly samplings: readonly { readonly sampling: Sampling; readonly label: string; readonly plans: number }[];
  /** Without `auditor` for those who may not see single auditors. */
  readonly fields: readonly FieldChoice[];
  /** First and last day there is by the view's `by`; null where there is none. */
  readonly days: { readonly from: string; readonly to: string } | null;
}

/** The answer to a view: everything that the Compare screen shows. Plain data; equal views of equal data give equal models. */
export interface CompareModel {
  readonly view: CompareView;
  /** What the figures were made with where the view leaves it open. */
  readonly used: { readonly versions: readonly string[]; readonly sampling: Sampling };
  readonly measure: MeasureFacts;
  /** Plans in the series, each once. 0: there is nothing to show, and `leftOut` says why. */
  readonly plans: number;
  readonly leftOut: readonly LeftOut[];
  /** All periods from the first with plans to the last, empty ones too. */
  readonly periods: readonly Period[];
  readonly series: SeriesModel;
  /** Null where there are not two stretches: too few periods, or nothing at all. */
  readonly spans: { readonly earlier: SpanModel; readonly later: SpanModel } | null;
  /** Null without spans, and where one of them has no plan. Weighted where the view weighs. */
  readonly difference: Difference | null;
  readonly comparable: Comparable;
  readonly split: SplitModel | null;
  readonly choices: CompareChoices;
}

/** Which figure a person wants to see the audits of. */
export interface BehindRequest {
  readonly view: CompareView;
  /** Days of the figure; the whole series if absent. */
  readonly range?: DayRange | undefined;
  /** A group of the view's split, by its value; absent: all. */
  readonly group?: { readonly value: string | null } | undefined;
}

/** One audit behind a figure. Only ever shown in the app, in no export of figures. */
export interface AuditBehind {
  readonly auditId: string;
  readonly planId: string;
  readonly ref: string;
  /** Null: not known. */
  readonly team: string | null;
  readonly day: string;
  readonly period: Period;
  /** What it brings to the figure: y of x. */
  readonly y: number;
  readonly x: number;
  /** The audit's grade in words; null where it has none. */
  readonly grade: string | null;
  /** In words: `5 of 7`, `met`, `not met`, `62%`, `21 weeks 3 days`, `4 prompts`. */
  readonly words: string;
}

export interface BehindModel {
  /** Newest first, then by reference; at most `MOST_BEHIND`. */
  readonly audits: readonly AuditBehind[];
  readonly all: number;
  /** Of them, not shown: the person at the desk marks these plans blind and has to wait for the other marking. */
  readonly blind: number;
}
export const MOST_BEHIND = 500;
