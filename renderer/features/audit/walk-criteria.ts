import type { Answer } from '#shared/domain/audit/answer';
import type { NotAsked } from '#shared/domain/audit/audit-scope';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import type { Rubric, RubricSection } from '#shared/domain/rubric/rubric';

type Answers = ReadonlyMap<string, Pick<Answer, 'mark'>>;

export const isAnswered = (answers: Answers, criterionId: string): boolean =>
  (answers.get(criterionId)?.mark ?? null) !== null;

const NOTHING: NotAsked = new Map();

/**
 * The next criterion without a mark, in reading order and round again from the start; null when all have one. Passes over
 * what is not asked, wherever it starts.
 */
export function nextUnscored(
  rubric: Rubric,
  answers: Answers,
  from: string,
  notAsked: NotAsked = NOTHING,
): string | null {
  const ids = allCriteria(rubric).map(({ id }) => id);
  const at = ids.indexOf(from);
  const round = [...ids.slice(at + 1), ...ids.slice(0, Math.max(0, at + 1))];
  return round.find((id) => !notAsked.has(id) && !isAnswered(answers, id)) ?? null;
}

/** The criterion before or after this one in reading order, of those that are asked; the same one at either end. */
export function neighbour(rubric: Rubric, from: string, by: 1 | -1, notAsked: NotAsked = NOTHING): string {
  const ids = allCriteria(rubric).map(({ id }) => id);
  const at = ids.indexOf(from);
  const way = by === 1 ? ids.slice(at + 1) : ids.slice(0, Math.max(0, at)).reverse();
  return way.find((id) => !notAsked.has(id)) ?? from;
}

/** How many criteria that are asked carry a mark. @param asked the part of the rubric that is asked. */
export const answeredOf = (asked: Rubric, answers: Answers): number =>
  allCriteria(asked).filter(({ id }) => isAnswered(answers, id)).length;

/** The criteria of a section that are asked; none where nothing of it is. */
export const askedIn = (section: RubricSection, notAsked: NotAsked): RubricSection['criteria'] =>
  section.criteria.filter(({ id }) => !notAsked.has(id));

export const answeredIn = (section: RubricSection, answers: Answers, notAsked: NotAsked = NOTHING): number =>
  askedIn(section, notAsked).filter(({ id }) => isAnswered(answers, id)).length;

/** Where marking begins in a section: its first criterion that is asked and without a mark, else the first asked, else its first. */
export function firstToMark(
  section: RubricSection,
  answers: Answers,
  notAsked: NotAsked = NOTHING,
): RubricSection['criteria'][number] | undefined {
  const asked = askedIn(section, notAsked);
  return asked.find(({ id }) => !isAnswered(answers, id)) ?? asked[0] ?? section.criteria[0];
}

/** Where marking goes on: where the auditor stood, or the first criterion without a mark, or the first of all. */
export function startingPoint(rubric: Rubric, answers: Answers, position: string | undefined): string {
  const ids = allCriteria(rubric).map(({ id }) => id);
  if (position !== undefined && ids.includes(position)) return position;
  return ids.find((id) => !isAnswered(answers, id)) ?? ids[0] ?? '';
}

/** The section a criterion belongs to. */
export function sectionOfCriterion(rubric: Rubric, criterionId: string): RubricSection {
  const section = rubric.sections.find(({ criteria }) => criteria.some(({ id }) => id === criterionId));
  if (section === undefined) throw new Error('The criterion is not in this rubric.');
  return section;
}

export interface Unanswered {
  readonly section: RubricSection;
  readonly criteria: RubricSection['criteria'];
}

/** What has no mark yet, by section. */
export const unansweredBySection = (rubric: Rubric, answers: Answers): readonly Unanswered[] =>
  rubric.sections
    .map((section) => ({ section, criteria: section.criteria.filter(({ id }) => !isAnswered(answers, id)) }))
    .filter(({ criteria }) => criteria.length > 0);
