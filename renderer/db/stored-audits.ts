import { scopeOf } from '#shared/domain/audit/audit-scope';
import { auditsInSight } from '#shared/domain/audit/blind-marking';
import { countedAudits } from '#shared/domain/audit/counted-audits';
import type { StoredAudit } from '#shared/domain/rubric/preview-effect';
import { markersByRef } from '#shared/domain/sample/given-to';
import { groupBy } from '#shared/lib/group-by';
import { rubricRecordId } from './record-ids';
import { currentSession } from './session';

/** A submitted audit with what has to be known to score it anew, and the plan it is of. */
export interface AuditOfPlan extends StoredAudit {
  readonly planRef: string;
  /** True where the person at the desk may not see it yet: of two markings neither sees the other before both are in. */
  readonly isBlind: boolean;
}

export interface AuditPage {
  readonly audits: readonly AuditOfPlan[];
  /** Audits read up to and with this page, and how many there are. */
  readonly read: number;
  readonly total: number;
}

/** Audits read in one go: a few hundred audits' answers are a few megabytes. */
const PAGE = 250;

/** Every audit that figures are made from, a page at a time, so that thousands are gone through without holding up the window. */
export async function* readStoredAudits(): AsyncGenerator<AuditPage> {
  const { db, person } = currentSession();
  const personId = person.get()?.id ?? '';
  const [rubricEntries, planEntries, sampleEntries, auditEntries] = await db.transaction(
    'r',
    [db.rubrics, db.plans, db.samples, db.audits],
    () => Promise.all([db.rubrics.toArray(), db.plans.toArray(), db.samples.toArray(), db.audits.toArray()]),
  );
  const rubrics = new Map(rubricEntries.map(({ key, value }) => [key, value]));
  const plans = new Map(planEntries.map(({ key, value }) => [key, value]));
  const markers = markersByRef(sampleEntries.map(({ value }) => value));
  const inSight = new Set<string>();
  for (const [planId, ofPlan] of groupBy(auditEntries, (entry) => entry.planId)) {
    const givenTo = markers.get(plans.get(planId)?.ref ?? '') ?? [];
    const values = ofPlan.map(({ value }) => value);
    for (const { id } of auditsInSight(values, personId, givenTo)) inSight.add(id);
  }
  const counted = new Set(countedAudits(auditEntries.map(({ value }) => value)).map(({ id }) => id));
  const submitted = auditEntries.filter(({ key }) => counted.has(key));
  for (let start = 0; start < submitted.length; start += PAGE) {
    const page = submitted.slice(start, start + PAGE);
    const rows = await db.answers.bulkGet(page.map(({ key }) => key));
    const audits = page.flatMap(({ key, planId, value }, index): AuditOfPlan[] => {
      const rubric = rubrics.get(rubricRecordId(value.rubricId, value.rubricVersion));
      const row = rows[index];
      const plan = plans.get(planId);
      if (rubric === undefined || row === undefined || row.result === null) return [];
      const answers = Object.values(row.answers);
      return [
        {
          id: key,
          planRef: plan?.ref ?? 'a plan that was removed',
          isBlind: !inSight.has(key),
          rubric,
          answers,
          result: row.result,
          scope: scopeOf(value, plan ?? {}),
        },
      ];
    });
    yield { audits, read: start + page.length, total: submitted.length };
  }
}
