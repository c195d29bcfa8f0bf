import type { RubricContent } from '#shared/domain/rubric/rubric-draft';
import { countWords } from '../rubric-words';
import { type Place, placeKey, WHOLE } from './place';
import { type PlacedProblems, problemsIn } from './problem-places';

/** One line of the outline. */
export interface OutlineRow {
  readonly key: string;
  readonly kind: Place['kind'];
  /** `F`, `F2`. */
  readonly id: string;
  readonly title: string;
  /** What it is called when it is moved. */
  readonly name: string;
  /** All of the line, for a voice and for typing ahead. */
  readonly spoken: string;
  /** What can be told of it in a few letters. */
  readonly note: string;
  /** Whether something is wrong with it. */
  readonly mark: { readonly stops: boolean; readonly words: string } | null;
}

/** Each section with its criteria, in their order. */
export function outlineRows(content: RubricContent, problems: PlacedProblems): readonly OutlineRow[] {
  const row = (place: Place, line: Pick<OutlineRow, 'id' | 'title' | 'name' | 'note'>, more: string): OutlineRow => {
    const mark = markOf(problemsIn(problems, place));
    const spoken = [`${line.id} ${line.title}`.trim(), more, mark?.words ?? ''].filter((words) => words !== '');
    return { ...line, key: placeKey(place), kind: place.kind, mark, spoken: spoken.join(', ') };
  };
  return content.sections.flatMap(({ id, title, weight, criteria }) => [
    row({ kind: 'section', id }, { id, title, name: `section ${id}`, note: `× ${weight}` }, `weight ${weight}`),
    ...criteria.map((criterion) => {
      const note = criterion.limiting ? 'limiting' : '';
      const words = criterion.title.trim() === '' ? 'No title yet' : criterion.title;
      return row(
        { kind: 'criterion', id: criterion.id },
        { id: criterion.id, title: words, name: criterion.id, note },
        note,
      );
    }),
  ]);
}

/** What is wrong with the rubric as a whole, for the line above the list. */
export const markOfWhole = (problems: PlacedProblems): OutlineRow['mark'] => markOf(problemsIn(problems, WHOLE));

function markOf(here: ReturnType<typeof problemsIn>): OutlineRow['mark'] {
  if (here.length === 0) return null;
  const stops = here.some(({ grave }) => grave);
  return { stops, words: countWords(here.length, stops ? 'problem' : 'hint', stops ? 'problems' : 'hints') };
}
