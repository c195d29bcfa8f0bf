import { useEffect, useMemo, useRef } from 'react';
import { allMarkedTwice, isStanding, type MarkedTwice, pairOf } from '#shared/domain/audit/agree-marks';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { askedPart, type NotAsked, notAskedOf, scopeOf } from '#shared/domain/audit/audit-scope';
import { auditsInSight, isOwnMarking } from '#shared/domain/audit/blind-marking';
import { seenBefore } from '#shared/domain/audit/looked-at';
import type { Plan, PlanDraft } from '#shared/domain/plan/plan';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ScoringScope } from '#shared/domain/scoring/asked';
import { startAudit } from '../../db/actions/audits';
import { NOT_BLIND_TO_BEGIN } from '../../db/actions/looks';
import { useLooks } from '../../db/looks';
import { useAnswers, useAudit, useAuditsOfPlan, usePlan, useRubrics } from '../../db/reads';
import { useMarkersOf } from '../../db/reads-of-samples';

export interface AuditData {
  readonly plan: Plan;
  readonly audit: Audit;
  readonly draft: PlanDraft;
  /** The version that this audit is marked with, whichever is the newest. */
  readonly rubric: Rubric;
  readonly scope: ScoringScope;
  /** Criteria of that version that this audit does not ask. */
  readonly notAsked: NotAsked;
  /** That version without them: what is counted and has to be answered. */
  readonly asked: Rubric;
  readonly answers: ReadonlyMap<string, Answer>;
  /** The pair of markings that the audit is one of, else the newest, with its agreed marks; where both are in and in sight. */
  readonly twice?: MarkedTwice<Audit> | undefined;
}

export type AuditLoading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'problem'; readonly title?: string; readonly message: string }
  | { readonly kind: 'ready'; readonly data: AuditData };

const LOADING: AuditLoading = { kind: 'loading' };
const CANNOT_MARK: AuditLoading = {
  kind: 'problem',
  title: 'You cannot mark this plan the second time',
  message: NOT_BLIND_TO_BEGIN,
};

interface ShownAudit {
  readonly id: string;
  /** They are to mark the plan and cannot, because they know the other marking of it. */
  readonly knowsOther: boolean;
  /** The pair that it is one of, else the plan's newest, where both are in and in sight. */
  readonly twice: MarkedTwice<Audit> | undefined;
}

/**
 * Whether the audit that was asked for is kept already, and only the list of the plan's audits does not hold it yet: what
 * has just been begun is waited for, rather than the audit shown that stood there before.
 */
function useIsAwaited(planId: string, asked: string | null, audits: readonly Audit[] | undefined): boolean {
  const kept = useAudit(asked ?? '');
  if (asked === null || audits?.some(({ id }) => id === asked) === true) return false;
  return kept === undefined || kept?.planId === planId;
}

/**
 * The audit to show for a plan, of those that the person may see: the one that was asked for, else the agreed marks that
 * are handed in or that they are settling, else the person's own newest, else anybody's newest; started where there is
 * none. Whom a sample gave the plan to starts their own, whoever else marks it: of two markings neither sees the other
 * before both are in. No id while it is not known yet.
 */
