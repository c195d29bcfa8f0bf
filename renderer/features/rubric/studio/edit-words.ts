import type { RubricEdit } from '#shared/domain/rubric/rubric-edit';
import { type Place, placeKey, WHOLE } from './place';

type Kind = RubricEdit['kind'];
type Of<K extends Kind> = Extract<RubricEdit, { kind: K }>;

const FIELD_WORDS = {
  title: 'title of',
  guidance: 'guidance of',
  good: 'what good looks like in',
  limiting: 'limiting in',
  naAllowed: 'N/A in',
  naWhen: 'when N/A is right in',
  planTypes: 'plan types of',
} as const;

function criterionWords({ criterionId, fields }: Of<'change-criterion'>): string {
  const [field] = Object.keys(fields) as (keyof typeof FIELD_WORDS)[];
  return field === undefined ? `changing ${criterionId}` : `${FIELD_WORDS[field]} ${criterionId}`;
}

const WORDS: { readonly [K in Kind]: (edit: Of<K>) => string } = {
  retitle: () => 'title of the rubric',
  'add-scale-point': () => 'adding to the scale',
  'remove-scale-point': ({ value }) => `taking ${value} off the scale`,
  'reword-scale-point': ({ value }) => `words of ${value} on the scale`,
  'met-from': () => 'what counts as met',
  'add-section': ({ sectionId }) => `adding section ${sectionId}`,
  'remove-section': ({ sectionId }) => `removing section ${sectionId}`,
  'move-section': ({ sectionId }) => `moving section ${sectionId}`,
  'retitle-section': ({ sectionId }) => `title of section ${sectionId}`,
  'weigh-section': ({ sectionId }) => `weight of section ${sectionId}`,
  'section-discipline': ({ sectionId }) => `who marks section ${sectionId}`,
  'add-criterion': ({ sectionId }) => `adding a criterion to ${sectionId}`,
  'remove-criterion': ({ criterionId }) => `removing ${criterionId}`,
  'move-criterion': ({ criterionId }) => `moving ${criterionId}`,
  'change-criterion': criterionWords,
  'renew-criterion': ({ criterionId }) => `new number for ${criterionId}`,
  'add-band': () => 'adding a grade',
  'remove-band': () => 'removing a grade',
  'reword-band': () => 'words of a grade',
  'band-from': () => 'where a grade begins',
  cap: () => 'limit of the grade',
};

/** What an edit does, for the undo button: `weight of section F`. */
export function editWords<K extends Kind>(edit: Of<K>): string {
  const words: (edit: Of<K>) => string = WORDS[edit.kind as K];
  return words(edit);
}

/** Where an edit shows, to go back there when it is undone. */
export function editPlace(edit: RubricEdit): string {
  return placeKey(placeInHand(edit));
}

function placeInHand(edit: RubricEdit): Place {
  if ('criterionId' in edit) return { kind: 'criterion', id: edit.criterionId };
  return 'sectionId' in edit ? { kind: 'section', id: edit.sectionId } : WHOLE;
}
