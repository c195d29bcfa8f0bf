import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { SampleAudit, SampleAudits } from '#shared/domain/audit/sample-audits';
import { sampleInstant } from '#shared/domain/audit/sample-instant';
import type { Plan, PlanDraft } from '#shared/domain/plan/plan';
import type { SamplePlan } from '#shared/domain/plan/sample-manifest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { isoWeek } from '#shared/lib/dates';

const planId = (ref: string): string => `plan-${ref}`;

/** A sample plan as the app would keep it, drawn for the week the sample gives, counted back from `now`. */
export function samplePlanRecord(plan: SamplePlan, draft: PlanDraft, audits: SampleAudits, now: string): Plan {
  const weeksAgo = audits.plans.find(({ ref }) => ref === plan.ref)?.weeksAgo ?? 0;
  const { ref, type, need, team } = plan;
  const week = isoWeek(sampleInstant({ weeksAgo, weekday: 1, time: '09:00' }, now));
  return { id: planId(ref), ref, type, need, team, week, drafts: [draft] };
}

/** A sample audit as the app would keep it. Its result is left out: scoring makes it. */
export function sampleAuditRecord(sample: SampleAudit, now: string): Audit {
  const audit: Audit = {
    id: sample.id,
    planId: planId(sample.ref),
    draft: 1,
    rubricId: DEFAULT_RUBRIC.id,
    rubricVersion: DEFAULT_RUBRIC.version,
    auditorId: sample.auditorId,
    state: sample.state,
    startedAt: sampleInstant(sample.started, now),
  };
  return sample.state === 'submitted'
    ? { ...audit, submittedAt: sampleInstant(sample.started, now, sample.minutes) }
    : audit;
}

export const sampleAnswerRecords = (sample: SampleAudit): Answer[] =>
  answersFrom(sample.marks).map(({ criterionId, mark }) => ({
    auditId: sample.id,
    criterionId,
    mark,
    note: sample.notes[criterionId] ?? '',
  }));
