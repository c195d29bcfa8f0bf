import { useDeferredValue, useMemo } from 'react';
import type { PlanRow } from '../../../db/plan-rows';
import type { ReportDraft } from '../draft/report-draft';
import { type NameWarning, nameWarnings, type OwnText, textsOfDraft } from './names-in-words';
import { useFindNames } from './use-find-names';

/** What in all free text of the report may be a name: in what is typed and in the Board's records. */
export function useNameWarnings(
  draft: ReportDraft,
  board: readonly OwnText[],
  rows: readonly PlanRow[],
): readonly NameWarning[] {
  const find = useFindNames(rows);
  // A keystroke comes first; the warnings follow.
  const {
    title,
    council,
    board: body,
    preparedBy,
    classification,
    context,
    decisions,
    voice,
    examples,
  } = useDeferredValue(draft);
  return useMemo(() => {
    const cover = { title, council, board: body, preparedBy, classification };
    return nameWarnings([...textsOfDraft({ ...cover, context, decisions, voice, examples }), ...board], find);
  }, [title, council, body, preparedBy, classification, context, decisions, voice, examples, board, find]);
}
