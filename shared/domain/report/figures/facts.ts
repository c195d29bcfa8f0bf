import type { RubricSectionId } from '../../rubric/rubric';

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
  /** In words, such as `drawn at random, by team`. */
  readonly method: string;
  readonly frame: string;
  readonly drawn: string;
  readonly substituted: string;
  readonly excluded: string;
}

/** Of a rubric version whose audits are not in the figures. */
export interface OtherVersionFacts {
  readonly title: string;
  readonly version: number;
  /** Key of the count of its audits. */
  readonly audits: string;
}

/** What a report knows beside its counts. Nothing in it tells a count: those are keys of the shown figures. */
export interface ReportFacts {
  readonly teams: readonly { readonly name: string; readonly key: string }[];
  readonly otherVersions: readonly OtherVersionFacts[];
  readonly samples: readonly SampleFacts[];
  readonly agreement: AgreementFacts | null;
  /** Versions that the rows of period and baseline were marked with, oldest first, with the first day of each. */
  readonly versions: readonly { readonly title: string; readonly version: number; readonly from: string }[];
  /** Dated events of the period that change who marks or how. */
  readonly events: readonly { readonly day: string; readonly text: string }[];
  /** Sections with an audited criterion, in order. */
  readonly sections: readonly RubricSectionId[];
}
