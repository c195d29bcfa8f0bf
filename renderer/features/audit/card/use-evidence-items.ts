import { useCallback, useMemo } from 'react';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { announce } from '../../../components/announcer';
import { changeEvidence, removeEvidence } from '../../../db/actions/evidence';
import { useEvidence } from '../../../db/reads-of-audit';
import type { AuditData } from '../use-audit-data';
import type { Marking } from '../use-marking';
import type { EvidenceItem } from './evidence-list';
import { removedWords } from './evidence-words';

/** Between quotes of blocks that do not follow each other in one sentence. */
const BETWEEN_BLOCKS = ' … ';

const NONE: readonly Evidence[] = [];

/** The evidence of the criterion on the card, and what can be done with it. */
export function useEvidenceItems({ audit, draft }: AuditData, { criterion, showText }: Marking) {
  const all = useEvidence(audit.id) ?? NONE;
  const own = useMemo(() => all.filter(({ criterionId }) => criterionId === criterion.id), [all, criterion.id]);
  const items = useMemo(() => own.map(toItem), [own]);
  const onGo = useCallback(
    (id: string) => {
      const found = own.find((evidence) => evidence.id === id);
      if (found !== undefined) showText({ blockIds: found.passages.map(({ blockId }) => blockId) });
    },
    [own, showText],
  );
  const onRemove = useCallback(
    (id: string) => {
      const found = own.find((evidence) => evidence.id === id);
      if (found === undefined) return;
      announce(removedWords(criterion.id, own.length - 1));
      void removeEvidence(audit, found);
    },
    [own, audit, criterion.id],
  );
  const onConfirm = useCallback(
    (id: string) => {
      const found = own.find((evidence) => evidence.id === id);
      if (found !== undefined) void changeEvidence(audit, found, { ...found, textHash: draft.textHash });
    },
    [own, audit, draft.textHash],
  );
  return { items, onGo, onRemove, onConfirm };
}

function toItem(evidence: Evidence): EvidenceItem {
  const page = evidence.passages[0]?.page ?? evidence.area?.page;
  const words = evidence.passages.map(({ quote }) => quote).join(BETWEEN_BLOCKS);
  return { evidence, state: 'here', words, ...(page === undefined ? {} : { page }) };
}
