import type { Figure } from '../compare/figure';
import type { RubricSectionId } from '../rubric/rubric';

/**
 * From where on coefficients are given: so many plans, or so many marks of two markers on fewer plans but not too few. With
 * less an interval would not hold the true value 95 times in 100 (`coverage.test.ts`). Of a single criterion each plan has one
 * such mark, of a section or all criteria several.
 */
export const ENOUGH_PLANS = 30;
export const ENOUGH_MARKS = 80;
export const FEWEST_PLANS = 10;

/** A draft of a plan, or one discipline's part of it, that two or more people marked without seeing each other's marks. */
export interface MarkedPlan {
  readonly planId: string;
  /** By marker, in the order they handed in; each holds a code (`codeOfMark`) for every criterion, in the criteria's order. */
  readonly marks: readonly ArrayLike<number>[];
}

export interface AgreementCriterion {
  readonly id: string;
  readonly title: string;
  readonly section: RubricSectionId;
  /** Ratings that two markers may differ by before they must settle it; 0: none. */
  readonly tolerance: number;
}

export interface AgreementInput {
  readonly criteria: readonly AgreementCriterion[];
  /** Ratings there are: a scale of 0 to 3 has 4. At least 2. */
  readonly ratings: number;
  readonly plans: readonly MarkedPlan[];
}

/**
 * A coefficient of agreement: 1 is full agreement, 0 what chance alone would give. It has a value only with an interval. `why`
 * says what keeps it away: `too-few` marks, or `one-mark`: every mark is the same, so that chance cannot be told from agreement.
 */
export interface Coefficient {
  readonly value: number | null;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly why: 'too-few' | 'one-mark' | null;
}

/** `cannot-tell`: the interval holds both good and middling agreement. */
export type AgreementVerdict = 'agree' | 'cannot-tell' | 'differ' | 'too-few';

export interface AgreementFigures {
  /** Plans in these figures. */
  readonly plans: number;
  /** Criteria of plans that two markers marked and at least one rated: one a plan for a single criterion. */
  readonly marked: number;
  /** Same mark, and marks at most one rating apart. Percents, with plans as what was sampled. */
  readonly exact: Figure;
  readonly withinOne: Figure;
  /** Pairs that need not be settled: the same mark, or ratings no further apart than the criterion's tolerance. */
  readonly tolerated: Figure;
  /** Pairs that have to be settled. */
  readonly toSettle: number;
  /** Quadratic weights, first marker against second. */
  readonly kappa: Coefficient;
  /** Krippendorff's, ordinal. */
  readonly alpha: Coefficient;
  /** Gwet's, quadratic weights. */
  readonly ac2: Coefficient;
  /** Marks where the second marker is lower, and where the first is. */
  readonly secondStricter: number;
  readonly firstStricter: number;
  /** One marker rated what the other called not applicable; both called it that. */
  readonly oneNotApplicable: number;
  readonly bothNotApplicable: number;
  /** Share of all ratings that the most frequent one has, 0 to 1, and which that is; null without ratings. */
  readonly commonest: { readonly rating: number; readonly share: number } | null;
  /** Nearly all marks are equal, so that kappa falls however well the markers agree. */
  readonly kappaSaysLittle: boolean;
  readonly verdict: AgreementVerdict;
}

export interface CriterionAgreement extends AgreementFigures {
  readonly criterion: AgreementCriterion;
  /** Pairs by first marker (row) and second (column): ratings from 0, then not evidenced, then not applicable. */
  readonly table: readonly (readonly number[])[];
}

export interface SectionAgreement extends AgreementFigures {
  readonly section: RubricSectionId;
}

export interface AgreementReport {
  readonly overall: AgreementFigures;
  readonly sections: readonly SectionAgreement[];
  /** In the order of the rubric. */
  readonly criteria: readonly CriterionAgreement[];
}
