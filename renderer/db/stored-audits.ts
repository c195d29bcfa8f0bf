import { scopeOf } from '#shared/domain/audit/audit-scope';
import type { Plan } from '#shared/domain/plan/plan';
import type { StoredAudit } from '#shared/domain/rubric/preview-effect';
import { refsGivenTo } from '#shared/domain/sample/given-to';
import { rubricRecordId } from './record-ids';
import { currentSession } from './session';

/** A submitted audit with what has to be known to score it anew, and the plan it is of. */
export interface AuditOfPlan extends StoredAudit {
  readonly planRef: string;
  /** True where the person at the desk is to mark the plan too and has not handed it in: of two markings the second is blind. */
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

/** Every submitted audit, a page at a time, so that thousands are gone through without holding up the window. */
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
  const given = refsGivenTo(
    sampleEntries.map(({ value }) => value),
    personId,
  );
  const submitted = auditEntries.filter(({ value }) => value.state !== 'draft');
  const done = new Set(submitted.flatMap(({ planId, value }) => (value.auditorId === personId ? [planId] : [])));
  const isBlind = ({ id, ref }: Plan): boolean => given.has(ref) && !done.has(id);
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
          isBlind: plan !== undefined && isBlind(plan),
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
