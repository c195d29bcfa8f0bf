import type { PromptClass } from '../prompts/phrase-bank';
import type { RubricSectionId } from '../rubric/rubric';

/** What is compared. */
export type Measure =
  /** Mean of the overall percent. */
  | { readonly kind: 'score' }
  /** Share of plans with one of the two best grades. */
  | { readonly kind: 'good' }
  /** Share of the applicable criteria of one section, or of all, that are met. */
  | { readonly kind: 'section'; readonly section: RubricSectionId | 'all' }
  /** Share of plans that meet one criterion, of those it applies to. */
  | { readonly kind: 'criterion'; readonly criterionId: string }
  /** Share of the items of provision in Section F that say it. */
  | { readonly kind: 'provision'; readonly says: 'who' | 'howOften' | 'howLong' | 'all' }
  /** Mean of the weeks from request to issue. */
  | { readonly kind: 'weeks' }
  /** Share of new plans issued within 20 weeks. */
  | { readonly kind: 'within-20' }
  /** Mean of prompts per plan. */
  | { readonly kind: 'prompts'; readonly class: PromptClass | 'all' };

/**
 * How a measure's figures are made of plans: `plans`, a share of plans, each yes or no; `items`, a share of things of which a
 * plan has several, so that the plans and not the things are what was sampled; `mean`, a mean over plans.
 */
export type MeasureUnit = 'plans' | 'items' | 'mean';

export interface MeasureFacts {
  /** `Section F, share of criteria met`. */
  readonly label: string;
  readonly unit: MeasureUnit;
  /** `percent` figures are 0 to 100 and differ in points; the others are in what the word says. */
  readonly scale: 'percent' | 'weeks' | 'prompts';
  /** Whether more is better; null where that is not for the app to say. */
  readonly better: 'higher' | 'lower' | null;
}
