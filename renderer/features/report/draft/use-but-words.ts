import { useState } from 'react';
import { COVER_FIELDS, type ReportDraft } from './report-draft';

/** What a person types. */
const WORDS: ReadonlySet<string> = new Set([
  ...COVER_FIELDS.map(({ key }) => key),
  'boardDate',
  'context',
  'decisions',
  'voice',
  'examples',
  'passReason',
]);

/** The draft with the words that it had when something else of it last changed: the same one while a person types. */
export function useButWords(draft: ReportDraft): ReportDraft {
  const [before, setBefore] = useState(draft);
  if (isAlikeButWords(before, draft)) return before;
  setBefore(draft);
  return draft;
}

const isAlikeButWords = (one: ReportDraft, other: ReportDraft): boolean =>
  Object.entries(other).every(([key, value]) => WORDS.has(key) || Reflect.get(one, key) === value);
