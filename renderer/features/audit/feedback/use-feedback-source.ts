import { useMemo } from 'react';
import type { FeedbackSource } from '#shared/domain/feedback/build-feedback-sheet';
import { usePeople } from '../../../db/reads';
import { useEvidence, usePlanNote } from '../../../db/reads-of-audit';
import type { AuditData } from '../use-audit-data';
import { useReadPlan } from '../use-read-plan';
import { useLocatedEvidence } from './use-located-evidence';

export interface FeedbackReady {
  readonly source: FeedbackSource;
  /** Why evidence could not be looked up; null where it was. */
  readonly problem: string | null;
}

/** All that a feedback sheet is made of, once it is here. */
export function useFeedbackSource({ plan, audit, draft, asked, answers }: AuditData): FeedbackReady | null {
  const people = usePeople();
  const planNote = usePlanNote(audit.id);
  const found = useLocatedEvidence(useEvidence(audit.id), useReadPlan(plan, draft));
  return useMemo(() => {
    if (people === undefined || planNote === undefined || found === null) return null;
    const auditor = people.find(({ id }) => id === audit.auditorId) ?? null;
    return {
      source: { plan, audit, rubric: asked, answers, planNote, auditor, evidence: found.located },
      problem: found.problem,
    };
  }, [plan, audit, asked, answers, people, planNote, found]);
}
