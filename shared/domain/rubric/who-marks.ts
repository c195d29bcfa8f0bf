import type { Discipline } from './rubric';

const WORDS: Readonly<Record<Discipline, string>> = { education: 'education', health: 'health', care: 'social care' };

/** Who marks a section in a round by discipline, within a sentence: `social care`; `anybody` where nobody is named. */
export const whoMarks = (discipline: Discipline | undefined): string =>
  discipline === undefined ? 'anybody' : WORDS[discipline];
