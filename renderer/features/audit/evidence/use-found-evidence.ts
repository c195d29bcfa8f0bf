import { useMemo } from 'react';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { type EvidenceFound, findEvidence } from '#shared/domain/evidence/find-evidence';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { useEvidence } from '../../../db/reads-of-audit';
import type { ReadPlan } from '../use-read-plan';

/** Evidence and where the text that is read now has it. */
export interface PlacedEvidence {
  readonly evidence: Evidence;
  readonly found: EvidenceFound;
  /** `near`: the words were changed since and should be looked at; `lost`: at least a part of them is not there. */
  readonly state: 'here' | 'near' | 'lost';
}

/** Where each piece of evidence of an audit stands in the text being read, oldest first; undefined while loading. */
export function usePlacedEvidence(read: ReadPlan, auditId: string): readonly PlacedEvidence[] | undefined {
  const evidence = useEvidence(auditId);
  return useMemo(() => {
    if (evidence === undefined || read.kind !== 'ready') return undefined;
    const { planText, textHash } = read.text;
    return evidence.map((one) => place(planText, textHash, one));
  }, [evidence, read]);
}

/** Looking for words in a newer draft takes a while: what was found in a text is kept for as long as the text is. */
const known = new WeakMap<PlanText, Map<Evidence, PlacedEvidence>>();

function place(planText: PlanText, textHash: string, evidence: Evidence): PlacedEvidence {
  const ofText = known.get(planText) ?? new Map<Evidence, PlacedEvidence>();
  known.set(planText, ofText);
  const before = ofText.get(evidence);
  if (before !== undefined) return before;
  const found = findEvidence(planText, textHash, evidence);
  const placed: PlacedEvidence = { evidence, found, state: stateOf(evidence, found) };
  ofText.set(evidence, placed);
  return placed;
}

function stateOf(evidence: Evidence, found: EvidenceFound): PlacedEvidence['state'] {
  const kinds = found.passages.map(({ kind }) => kind);
  if (kinds.includes('lost') || (evidence.area !== undefined && found.area === null)) return 'lost';
  return kinds.includes('near') ? 'near' : 'here';
}

/** The words of evidence as one quotation; empty for a part of a page image. */
export const wordsOfEvidence = ({ passages }: Evidence): string => passages.map(({ quote }) => quote).join(' … ');
