import { useState } from 'react';
import type { CompareChoices } from '#shared/domain/compare/model/compare-model';
import { sameRecord } from '../../../db/same-record';

/** The choices of each new model as the same object for as long as they say the same: what offers them is not drawn anew. */
export function useSameChoices(choices: CompareChoices | null): CompareChoices | null {
  const [kept, keep] = useState(choices);
  if (kept === choices || sameRecord(kept, choices)) return kept;
  keep(choices);
  return choices;
}
