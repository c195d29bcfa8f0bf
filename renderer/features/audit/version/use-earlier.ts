import { useMemo } from 'react';
import type { Evidence } from '#shared/domain/evidence/evidence';
import { useRubrics } from '../../../db/reads';
import { useEvidence } from '../../../db/reads-of-audit';
import type { AuditData } from '../use-audit-data';
import { type EarlierAnswer, earlierAnswers } from './earlier-answers';

const NO_EVIDENCE: readonly Evidence[] = [];
const NONE: readonly EarlierAnswer[] = [];

/** What the audit keeps from an earlier version of its rubric; empty while that is being read. */
export function useEarlier({ audit, rubric, answers }: AuditData): readonly EarlierAnswer[] {
  const rubrics = useRubrics();
  const evidence = useEvidence(audit.id) ?? NO_EVIDENCE;
  return useMemo(
    () => (rubrics === undefined ? NONE : earlierAnswers({ rubric, rubrics, answers, evidence })),
    [rubric, rubrics, answers, evidence],
  );
}
