import type { RubricPlace } from '#shared/domain/rubric/rubric-place';
import { type Place, placeKey, WHOLE } from './place';

/** Something that is wrong with a draft, or worth a thought, and the control that it is about. */
export interface PlacedProblem {
  readonly place: RubricPlace;
  /** It keeps the draft from being published. */
  readonly grave: boolean;
  /** In plain words, with what to do. */
  readonly message: string;
}
export type PlacedProblems = readonly PlacedProblem[];

/** Names the control of the editor that a place stands for. */
export function fieldKey(place: RubricPlace): string {
  switch (place.part) {
    case 'scale-point':
      return `scale-point ${place.value} ${place.field ?? ''}`.trim();
    case 'band':
      return `band ${place.bandId} ${place.field ?? ''}`.trim();
    case 'cap':
      return `cap ${place.which}`;
    case 'section':
      return `section ${place.sectionId} ${place.field ?? ''}`.trim();
    case 'criterion':
      return `criterion ${place.criterionId} ${place.field ?? ''}`.trim();
    default:
      return place.part;
  }
}

/** What has to be in hand for the control to be in sight. */
export function inHand(place: RubricPlace): Place {
  if (place.part === 'section') return { kind: 'section', id: place.sectionId };
  return place.part === 'criterion' ? { kind: 'criterion', id: place.criterionId } : WHOLE;
}

export const problemsAt = (problems: PlacedProblems, at: RubricPlace): PlacedProblems =>
  problems.filter(({ place }) => fieldKey(place) === fieldKey(at));

export const problemsIn = (problems: PlacedProblems, place: Place): PlacedProblems =>
  problems.filter((one) => placeKey(inHand(one.place)) === placeKey(place));
