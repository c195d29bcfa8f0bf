import { useEffect, useState } from 'react';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { locateEvidence } from '#shared/domain/feedback/locate-evidence';
import type { LocatedEvidence } from '#shared/domain/feedback/located-evidence';
import { lookUpEvidence } from '../../../workers/feedback-job';
import type { ReadPlan } from '../use-read-plan';

export interface EvidenceInDraft {
  readonly located: readonly LocatedEvidence[];
  /** Why nothing could be looked up; null where all went well. */
  readonly problem: string | null;
}

const NONE: EvidenceInDraft = { located: [], problem: null };

/** All evidence of an audit with where it stands in the audit's draft; null while it is being looked up. */
export function useLocatedEvidence(evidence: readonly Evidence[] | undefined, read: ReadPlan): EvidenceInDraft | null {
  const [found, setFound] = useState<EvidenceInDraft | null>(null);
  useEffect(() => {
    if (evidence === undefined) return;
    if (evidence.length === 0) return setFound(NONE);
    if (read.kind === 'loading') return;
    if (read.kind === 'problem') return setFound(unchecked(evidence, read.message));
    let wanted = true;
    const { planText, textHash, corrections } = read.text;
    const lookUp = async () => {
      const answer = await lookUpEvidence({ planText, textHash, corrections }, evidence);
      if (!wanted) return;
      setFound(answer.ok ? { located: answer.value, problem: null } : unchecked(evidence, answer.error.message));
    };
    void lookUp();
    return () => {
      wanted = false;
    };
  }, [evidence, read]);
  return found;
}

/** Quotes without their places are better than none: each says that it was not looked up. */
const unchecked = (evidence: readonly Evidence[], problem: string): EvidenceInDraft => ({
  located: locateEvidence(null, evidence),
  problem,
});
