import type { RubricPlace } from './rubric-place';

/**
 * What a change does to marks. `wording`: no mark can score differently and nothing else is asked. `scoring`: the same is
 * asked, another result is possible. `structure`: something else is asked, or of other plans or people, or on another scale.
 * From harmless to grave.
 */
export const CHANGE_CLASSES = ['wording', 'scoring', 'structure'] as const;
export type ChangeClass = (typeof CHANGE_CLASSES)[number];

export interface RubricChange {
  readonly gravity: ChangeClass;
  /** Where it is in the newer version; in the older one for what is gone. */
  readonly place: RubricPlace;
  /** What changed, as a sentence. */
  readonly sentence: string;
  /** The words, numbers or names themselves; null where there was, or is, none. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The gravest class among changes; null where nothing changed. */
export const gravestChange = (changes: readonly RubricChange[]): ChangeClass | null =>
  CHANGE_CLASSES.findLast((one) => changes.some(({ gravity }) => gravity === one)) ?? null;

/** Whether the sentence leaves nothing to be told by the words before and after: what was allowed no longer is, or the other way. */
export const saysItAll = ({ place }: Pick<RubricChange, 'place'>): boolean =>
  place.part === 'criterion' && (place.field === 'limiting' || place.field === 'na-allowed');
