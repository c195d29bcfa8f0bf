import type { AgreementCriterion } from '#shared/domain/agreement/agreement-report';
import { codeOfMark, NO_MARK } from '#shared/domain/agreement/mark-code';
import { type MarkedTwice, markedTwice } from '#shared/domain/agreement/marked-twice';
import type { Answer } from '#shared/domain/audit/answer';
import { auditsInSight } from '#shared/domain/audit/blind-marking';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { markersByRef } from '#shared/domain/sample/given-to';
import { groupBy } from '#shared/lib/group-by';
import { rubricRecordId } from './record-ids';
import type { AuditEntry, PlanEntry, WorkingCopy } from './working-copy';

/** What is stored of plans marked twice, without those that `personId` may not see yet. */
export interface StoredPairs {
  readonly audits: readonly AuditEntry[];
  readonly pairs: readonly MarkedTwice[];
  readonly blind: number;
  readonly rubrics: ReadonlyMap<string, Rubric>;
  readonly plans: ReadonlyMap<string, PlanEntry['value']>;
  readonly sampleTitles: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the small records of all audits, and plans only of those marked twice. */
export function readPairs(db: WorkingCopy, personId: string): Promise<StoredPairs> {
  return db.transaction('r', [db.audits, db.plans, db.rubrics, db.samples, db.people], async () => {
    const [audits, rubrics, samples, people] = await Promise.all([
      db.audits.toArray(),
      db.rubrics.toArray(),
      db.samples.toArray(),
      db.people.toArray(),
    ]);
    const all = markedTwice(audits.map(({ value }) => value));
    const plans = new Map(
      (await db.plans.bulkGet([...new Set(all.map(({ planId }) => planId))])).flatMap((plan) =>
        plan === undefined ? [] : [[plan.key, plan.value] as const],
      ),
    );
    const given = markersByRef(samples.map(({ value }) => value));
    const byPlan = groupBy(
      audits.map(({ value }) => value),
      ({ planId }) => planId,
    );
    // Of a plan that is marked blind a pair is only for those who may see both of its markings.
    const pairs = all.filter(({ planId, markings }) => {
      const givenTo = given.get(plans.get(planId)?.ref ?? '') ?? [];
      const seen = new Set(auditsInSight(byPlan.get(planId) ?? [], personId, givenTo).map(({ id }) => id));
      return markings.every(({ id }) => seen.has(id));
    });
    return {
      audits,
      pairs,
      blind: all.length - pairs.length,
      rubrics: new Map(rubrics.map(({ value }) => [rubricRecordId(value.id, value.version), value])),
      plans,
      sampleTitles: new Map(samples.map(({ value }) => [value.id, value.title])),
      names: new Map(people.map(({ value }) => [value.id, value.name])),
    };
  });
}

/** The criteria of a version with the difference that two markers may have on each. */
export const criteriaWithin = (
  rubric: Rubric,
  { tolerance, toleranceOf }: Pick<CompareSettings, 'tolerance' | 'toleranceOf'>,
): readonly AgreementCriterion[] =>
  rubric.sections.flatMap((section) =>
    section.criteria.map(({ id, title }) => ({
      id,
      title,
      section: section.id,
      tolerance: toleranceOf[id] ?? tolerance,
    })),
  );

/** A code for every criterion of each marking of the pairs, by audit id. */
export async function readCodes(
  db: WorkingCopy,
  pairs: readonly MarkedTwice[],
  criteria: readonly AgreementCriterion[],
): Promise<ReadonlyMap<string, Int8Array>> {
  const ids = pairs.flatMap(({ markings }) => markings.map(({ id }) => id));
  const rows = await db.answers.bulkGet(ids);
  return new Map(
    ids.map((id, at) => {
      const answers: Readonly<Record<string, Answer | undefined>> = rows[at]?.answers ?? {};
      return [id, Int8Array.from(criteria, (criterion) => codeOf(answers[criterion.id]))];
    }),
  );
}

const codeOf = (answer: Answer | undefined): number => (answer === undefined ? NO_MARK : codeOfMark(answer.mark));
