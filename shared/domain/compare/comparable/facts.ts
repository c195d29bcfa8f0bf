import type { Rubric } from '../../rubric/rubric';
import type { CompareView, Sampling, SplitField, Viewer } from '../compare-view';
import type { MeasureFacts } from '../measure';
import type { DayRange } from '../period';
import type { Tally } from '../tally';
import type { MarkingFacts } from './marking-facts';

/** What a span holds for one value of a field; `value` null: not known. */
export interface GroupFacts {
  readonly value: string | null;
  /** The value in words, `New`, `Team 2`; of an auditor their display name. Never said to whoever may not see auditors. */
  readonly label: string;
  readonly tally: Tally;
}

/** Plans of a span that were marked with one version and came to be audited in one way. */
export interface KindFacts {
  /** By `versionKey`. */
  readonly version: string;
  readonly sampling: Sampling;
  readonly plans: number;
}

/** One of the two stretches that a sentence compares. All is counted after the view's filters, a plan marked twice once. */
export interface SpanFacts {
  /** Fits after “in”: `weeks 22 to 33`, `October 2026`. */
  readonly label: string;
  /** Plans by version and sampling, those too that the view leaves out for their version or sampling. */
  readonly kinds: readonly KindFacts[];
  /** Plans of the versions and the sampling in use, whether the measure applies to them or not. */
  readonly plans: number;
  /** What the figure is made from: those of them to which the measure applies. */
  readonly tally: Tally;
  /** The same by each field, as far as the engine knows it; tallies of a field add up to `tally`. */
  readonly groups: Readonly<Partial<Record<SplitField, readonly GroupFacts[]>>>;
  /** Plans by the phrase bank that their prompts were found with. Needed for measures of prompts alone. */
  readonly banks: readonly { readonly bank: string; readonly plans: number }[];
  /** Of `plans`, audits with criteria left unanswered: they have no grade. */
  readonly unfinished: number;
  /** Plans that the figure would be made from if all filters were taken away; absent where there are no filters. */
  readonly unfiltered?: number;
}

/** A period of the whole series, oldest first. */
export interface PeriodFacts {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly tally: Tally;
}

/**
 * All that is needed to decide whether two spans may be compared.
 *
 * The spans are days and not figures: where the versions and sampling in use leave no figure before the first point in use,
 * the earlier span is the days before it, with its `kinds` and an empty tally. That is how a new rubric version that every
 * plan of the series was marked with comes to be refused with its way on, and not passed over.
 */
export interface ComparableFacts {
  readonly view: CompareView;
  readonly viewer: Viewer;
  readonly measure: MeasureFacts;
  /** Fewest plans that a span must have. */
  readonly few: number;
  /** What the figures were made with; see `chooseVersions` and `chooseSampling`. */
  readonly used: { readonly versions: readonly string[]; readonly sampling: Sampling };
  /** Every version that occurs in `kinds` or is in use. */
  readonly rubrics: readonly Rubric[];
  readonly earlier: SpanFacts;
  readonly later: SpanFacts;
  /**
   * Days before the earlier span of which the view shows nothing, though plans are there that are left out for their version
   * or sampling; null where there are none, and where a person chose the spans.
   */
  readonly before: Pick<SpanFacts, 'label' | 'kinds'> | null;
  /**
   * Periods of all days there are, whatever days the view shows: otherwise a baseline could be hidden as the worst stretch
   * by showing nothing before it.
   */
  readonly series: readonly PeriodFacts[];
  /** The days of the earlier span, if a person picked them; null where it is the first points of the series. */
  readonly picked: DayRange | null;
  /** What is known of the marking behind the difference; null of what nobody marks. */
  readonly marking: MarkingFacts | null;
}
