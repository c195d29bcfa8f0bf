import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import { countWords } from '../rubric-words';
import { type Place, placeKey, WHOLE } from './place';
import { type PlacedProblems, problemsIn } from './problem-places';

/** One line of the outline. */
export interface OutlineRow {
  readonly key: string;
  readonly kind: Place['kind'];
  /** `F`, `F2`; empty for the rubric as a whole. */
  readonly id: string;
  readonly title: string;
  /** What it is called when it is moved. */
  readonly name: string;
  /** What can be told of it in a few letters. */
  readonly note: string;
  /** Whether something is wrong with it. */
  readonly mark: { readonly stops: boolean; readonly words: string } | null;
}

/** The rubric as a whole, then each section with its criteria, in their order. */
export function outlineRows(content: RubricContent, problems: PlacedProblems): readonly OutlineRow[] {
  const mark = (place: Place) => markOf(problemsIn(problems, place));
  return [
    {
      key: placeKey(WHOLE),
      kind: 'whole',
      id: '',
      title: 'Scale, grades and limits',
      name: 'Scale, grades and limits',
      note: '',
      mark: mark(WHOLE),
    },
    ...content.sections.flatMap((section): OutlineRow[] => [
      {
        key: placeKey({ kind: 'section', id: section.id }),
        kind: 'section',
        id: section.id,
        title: section.title,
        name: `section ${section.id}`,
        note: `× ${section.weight}`,
        mark: mark({ kind: 'section', id: section.id }),
      },
      ...section.criteria.map(
        (criterion): OutlineRow => ({
          key: placeKey({ kind: 'criterion', id: criterion.id }),
          kind: 'criterion',
          id: criterion.id,
          title: criterion.title.trim() === '' ? 'No title yet' : criterion.title,
          name: criterion.id,
          note: criterion.limiting ? 'limiting' : '',
          mark: mark({ kind: 'criterion', id: criterion.id }),
        }),
      ),
    ]),
  ];
}

function markOf(here: ReturnType<typeof problemsIn>): OutlineRow['mark'] {
  if (here.length === 0) return null;
  const stops = here.some(({ grave }) => grave);
  return { stops, words: countWords(here.length, stops ? 'problem' : 'hint', stops ? 'problems' : 'hints') };
}
