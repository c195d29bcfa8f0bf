import type { Answer } from '#shared/domain/audit/answer';
import type { ResultsSource } from '#shared/domain/report/build-results-file';
import type { WorkingCopy } from './working-copy';

/** Rows read in one go: a few hundred audits' answers are a few megabytes. */
const CHUNK = 500;

/**
 * What a results file of the weeks `from` to `to` (both included) is made from: the plans of those weeks, their submitted
 * audits with all answers, and every rubric version.
 */
export async function readReportSource(
  db: WorkingCopy,
  from: string,
  to: string,
  generatedAt: string,
): Promise<ResultsSource> {
  return db.transaction('r', db.plans, db.audits, db.answers, db.rubrics, async () => {
    const [planEntries, auditEntries, rubrics] = await Promise.all([
      db.plans.toArray(),
      db.audits.toArray(),
      db.rubrics.toArray(),
    ]);
    const plans = planEntries.map(({ value }) => value).filter(({ week }) => week >= from && week <= to);
    const wanted = new Set(plans.map(({ id }) => id));
    const audits = auditEntries
      .filter(({ planId, value }) => wanted.has(planId) && value.state !== 'draft')
      .map(({ value }) => value);
    return {
      generatedAt,
      plans,
      audits,
      answers: await answersOf(db, audits),
      rubrics: rubrics.map(({ value }) => value),
    };
  });
}

async function answersOf(db: WorkingCopy, audits: readonly { readonly id: string }[]): Promise<Answer[]> {
  const found: Answer[] = [];
  for (let start = 0; start < audits.length; start += CHUNK) {
    const rows = await db.answers.bulkGet(audits.slice(start, start + CHUNK).map(({ id }) => id));
    for (const row of rows) if (row !== undefined) found.push(...Object.values(row.answers));
  }
  return found;
}
