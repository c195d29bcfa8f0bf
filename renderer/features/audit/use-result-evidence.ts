import { useCallback, useMemo, useState } from 'react';
import { pageHighlights } from './evidence/page-highlights';
import { placeOfEvidence } from './evidence/place-of-evidence';
import { evidenceMarks } from './evidence/reading-marks';
import { usePlacedEvidence } from './evidence/use-found-evidence';
import type { PagesEvidence } from './pages/text-or-pages';
import type { ShownBlocks } from './paper/use-shown';
import type { ShownEvidence } from './result-evidence';
import type { ReadPlan } from './use-read-plan';

/**
 * The evidence of an audit that was handed in: beside its answers, and painted in the text.
 *
 * @param onShow brings the text into sight, for evidence of a criterion.
 */
export function useResultEvidence(read: ReadPlan, auditId: string, onShow: (criterionId: string) => void) {
  const placed = usePlacedEvidence(read, auditId);
  const [place, setPlace] = useState<ShownBlocks | null>(null);
  const marks = useMemo(() => evidenceMarks(placed ?? [], ''), [placed]);
  const onPages = useMemo(
    (): PagesEvidence => ({
      highlights: pageHighlights(placed ?? [], read.kind === 'ready' ? read.text.planText : null),
      shown: place?.area ?? null,
    }),
    [placed, read, place],
  );
  const shown: ShownEvidence = {
    placed,
    onGo: (evidence) => {
      const to = placeOfEvidence(evidence);
      if (to === null) return;
      onShow(evidence.evidence.criterionId);
      // Once the text is there: it goes to what changes while it stands.
      requestAnimationFrame(() => setPlace({ ...to, chosen: false }));
    },
  };
  const leave = useCallback(() => setPlace(null), []);
  return { marks, place, onPages, shown, leave };
}
