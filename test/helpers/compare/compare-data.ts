import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import { dataOfRows } from '#shared/domain/compare/columns/data-of-rows';
import type { GROUPS } from '#shared/domain/compare/columns/layout';
import type { CompareData } from '#shared/domain/compare/columns/loaded';
import { rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
import { samplingOf } from '#shared/domain/compare/columns/sampling-of';
import type { Plan } from '#shared/domain/plan/plan';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { Sample } from '#shared/domain/sample/sample';
import { groupBy } from '#shared/lib/group-by';

/** What a workspace holds of which figures are made, as plain records. */
export interface CompareRecords {
  readonly plans: readonly Plan[];
  readonly audits: readonly Audit[];
  readonly answers: readonly Answer[];
  readonly samples: readonly Pick<Sample, 'id' | 'method'>[];
  readonly rubrics: readonly Rubric[];
  readonly people: readonly Person[];
}

/** The records as columns in memory, by the very functions that keep them in the store. */
export function compareDataOf({ plans, audits, answers, samples, rubrics, people }: CompareRecords): CompareData {
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const answersOf = groupBy(answers, ({ auditId }) => auditId);
  return dataOfRows({
    plans: [...groupBy(audits, ({ planId }) => planId)].map(([planId, own]) => {
      const handedIn = own.flatMap(({ result, ...audit }) =>
        result === undefined ? [] : [{ audit, result, answers: answersOf.get(audit.id) ?? [] }],
      );
      return { planId, rows: rowsOfPlan(planOf.get(planId) ?? null, handedIn) };
    }),
    samplings: Object.fromEntries(samples.map((sample) => [sample.id, samplingOf(sample)])),
    rubrics,
    people,
  });
}

/** The data with only some groups of columns read. */
export const onlyGroups = (data: CompareData, groups: readonly (typeof GROUPS)[number][]): CompareData => ({
  ...data,
  blocks: data.blocks.map(({ scores, texts, marks, ids, ...block }) => ({
    ...block,
    ...(groups.includes('scores') && { scores }),
    ...(groups.includes('texts') && { texts }),
    ...(groups.includes('marks') && { marks }),
    ...(groups.includes('ids') && { ids }),
  })),
});