function useShownAudit(planId: string, personId: string, plan: Plan | null | undefined, asked: string | null) {
  const audits = useAuditsOfPlan(planId);
  const isAwaited = useIsAwaited(planId, asked, audits);
  const starting = useRef(false);
  const newestDraft = plan?.drafts.at(-1)?.number;
  const markers = useMarkersOf(planId);
  const known = audits !== undefined && markers !== undefined;
  const inSight = useMemo(
    () => (known ? auditsInSight(audits, personId, markers) : []),
    [known, audits, personId, markers],
  );
  const isToMark = markers?.includes(personId) === true;
  const markings = useMemo(() => inSight.filter(isOwnMarking), [inSight]);
  const own = markings.filter((audit) => audit.auditorId === personId).at(-1);
  const none = known && own === undefined && (isToMark || audits.length === 0);
  const looks = useLooks(planId);
  const knowsOther =
    none &&
    looks !== undefined &&
    newestDraft !== undefined &&
    seenBefore(audits, looks, personId, { draft: newestDraft }).length > 0;
  useEffect(() => {
    if (!none || knowsOther || looks === undefined || newestDraft === undefined || starting.current) return;
    starting.current = true;
    void startAudit(planId, newestDraft);
  }, [none, knowsOther, looks, newestDraft, planId]);
  return useMemo((): ShownAudit => {
    const pairs = allMarkedTwice(inSight);
    const agreed = pairs[0]?.agreed;
    const marking = own ?? (isToMark ? undefined : markings.at(-1));
    const leads =
      agreed !== undefined &&
      (agreed.state === 'agreed' || agreed.auditorId === personId) &&
      isStanding(agreed, marking);
    const wanted = inSight.find(({ id }) => id === asked);
    const id = isAwaited ? '' : ((wanted ?? (leads ? agreed : marking))?.id ?? '');
    return { id, knowsOther, twice: pairOf(pairs, id) };
  }, [inSight, asked, isAwaited, own, isToMark, markings, personId, knowsOther]);
}

/**
 * Everything the audit screen stands on, once all of it is there.
 *
 * @param wanted the audit to show, by id; null for the one that is shown by itself.
 */
export function useAuditData(planId: string, personId: string, wanted: string | null = null): AuditLoading {
  const plan = usePlan(planId);
  const { id: auditId, twice, knowsOther } = useShownAudit(planId, personId, plan, wanted);
  const audit = useAudit(auditId);
  const rubrics = useRubrics();
  const answers = useAnswers(auditId);
  const rubric = rubrics?.find(({ id, version }) => id === audit?.rubricId && version === audit.rubricVersion);
  const asking = useAsking(rubric, audit, plan);
  return useMemo(
    () =>
      knowsOther
        ? CANNOT_MARK
        : assemble({ plan, audit, isRead: rubrics !== undefined, rubric, asking, answers, twice }),
    [plan, audit, rubrics, rubric, asking, answers, twice, knowsOther],
  );
}

type Asking = Pick<AuditData, 'scope' | 'notAsked' | 'asked'>;

/** Made anew only when what is asked changes: tabs and lists are not drawn again by an answer. */
function useAsking(
  rubric: Rubric | undefined,
  audit: Audit | null | undefined,
  plan: Plan | null | undefined,
): Asking | undefined {
  const scope = audit && plan ? scopeOf(audit, plan) : undefined;
  const isKnown = scope !== undefined;
  const { planType, discipline } = scope ?? {};
  return useMemo(() => {
    if (rubric === undefined || !isKnown) return undefined;
    const here = { planType, discipline };
    const notAsked = notAskedOf(rubric, here);
    return { scope: here, notAsked, asked: askedPart(rubric, notAsked) };
  }, [rubric, isKnown, planType, discipline]);
}

interface Parts {
  readonly plan: Plan | null | undefined;
  readonly audit: Audit | null | undefined;
  /** False while the versions of the rubric are being read. */
  readonly isRead: boolean;
  readonly rubric: Rubric | undefined;
  readonly asking: Asking | undefined;
  readonly answers: ReadonlyMap<string, Answer> | undefined;
  readonly twice: MarkedTwice<Audit> | undefined;
}

function assemble({ plan, audit, isRead, rubric, asking, answers, twice }: Parts): AuditLoading {
  if (plan === null)
    return { kind: 'problem', message: 'This plan is not in the list any more. It may have been removed.' };
  if (!plan || !audit || !isRead || answers === undefined) return LOADING;
  const draft = plan.drafts.find(({ number }) => number === audit.draft);
  if (rubric === undefined || asking === undefined || draft === undefined)
    return {
      kind: 'problem',
      message:
        'The rubric version or the draft this audit was marked with is not there. The marks are safe in the journal.',
    };
  return { kind: 'ready', data: { plan, audit, draft, rubric, ...asking, answers, twice } };
}
