import type { Discipline } from '#shared/domain/rubric/rubric';
import type { WhyNotAsked } from '#shared/domain/scoring/asked';

export const DISCIPLINE_WORDS: Readonly<Record<Discipline, string>> = {
  education: 'Education',
  health: 'Health',
  care: 'Social care',
};

/** What an audit marks: one discipline's part of a plan, or all of it. */
export const partWords = (discipline: Discipline | undefined): string =>
  discipline === undefined ? 'the whole plan' : `the part of ${DISCIPLINE_WORDS[discipline].toLowerCase()}`;

/** Why a criterion cannot be marked in an audit, in a sentence. */
export const notAskedWords = (why: WhyNotAsked, criterionId: string): string =>
  why === 'other-plan-type'
    ? `${criterionId} is not asked of plans of this type, so it does not count.`
    : `${criterionId} belongs to another discipline, so it is not asked here and does not count.`;

/** The same where there is room for two or three words. */
export const NOT_ASKED_SHORT: Readonly<Record<WhyNotAsked, string>> = {
  'other-plan-type': 'Not asked of this type of plan',
  'other-discipline': 'Not asked in this audit',
};
