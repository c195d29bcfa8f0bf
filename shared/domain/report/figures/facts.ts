import type { Sampling } from '../../compare/compare-view';
import type { RubricSectionId } from '../../rubric/rubric';
import type { ChangeFacts, TrendFacts } from './trend-facts';

/** How far two markers agreed, where enough was marked twice to say so. Percents and coefficients, no counts. */
export interface AgreementFacts {
  /** Key of the count of plans marked twice. */
  readonly plans: string;
  /** Whole percents with their 95% interval; null: too few. */
  readonly exact: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly withinOne: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Two decimals; null: too few, or all marks equal. */
  readonly kappa: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly ac2: { readonly value: number; readonly low: number; readonly high: number } | null;
}

/** One sample of the period: how it was drawn, and the keys of its counts. */
export interface SampleFacts {
  /** In words, such as `simple random sample without replacement`. Samples drawn in the same way are told together. */
  readonly method: string;
  readonly sampling: 'random' | 'targeted';
  /** How many samples, and their weeks, both included. */
  readonly samples: number;
  readonly from: string;
  readonly to: string;
  /** Key of how many plans could be drawn; of several samples the fewest, and `frameMost` the most. */
  readonly frame: string;
  readonly frameMost: string;
  readonly drawn: string;
  readonly substituted: string;
  readonly excluded: string;
}

/** Of a rubric version whose audits are not in the figures. */
export interface OtherVersionFacts {
  readonly title: string;
  readonly version: number;
  /** First and last day of the weeks of its plans. */
  readonly firstDay: string;
  readonly lastDay: string;
  /** True where charts and changes count its plans, by the criteria in common. */
  readonly inCharts: boolean;
  /** Key of the count of its audits. */
  readonly audits: string;
}

/** What a report knows beside its counts. Nothing in it tells a count: those are keys of the shown figures. */
export interface ReportFacts {
  /** How the plans of all figures were picked: figures of plans picked in other ways are left out. */
  readonly sampling: Sampling;
  /** Ways of picking that are left out, each with the key of the count of its audits. */
  readonly otherSamplings: readonly { readonly sampling: Sampling; readonly audits: string }[];
  /** How many people marked; no count of plans. */
  readonly auditors: number;
  /** The two best grades in words, `Outstanding or Good`. */
  readonly good: string;
  /** Rows of the table of grades, best first; the two groups of `good` and all others where single grades are small. */
  readonly grades: readonly { readonly word: string; readonly key: string }[];
  /** What became of each section and criterion, and of all (`all`), since the baseline. Empty without a baseline. */
  readonly changes: Readonly<Record<string, ChangeFacts>>;
  /** Why nothing is compared with the baseline, in a sentence; null where it is. */
  readonly refusal: string | null;
  /** Numbers of the rubric's versions that charts and changes are over, ascending; one where they are of the tables' own alone. */
  readonly comparedVersions: readonly number[];
  /** What a reader must know of the comparison: criteria in common, left out versions; whole sentences without a count. */
  readonly comparedOver: readonly string[];
  readonly trend: TrendFacts;
  readonly teams: readonly { readonly name: string; readonly key: string }[];
  readonly otherVersions: readonly OtherVersionFacts[];
  readonly samples: readonly SampleFacts[];
  readonly agreement: AgreementFacts | null;
  /** Versions that the rows of period and baseline were marked with, oldest first, with the first and last day of its weeks. */
  readonly versions: readonly {
    readonly title: string;
    readonly version: number;
    readonly firstDay: string;
    readonly lastDay: string;
  }[];
  /** Dated events of the period that change who marks or how. */
  readonly events: readonly { readonly day: string; readonly text: string }[];
  /** Sections with an audited criterion, in order. */
  readonly sections: readonly RubricSectionId[];
}
