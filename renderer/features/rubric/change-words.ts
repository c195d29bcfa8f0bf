import type { ChangeClass } from '#shared/domain/rubric/rubric-change';

/** What the reader should know of a kind of change. */
export const CHANGE_WORDS: Readonly<Record<ChangeClass, string>> = {
  wording: 'A change of wording: the same is asked, and every mark scores as before.',
  scoring: 'A change of scoring: the same is asked, but the same marks can come to another grade.',
  structure: 'A change of structure: something else is asked, so audits are compared by what both versions ask.',
};
