import type { CompareView, SplitField } from '../compare-view';

export type RefusalCode =
  /** Scored criteria of the measure differ between rubric versions. */
  | 'versions'
  /** Criteria have the same id but other words. */
  | 'reworded'
  /** Random with targeted samples, or with plans of which nobody can say. */
  | 'sampling'
  /** Marked by other people. */
  | 'auditors'
  /** Marked by people who mark unlike the others, enough to make the change. */
  | 'markers'
  /** Other shares of teams, needs, types… */
  | 'mix'
  /** Fewer plans than it takes. */
  | 'few'
  /** The baseline is the worst stretch there is. */
  | 'baseline'
  /** Prompts found with other phrase banks. */
  | 'banks'
  /** The figure is of few of the plans. */
  | 'missing'
  /** Audits with unanswered criteria, which have no grade. */
  | 'unfinished';

/** Something a person may choose to go on with. */
export type WayOn =
  | { readonly kind: 'change'; readonly label: string; readonly change: Partial<CompareView> }
  /** Compare all the same: the code joins the view's `accepted`, and the sentence names it. */
  | { readonly kind: 'accept'; readonly label: string; readonly accept: string };

/** Why two spans may not be compared as they are, or with what care. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The field of a mix. */
  readonly field?: SplitField;
  /** `refused`: no sentence of change is made; `caution`: this is shown beside it. */
  readonly severity: 'refused' | 'caution';
  /** What, in a short sentence to stand first and bold. */
  readonly title: string;
  /** Why, and what would be needed. */
  readonly sentence: string;
  readonly waysOn: readonly WayOn[];
}

/** Something to know, about which nothing has to be done. */
export interface Note {
  readonly code: RefusalCode | 'common' | 'weighed' | 'accepted';
  /** What a person accepted, as it stands in the view, where it made a difference here: what the sentence must name. */
  readonly accept?: string;
  readonly sentence: string;
}

export interface Comparable {
  /** Whether a sentence of change may be made: nothing is refused. */
  readonly ok: boolean;
  /** Refused ones first. */
  readonly refusals: readonly Refusal[];
  readonly notes: readonly Note[];
}

/** The view after a person chose a way on. */
export const goOn = (view: CompareView, way: WayOn): CompareView =>
  way.kind === 'change'
    ? { ...view, ...way.change }
    : { ...view, accepted: [...view.accepted.filter((one) => one !== way.accept), way.accept] };

/** What one check found. */
export interface Found {
  readonly refusals?: readonly Refusal[];
  readonly notes?: readonly Note[];
}
