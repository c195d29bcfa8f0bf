import { useCallback, useMemo } from 'react';
import type { PlacedEvidence } from '../evidence/use-found-evidence';
import { wordsOfEvidence } from '../evidence/use-found-evidence';
import type { Reading } from '../evidence/use-reading';
import type { EvidenceItem } from './evidence-list';

export type { EvidenceItem };

const NONE: readonly PlacedEvidence[] = [];

/** The evidence of the criterion on the card as the draft in sight has it, and what can be done with it. */
export function useEvidenceItems(reading: Reading, criterionId: string) {
  const { placed = NONE, goToEvidence, removeEvidence, confirmEvidence } = reading;
  const items = useMemo(
    () => placed.filter(({ evidence }) => evidence.criterionId === criterionId).map(toEvidenceItem),
    [placed, criterionId],
  );
  const onGo = useCallback((id: string) => goToEvidence(id), [goToEvidence]);
  return { items, onGo, onRemove: removeEvidence, onConfirm: confirmEvidence };
}

/** A piece of evidence as it is listed. */
export function toEvidenceItem({ evidence, found, state }: PlacedEvidence): EvidenceItem {
  const [first] = found.passages;
  const here = first === undefined || first.kind === 'lost' ? undefined : first.page;
  const page = here ?? evidence.passages[0]?.page ?? evidence.area?.page;
  return { evidence, state, words: wordsOfEvidence(evidence), ...(page === undefined ? {} : { page }) };
}
