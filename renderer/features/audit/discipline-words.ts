import type { Discipline } from '#shared/domain/rubric/rubric';

export const DISCIPLINE_WORDS: Readonly<Record<Discipline, string>> = {
  education: 'Education',
  health: 'Health',
  care: 'Social care',
};

/** What an audit marks: one discipline's part of a plan, or all of it. */
export const partWords = (discipline: Discipline | undefined): string =>
  discipline === undefined ? 'the whole plan' : `the part of ${DISCIPLINE_WORDS[discipline].toLowerCase()}`;
