import { useMemo, useRef, useState } from 'react';
import { announce } from '../../../components/announcer';
import { pageHighlights } from '../evidence/page-highlights';
import { placeOfEvidence } from '../evidence/place-of-evidence';
import { evidenceMarks } from '../evidence/reading-marks';
import { type PlacedEvidence, usePlacedEvidence } from '../evidence/use-found-evidence';
import type { PagesEvidence } from '../pages/text-or-pages';
import type { ShownBlocks } from '../paper/use-shown';
import type { ReadPlan } from '../use-read-plan';
import type { Agreeing, Marker } from './use-agreeing';

const NONE: readonly PlacedEvidence[] = [];

/** The evidence of both markings, painted in the text, and the way to each piece of it. */
export function useBothEvidence(read: ReadPlan, { first, second }: Agreeing, criterionId: string) {
  const one = usePlacedEvidence(read, first.audit.id) ?? NONE;
  const other = usePlacedEvidence(read, second.audit.id) ?? NONE;
  const [place, setPlace] = useState<ShownBlocks | null>(null);
  const last = useRef<string | null>(null);
  const all = useMemo(() => [...one, ...other], [one, other]);
  const marks = useMemo(() => evidenceMarks(all, criterionId), [all, criterionId]);
  const onPages = useMemo(
    (): PagesEvidence => ({
      highlights: pageHighlights(all, read.kind === 'ready' ? read.text.planText : null),
      shown: place?.area ?? null,
    }),
    [all, read, place],
  );
  const goTo = (evidence: PlacedEvidence) => {
    const to = placeOfEvidence(evidence);
    if (to === null) return announce('This evidence could not be found in this draft.');
    last.current = evidence.evidence.id;
    setPlace({ ...to, chosen: false });
  };
  const of = (marker: Marker): readonly PlacedEvidence[] =>
    (marker === first ? one : other).filter(({ evidence }) => evidence.criterionId === criterionId);
  /** The next piece of evidence of one of the two on the criterion in hand, one after the other. */
  const next = (marker: Marker) => {
    const own = of(marker);
    const to = own[(own.findIndex(({ evidence }) => evidence.id === last.current) + 1) % Math.max(1, own.length)];
    if (to === undefined) announce(`${marker.initials} attached no evidence to ${criterionId}.`);
    else goTo(to);
  };
  return { marks, onPages, place, of, goTo, next };
}

export type BothEvidence = ReturnType<typeof useBothEvidence>;
