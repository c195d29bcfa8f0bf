import { useCallback, useMemo } from 'react';
import type { Evidence, Passage } from '#shared/domain/evidence/evidence';
import { announce } from '../../../components/announcer';
import { attachEvidence, changeEvidence, type NewEvidence, removeEvidence } from '../../../db/actions/evidence';
import { sameRecord } from '../../../db/same-record';
import type { AuditData } from '../use-audit-data';
import type { Marking } from '../use-marking';
import type { PlacedEvidence } from './use-found-evidence';

/** What can be put beside a criterion: words, or a part of a page image. */
export type Attachable = Pick<NewEvidence, 'passages' | 'area' | 'promptKey' | 'textHash'>;

const wordsIn = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { quote }) => sum + quote.split(/\s+/u).filter((word) => word !== '').length, 0);

const countOf = ({ passages, area }: Attachable): string => {
  const words = wordsIn(passages);
  if (words === 0) return area?.box === undefined ? `page ${area?.page}` : `a part of page ${area.page}`;
  return words === 1 ? '1 word' : `${words} words`;
};

/** Attaching evidence to the criterion in hand, taking it away, and taking over words that were changed. */
export function useAttaching(
  { audit }: AuditData,
  { criterion }: Marking,
  placed: readonly PlacedEvidence[] | undefined,
) {
  const attach = useCallback(
    (chosen: Attachable): boolean => {
      const here = placed?.filter(({ evidence }) => evidence.criterionId === criterion.id) ?? [];
      if (here.some(({ evidence }) => isSame(evidence, chosen))) {
        announce(`That is evidence for ${criterion.id} already.`);
        return false;
      }
      void attachEvidence(audit, { ...chosen, criterionId: criterion.id });
      announce(`Attached to ${criterion.id}: ${countOf(chosen)}.`);
      return true;
    },
    [audit, criterion.id, placed],
  );
  const remove = useCallback(
    (id: string) => {
      const known = placed?.find(({ evidence }) => evidence.id === id);
      if (known === undefined) return;
      void removeEvidence(audit, known.evidence);
      announce(`Removed evidence from ${known.evidence.criterionId}. Undo brings it back.`);
    },
    [audit, placed],
  );
  /** Takes the words as they read now, as the auditor confirmed them, in the place of the old ones. */
  const takeOver = useCallback(
    (id: string, fresh: Pick<Evidence, 'passages' | 'textHash'>) => {
      const known = placed?.find(({ evidence }) => evidence.id === id);
      if (known === undefined) return;
      void changeEvidence(audit, known.evidence, { ...known.evidence, ...fresh });
      announce('The evidence now quotes this draft.');
    },
    [audit, placed],
  );
  return useMemo(() => ({ attach, remove, takeOver }), [attach, remove, takeOver]);
}

const isSame = (evidence: Evidence, chosen: Attachable): boolean =>
  evidence.textHash === chosen.textHash &&
  sameRecord(evidence.area ?? null, chosen.area ?? null) &&
  sameRecord(evidence.passages, chosen.passages);
