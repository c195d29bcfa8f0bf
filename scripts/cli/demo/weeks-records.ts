import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import { sampleInstant } from '#shared/domain/audit/sample-instant';
import type { SampleWeeks, WeeksAgreed, WeeksAudit } from '#shared/domain/audit/sample-weeks';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { Plan } from '#shared/domain/plan/plan';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { planOfMember } from '#shared/domain/sample/member-plan';
import type { Sample } from '#shared/domain/sample/sample';
import { sampleOfWeek } from '#shared/domain/sample/sample-of-week';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { isoDate } from '#shared/lib/dates';

export interface WeeksRecords {
  readonly plans: readonly Plan[];
  readonly audits: readonly Audit[];
  readonly answers: readonly Answer[];
  readonly samples: readonly Sample[];
  /** Newest first. */
  readonly rubrics: readonly [second: Rubric, first: Rubric];
  readonly events: readonly CompareEvent[];
}

/** What the app writes of the 26 invented weeks, loaded at `now`; without the texts of their plans. */
export function weeksRecords(weeks: SampleWeeks, now: string): WeeksRecords {
  const first: Rubric = { ...DEFAULT_RUBRIC, publishedAt: '2026-05-01T08:00:00.000Z' };
  const second: Rubric = { ...weeks.rubric, publishedAt: sampleInstant(weeks.rubricFrom, now) };
  const ago = [...new Set(weeks.plans.map(({ weeksAgo }) => weeksAgo))];
  const samples = ago.map((weeksAgo) => sampleOfWeek(weeks, weeksAgo, now));
  const plans = samples.flatMap((sample) => sample.members.map((member) => planRecord(sample, member, now)));
  const marked = [...weeks.audits, ...weeks.agreed].map((invented) => {
    const rubric = invented.rubricVersion === second.version ? second : first;
    return auditRecords(invented, { rubric, plan: plans.find(({ ref }) => ref === invented.ref), now, weeks });
  });
  return {
    plans,
    audits: marked.map(({ audit }) => audit),
    answers: marked.flatMap(({ answers }) => answers),
    samples,
    rubrics: [second, first],
    events: weeks.events.map(({ at, ...event }) => ({ ...event, on: isoDate(sampleInstant(at, now)), rebase: false })),
  };
}

const planRecord = (sample: Sample, member: Sample['members'][number], now: string): Plan => ({
  ...planOfMember(sample, member),
  id: `plan-${member.ref}`,
  drafts: [{ number: 1, fileHash: '0'.repeat(64), textHash: '0'.repeat(64), format: 'docx', addedAt: now }],
});

interface Around {
  readonly rubric: Rubric;
  readonly plan: Plan | undefined;
  readonly now: string;
  readonly weeks: SampleWeeks;
}

function auditRecords(invented: WeeksAudit | WeeksAgreed, { rubric, plan, now, weeks }: Around) {
  const type = plan?.type;
  const answers = answersFrom(invented.marks);
  const scored = scoreAudit(rubric, answers, type === undefined ? {} : { planType: type });
  if (!scored.ok) throw new Error('The invented weeks do not fit their rubric.');
  const counts = weeks.plans.find(({ ref }) => ref === invented.ref)?.counts;
  const isAgreed = 'agrees' in invented;
  const audit: Audit = {
    id: invented.id,
    planId: `plan-${invented.ref}`,
    draft: 1,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    auditorId: invented.auditorId,
    state: isAgreed ? 'agreed' : 'submitted',
    startedAt: sampleInstant(invented.started, now),
    submittedAt: sampleInstant(invented.started, now, invented.minutes),
    ...(type !== undefined && { planType: type }),
    minutes: invented.minutes,
    ...(counts !== undefined && { counts }),
    ...(isAgreed && { agrees: invented.agrees }),
    result: scored.value,
  };
  return { audit, answers: answers.map((answer) => ({ ...answer, auditId: invented.id, note: '' })) };
}
