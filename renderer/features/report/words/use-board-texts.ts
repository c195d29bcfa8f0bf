import { useMemo } from 'react';
import { useActions, useRisks } from '../../../db/reads-of-board';
import type { OwnText } from './names-in-words';
import { textsOfBoard } from './texts-of-board';

/** The free texts of the Board's records that a report can hold, with where each is written. */
export function useBoardTexts(): readonly OwnText[] {
  const actions = useActions();
  const risks = useRisks();
  return useMemo(() => textsOfBoard(actions ?? [], risks ?? []), [actions, risks]);
}
