import { answerId } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import { sampleInstant } from '#shared/domain/audit/sample-instant';
import type { SampleWeeks, WeeksAgreed, WeeksAudit, WeeksPlan } from '#shared/domain/audit/sample-weeks';
import type { TextCounts } from '#shared/domain/audit/text-counts';
import { type CompareEvent, compareEventsSchema } from '#shared/domain/compare/compare-events';
import type { PlanType } from '#shared/domain/plan/plan-choices';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { sampleOfWeek } from '#shared/domain/sample/sample-of-week';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import type { Change } from '#shared/domain/store/change';
import { isoDate } from '#shared/lib/dates';
import { groupBy } from '#shared/lib/group-by';
import { now } from '../clock';
import { commit } from '../commit';
import { THE_APP } from '../publish-default-rubric';
import { rubricRecordId } from '../record-ids';
import { currentSession, type Session } from '../session';
import { COMPARE_EVENTS_SETTING, SAMPLE_WEEKS_SETTING } from '../setting-keys';
import { saveSetting } from './settings';

/** A commit takes at most so many changes; an audit is one and its answers about fifty. */
const MOST_CHANGES = 900;

/** What has to be there before the plans: the people, the second rubric version, the samples, the events. */
export async function addWeeksFrame(weeks: SampleWeeks): Promise<void> {
  const { db } = currentSession();
  const rubric = publishedThen(weeks);
  const samples = [...new Set(weeks.plans.map((plan) => plan.weeksAgo))].map((weeksAgo) =>
    sampleOfWeek(weeks, weeksAgo, now()),
  );
  const kept = compareEventsSchema.safeParse((await db.settings.get(COMPARE_EVENTS_SETTING))?.value.value);
  const known = kept.success ? kept.data : [];
  const events = [...known.filter(({ id }) => weeks.events.every((event) => event.id !== id)), ...eventsOf(weeks)];
  const changes: Change[] = [
    ...weeks.people.map((value): Change => ({ table: 'people', id: value.id, value })),
    { table: 'rubrics', id: rubricRecordId(rubric.id, rubric.version), value: rubric },
    ...samples.map((value): Change => ({ table: 'samples', id: value.id, value })),
    { table: 'settings', id: COMPARE_EVENTS_SETTING, value: { key: COMPARE_EVENTS_SETTING, value: events } },
  ];
  await commit('sample-data', changes, { by: THE_APP });
}

const publishedThen = ({ rubric, rubricFrom }: SampleWeeks): Rubric => ({
  ...rubric,
  publishedAt: sampleInstant(rubricFrom, now()),
});

const eventsOf = ({ events }: SampleWeeks): readonly CompareEvent[] =>
  events.map(({ at, ...event }) => ({ ...event, on: isoDate(sampleInstant(at, now())), rebase: false }));

/** The audits and what was agreed over them, many in one commit, each commit stamped by the auditor of its audits. */
export async function addWeeksAudits(weeks: SampleWeeks, onProgress: (done: number) => void): Promise<void> {
  const session = currentSession();
  const planIds = new Map((await session.db.plans.toArray()).map(({ ref, key }) => [ref, key]));
  const plans = new Map(weeks.plans.map((plan) => [plan.ref, plan]));
  const all: readonly (WeeksAudit | WeeksAgreed)[] = [...weeks.audits, ...weeks.agreed];
  const there = new Set((await session.db.audits.bulkGet(all.map(({ id }) => id))).map((audit) => audit?.key));
  const people = await peopleById(session);
  const missing = all.filter(({ id }) => !there.has(id));
  let done = all.length - missing.length;
  for (const [auditorId, own] of groupBy(missing, (audit) => audit.auditorId)) {
    const by = people.get(auditorId);
    for (const batch of inBatches(own.map((audit) => changesOf(audit, weeks, plans.get(audit.ref), planIds)))) {
      await commit('sample-data', batch.flat(), by === undefined ? {} : { by });
      done += batch.length;
      onProgress(done);
    }
  }
  await saveSetting(SAMPLE_WEEKS_SETTING, true);
}

const peopleById = async ({ db }: Session): Promise<ReadonlyMap<string, Person>> =>
  new Map((await db.people.toArray()).map(({ key, value }) => [key, value]));

function inBatches(all: readonly (readonly Change[])[]): Change[][][] {
  const batches: Change[][][] = [[]];
  let size = 0;
  for (const changes of all) {
    if (size + changes.length > MOST_CHANGES) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push([...changes]);
    size += changes.length;
  }
  return batches.filter((batch) => batch.length > 0);
}

function changesOf(
  invented: WeeksAudit | WeeksAgreed,
  weeks: SampleWeeks,
  plan: WeeksPlan | undefined,
  planIds: ReadonlyMap<string, string>,
): Change[] {
  const planId = planIds.get(invented.ref);
  if (plan === undefined || planId === undefined) throw new Error('An invented audit is of a plan that is not there.');
  const reasons = 'reasons' in invented ? invented.reasons : {};
  const answers = answersFrom(invented.marks).map(({ criterionId, mark }) => ({
    auditId: invented.id,
    criterionId,
    mark,
    note: reasons[criterionId] ?? '',
  }));
  const rubric = invented.rubricVersion === weeks.rubric.version ? weeks.rubric : DEFAULT_RUBRIC;
  const audit = auditOf(invented, { planId, rubric, type: plan.fields.type, counts: plan.counts });
  return [
    { table: 'audits', id: audit.id, value: audit },
    ...answers.map((value): Change => ({ table: 'answers', id: answerId(audit.id, value.criterionId), value })),
  ];
}

interface AuditFacts {
  readonly planId: string;
  readonly rubric: Rubric;
  readonly type: PlanType | undefined;
  readonly counts: TextCounts;
}

function auditOf(invented: WeeksAudit | WeeksAgreed, { planId, rubric, type, counts }: AuditFacts): Audit {
  const scored = scoreAudit(rubric, answersFrom(invented.marks), type === undefined ? {} : { planType: type });
  if (!scored.ok) throw new Error('The invented weeks that ship with the app do not fit their own rubric.');
  return {
    id: invented.id,
    planId,
    draft: 1,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    auditorId: invented.auditorId,
    state: 'agrees' in invented ? 'agreed' : 'submitted',
    startedAt: sampleInstant(invented.started, now()),
    submittedAt: sampleInstant(invented.started, now(), invented.minutes),
    ...(type === undefined ? {} : { planType: type }),
    minutes: invented.minutes,
    counts,
    ...('agrees' in invented ? { agrees: invented.agrees } : {}),
    result: scored.value,
  };
}
