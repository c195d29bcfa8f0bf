import type { PlanType } from '../plan/plan-choices';
import type { Discipline, RubricSectionId } from './rubric';

/** What can be said of a criterion. Its id is never among it. */
export interface CriterionFields {
  readonly title?: string;
  readonly guidance?: string;
  readonly good?: string;
  readonly limiting?: boolean;
  readonly naAllowed?: boolean;
  /** Blank takes it away. */
  readonly naWhen?: string;
  /** null, or all six: asked of every plan. */
  readonly planTypes?: readonly PlanType[] | null;
}

/** One thing a person does to a draft. Positions count from 0 in the list as it will be; beyond its ends: at the end. */
export type RubricEdit =
  | { readonly kind: 'retitle'; readonly title: string }
  /** At the top unless `at` is given; what counted as met still does. */
  | { readonly kind: 'add-scale-point'; readonly at?: number }
  | { readonly kind: 'remove-scale-point'; readonly value: number }
  | { readonly kind: 'reword-scale-point'; readonly value: number; readonly word?: string; readonly meaning?: string }
  | { readonly kind: 'met-from'; readonly value: number }
  /** In the order of the letters unless `at` is given. */
  | { readonly kind: 'add-section'; readonly sectionId: RubricSectionId; readonly at?: number }
  | { readonly kind: 'remove-section'; readonly sectionId: RubricSectionId }
  | { readonly kind: 'move-section'; readonly sectionId: RubricSectionId; readonly to: number }
  | { readonly kind: 'retitle-section'; readonly sectionId: RubricSectionId; readonly title: string }
  | { readonly kind: 'weigh-section'; readonly sectionId: RubricSectionId; readonly weight: number }
  | {
      readonly kind: 'section-discipline';
      readonly sectionId: RubricSectionId;
      /** null: marked by anybody. */
      readonly discipline: Discipline | null;
    }
  | {
      readonly kind: 'add-criterion';
      readonly sectionId: RubricSectionId;
      readonly at?: number;
      readonly fields?: CriterionFields;
    }
  | { readonly kind: 'remove-criterion'; readonly criterionId: string }
  | {
      readonly kind: 'move-criterion';
      readonly criterionId: string;
      readonly toSection: RubricSectionId;
      readonly to: number;
    }
  | { readonly kind: 'change-criterion'; readonly criterionId: string; readonly fields: CriterionFields }
  /** It asks something else from now on: the same words under an id of its own, so that it is compared with nothing. */
  | { readonly kind: 'renew-criterion'; readonly criterionId: string }
  /** Put where its lowest percent belongs, unless `at` is given. */
  | { readonly kind: 'add-band'; readonly word: string; readonly from: number; readonly at?: number }
  | { readonly kind: 'remove-band'; readonly bandId: string }
  | { readonly kind: 'reword-band'; readonly bandId: string; readonly word: string }
  | { readonly kind: 'band-from'; readonly bandId: string; readonly from: number }
  | { readonly kind: 'cap'; readonly which: 'one' | 'twoOrMore'; readonly bandId: string };
