import type { NEED_CODES, PlanType } from '#shared/domain/plan/plan-choices';
import type { FaultCode, SamplePlan } from '#shared/domain/plan/sample-manifest';
import type { SectionId } from '#shared/domain/plan/section-id';

/** The four broad areas of need of the SEND Code of Practice, in the order the sample plans use. */
export const AREAS = ['communication', 'cognition', 'emotional', 'sensory'] as const;
export type Area = (typeof AREAS)[number];

export const AREA_TITLES: Readonly<Record<Area, string>> = {
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  emotional: 'Social, emotional and mental health',
  sensory: 'Sensory and physical',
};

/** One run of text inside a section; layouts decide what it looks like. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sub'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** An item of provision that answers what, who, how often, how long, group size and review, with a vague twin. */
export interface Provision {
  readonly what: string;
  readonly who: string;
  readonly often: string;
  readonly group: string;
  readonly review: string;
  /** The same item spoilt by one or two classes of the wording phrase bank. */
  readonly weak: string;
}

export interface Outcome {
  readonly text: string;
  readonly steps: readonly string[];
}

/**
 * A need with the outcomes and provision that belong to it. Text holds `{name}`, `{he}`, `{him}`, `{his}`, `{himself}`
 * (also capitalised), `{setting}`, `{by}` (end of the phase) and `{soon}` (a step on the way).
 */
export interface Need {
  readonly area: Area;
  readonly title: string;
  readonly needs: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly provision: readonly Provision[];
}

/** How a plan uses a need. */
export interface NeedUse {
  readonly need: Need;
  /** Indexes of provision items written as their vague twin; each is recorded as a planted fault. */
  readonly weak?: readonly number[];
  /** True plants the fault "a need with no provision". */
  readonly noProvision?: true;
  /** Indexes of provision items put into Section G instead of F: plants the fault "therapy in health". */
  readonly toHealth?: readonly number[];
}

export interface Child {
  readonly name: string;
  readonly pronoun: 'he' | 'she';
  readonly born: string;
  readonly year: string;
  readonly setting: 'nursery' | 'school' | 'college';
  readonly by: string;
  readonly soon: string;
}

/** A planted fault written straight into a plan's own text. `sentence` is null where the fault is an absence. */
export interface PlantedSource {
  readonly code: FaultCode;
  readonly section: SectionId;
  readonly sentence: string | null;
}

/** Sections a plan writes for itself; B, E and F are put together from its needs. */
export type OwnSectionId = 'A' | 'C' | 'D' | 'G' | 'H1' | 'H2' | 'I' | 'J' | 'K';

/** Everything the scripts know about one invented plan before it is laid out. */
export interface PlanSource {
  readonly ref: string;
  readonly type: PlanType;
  readonly need: (typeof NEED_CODES)[number];
  readonly team: 'North' | 'South' | 'East';
  /** What else is known of it, in keeping with its text. */
  readonly fields: SamplePlan['fields'];
  readonly status: string;
  readonly issued: string;
  readonly placement: string;
  readonly child: Child;
  readonly own: Readonly<Record<OwnSectionId, readonly Piece[]>>;
  readonly needsIntro: readonly Piece[];
  readonly outcomesExtra: readonly Piece[];
  readonly provisionExtra: readonly Piece[];
  readonly uses: readonly NeedUse[];
  readonly planted: readonly PlantedSource[];
}

export const text = (value: string): Piece => ({ kind: 'text', text: value });
export const sub = (value: string): Piece => ({ kind: 'sub', text: value });
export const list = (...items: string[]): Piece => ({ kind: 'list', items });
export const table = (head: readonly string[], ...rows: (readonly string[])[]): Piece => ({
  kind: 'table',
  head,
  rows,
});
