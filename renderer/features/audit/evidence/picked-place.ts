import type { PageArea } from '#shared/domain/evidence/evidence';
import { makePassages, type TextSelection } from '#shared/domain/evidence/make-passages';
import { type PageWords, passagesOfPageWords } from '#shared/domain/evidence/page-words';
import type { ReadText } from '../use-read-plan';
import type { Attachable } from './use-attaching';

/** What is selected in the plan: words of its text, words on a rendered page, or a part of a page. */
export type PickedPlace =
  | ({ readonly kind: 'text' } & TextSelection)
  | ({ readonly kind: 'page-words' } & PageWords)
  | ({ readonly kind: 'area' } & PageArea);

/** The way to what is selected in whichever view of the plan is open. */
export interface PlanPaneHandle {
  picked(): PickedPlace | null;
  /** Takes the selection away once it was used. */
  drop(): void;
  /** Takes the focus, so that the arrow keys go through the text; false where it has it already. */
  enter(): boolean;
}

/** A selection as evidence; null where nothing of it can be quoted. */
export function attachableOf(place: PickedPlace, { planText, textHash }: ReadText): Attachable | null {
  switch (place.kind) {
    case 'text': {
      const passages = [...makePassages(planText, place)];
      return passages.length === 0 ? null : { textHash, passages };
    }
    case 'page-words': {
      const passages = [...passagesOfPageWords(planText, place)];
      // Words that were read otherwise from the file are shown by their page, rather than lost.
      return { textHash, passages, ...(passages.length === 0 ? { area: { page: place.page } } : {}) };
    }
    case 'area': {
      const { page, box } = place;
      return { textHash, passages: [], area: box === undefined ? { page } : { page, box } };
    }
  }
}
