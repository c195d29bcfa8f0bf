import { compareText } from '../../../lib/compare-text';
import { isoDate } from '../../../lib/dates';
import { firstDayOf } from '../../../lib/iso-week';
import type { Answer } from '../../audit/answer';
import type { Audit } from '../../audit/audit';
import { type AuditResult, gradeOf, isIncomplete } from '../../audit/audit-result';
import { countedAudits } from '../../audit/counted-audits';
import type { Plan } from '../../plan/plan';
import { checkTwentyWeeks, weeksToComplete } from '../../plan/weeks-to-complete';
import type { SplitField } from '../compare-view';
import { type CompareRow, FIRST_RATING, NOT_APPLICABLE, NOT_EVIDENCED } from './compare-row';

/** An audit that was handed in or agreed, with its result and answers. */
export interface HandedIn {
  readonly audit: Omit<Audit, 'result'>;
  readonly result: AuditResult;
  readonly answers: readonly Answer[];
}

/** The rows of one plan's audits, in the order of their ids. Without the plan's record nothing is known of the plan. */
export function rowsOfPlan(plan: Plan | null, handedIn: readonly HandedIn[]): CompareRow[] {
  const counted = new Set(countedAudits(handedIn.map(({ audit }) => audit)).map(({ id }) => id));
  const inOrder = [...handedIn]
    .sort((a, b) => byHandingIn(a.audit, b.audit))
    .filter(({ audit }) => counted.has(audit.id));
  const first = inOrder[0]?.audit.id;
  const ofDraft = (draft: number) => inOrder.filter(({ audit }) => audit.draft === draft);
  const facts = factsOfPlan(plan);
  return [...handedIn]
    .sort((a, b) => compareText(a.audit.id, b.audit.id))
    .map((one): CompareRow => {
      const { audit } = one;
      const parts = counted.has(audit.id) ? ofDraft(audit.draft) : [];
      return {
        ...facts,
        ...factsOfAudit(one),
        submitted: markedOn(one, handedIn),
        fields: { ...facts.fields, auditor: audit.auditorId },
        counts: counted.has(audit.id),
        standsFor: parts[0]?.audit.id ?? audit.id,
        hasParts: parts.length > 1,
        part: Math.max(
          0,
          parts.findIndex((part) => part.audit.id === audit.id),
        ),
        firstOfPlan: audit.id === first,
        firstWithText: parts.find((part) => part.audit.counts !== undefined)?.audit.id === audit.id,
      };
    });
}

/**
 * The day that an audit is counted on. Agreed marks are counted where the first of the markings that they settle is: settling
 * one must not move a plan to another month, to be told as a change there.
 */
function markedOn({ audit }: HandedIn, all: readonly HandedIn[]): string | null {
  const settled = all.filter((one) => audit.agrees?.includes(one.audit.id));
  const instants = (settled.length > 0 ? settled : [{ audit }]).flatMap((one) => one.audit.submittedAt ?? []);
  const first = instants.sort(compareText)[0];
  return first === undefined ? null : isoDate(first);
}

const byHandingIn = (a: HandedIn['audit'], b: HandedIn['audit']): number =>
  compareText(a.submittedAt ?? '', b.submittedAt ?? '') || compareText(a.id, b.id);

type FactsOfPlan = Pick<CompareRow, 'issued' | 'drawn' | 'sampleId' | 'days' | 'twenty'> & {
  readonly fields: Omit<Record<SplitField, string | null>, 'auditor'>;
};

function factsOfPlan(plan: Plan | null): FactsOfPlan {
  const check = plan === null ? null : checkTwentyWeeks(plan).kind;
  return {
    issued: plan?.issuedOn ?? null,
    drawn: plan === null ? null : firstDayOf(plan.week),
    sampleId: plan?.sampleId ?? null,
    days: plan === null ? null : (weeksToComplete(plan)?.days ?? null),
    twenty: check === 'within' || check === 'late' ? check : null,
    fields: {
      team: plan?.team ?? null,
      need: plan?.need ?? null,
      type: plan?.type ?? null,
      phase: plan?.phase ?? null,
      setting: plan?.setting ?? null,
      draftedBy: plan?.draftedBy ?? null,
      lookedAfter: yesOrNo(plan?.lookedAfter),
    },
  };
}

function yesOrNo(value: boolean | undefined): string | null {
  if (value === undefined) return null;
  return value ? 'yes' : 'no';
}

const factsOfAudit = ({ audit, result, answers }: HandedIn) => ({
  auditId: audit.id,
  planId: audit.planId,
  version: `${audit.rubricId}/${audit.rubricVersion}`,
  complete: !isIncomplete(result),
  discipline: audit.discipline ?? null,
  agreed: audit.state === 'agreed',
  percent: result.percent,
  band: gradeOf(result),
  sections: result.sections.map(({ id, met, applicable }) => ({ id, met, applicable })),
  marks: marksOf(result, answers),
  text: audit.counts ?? null,
});

/** Marks that count: not those kept on criteria that the audit did not ask. */
function marksOf({ leftOut }: AuditResult, answers: readonly Answer[]): Record<string, number> {
  const notAsked = new Set(
    leftOut.flatMap(({ criterionId, why }) =>
      why === 'other-plan-type' || why === 'other-discipline' ? [criterionId] : [],
    ),
  );
  const marks: Record<string, number> = {};
  for (const { criterionId, mark } of answers)
    if (mark !== null && !notAsked.has(criterionId)) marks[criterionId] = codeOf(mark);
  return marks;
}

function codeOf(mark: NonNullable<Answer['mark']>): number {
  if (mark.kind === 'rating') return FIRST_RATING + mark.value;
  return mark.kind === 'not-applicable' ? NOT_APPLICABLE : NOT_EVIDENCED;
}
