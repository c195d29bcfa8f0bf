import { useEffect, useMemo, useRef } from 'react';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Plan, PlanDraft } from '#shared/domain/plan/plan';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { startAudit } from '../../db/actions/audits';
import { useAnswers, useAudit, useAuditsOfPlan, usePlan, useRubrics } from '../../db/reads';
import { useIsToMark } from '../../db/reads-of-samples';

export interface AuditData {
  readonly plan: Plan;
  readonly audit: Audit;
  readonly draft: PlanDraft;
  readonly rubric: Rubric;
  readonly answers: ReadonlyMap<string, Answer>;
}

export type AuditLoading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'ready'; readonly data: AuditData };

const LOADING: AuditLoading = { kind: 'loading' };

/**
 * The audit to show for a plan: the person's own newest, else anybody's newest; started where there is none. Whom a sample
 * gave the plan to starts their own, whoever else marks it: of two markings the second is blind.
 */
function useAuditId(planId: string, personId: string, plan: Plan | null | undefined): string {
  const audits = useAuditsOfPlan(planId);
  const starting = useRef(false);
  const newestDraft = plan?.drafts.at(-1)?.number;
  const isToMark = useIsToMark(planId, personId);
  const own = audits?.filter((audit) => audit.auditorId === personId).at(-1);
  const none = audits !== undefined && isToMark !== undefined && own === undefined && (isToMark || audits.length === 0);
  useEffect(() => {
    if (!none || newestDraft === undefined || starting.current) return;
    starting.current = true;
    void startAudit(planId, newestDraft);
  }, [none, newestDraft, planId]);
  const others = isToMark === false ? audits?.at(-1) : undefined;
  return (own ?? others)?.id ?? '';
}

/** Everything the audit screen stands on, once all of it is there. */
export function useAuditData(planId: string, personId: string): AuditLoading {
  const plan = usePlan(planId);
  const auditId = useAuditId(planId, personId, plan);
  const audit = useAudit(auditId);
  const rubrics = useRubrics();
  const answers = useAnswers(auditId);
  return useMemo(() => assemble(plan, audit, rubrics, answers), [plan, audit, rubrics, answers]);
}

function assemble(
  plan: Plan | null | undefined,
  audit: Audit | null | undefined,
  rubrics: readonly Rubric[] | undefined,
  answers: ReadonlyMap<string, Answer> | undefined,
): AuditLoading {
  if (plan === null)
    return { kind: 'problem', message: 'This plan is not in the list any more. It may have been removed.' };
  if (!plan || !audit || rubrics === undefined || answers === undefined) return LOADING;
  const rubric = rubrics.find(({ id, version }) => id === audit.rubricId && version === audit.rubricVersion);
  const draft = plan.drafts.find(({ number }) => number === audit.draft);
  if (rubric === undefined || draft === undefined)
    return {
      kind: 'problem',
      message:
        'The rubric version or the draft this audit was marked with is not there. The marks are safe in the journal.',
    };
  return { kind: 'ready', data: { plan, audit, draft, rubric, answers } };
}
