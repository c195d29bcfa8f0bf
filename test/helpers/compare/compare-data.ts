import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import { emptyBlock, type StoredBlock } from '#shared/domain/compare/columns/block';
import { type Directory, emptyDirectory } from '#shared/domain/compare/columns/directory';
import { BLOCK_ROWS, GROUPS, viewsOf } from '#shared/domain/compare/columns/layout';
import type { CompareData, LoadedBlock } from '#shared/domain/compare/columns/loaded';
import { blocksOf, placePlan, writeBlocks } from '#shared/domain/compare/columns/place-rows';
import { rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
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
  const directory = emptyDirectory();
  for (const { id, method } of samples) directory.samplings[id] = method.kind === 'targeted' ? 'targeted' : 'random';
  const planOf = new Map(plans.map((plan) => [plan.id, plan]));
  const answersOf = groupBy(answers, ({ auditId }) => auditId);
  const placements = [...groupBy(audits, ({ planId }) => planId)].map(([planId, own]) => {
    const handedIn = own.flatMap(({ result, ...audit }) =>
      result === undefined ? [] : [{ audit, result, answers: answersOf.get(audit.id) ?? [] }],
    );
    return placePlan(directory, { planId, slots: {} }, rowsOfPlan(planOf.get(planId) ?? null, handedIn));
  });
  const stored = new Map(blocksOf(placements).map((number) => [number, emptyBlock()]));
  const written = writeBlocks(directory, stored, placements);
  return {
    directory,
    blocks: directory.blocks.map((_, number) => loadBlock(directory, number, written.get(number) ?? emptyBlock())),
    rubrics,
    people,
  };
}

/** A stored block with the groups of columns that are asked for: all of them unless said. */
export function loadBlock(
  { blocks }: Directory,
  number: number,
  { facts, scores, texts, marks, ids }: StoredBlock,
  groups: readonly (typeof GROUPS)[number][] = GROUPS,
): LoadedBlock {
  const entry = blocks[number];
  if (entry === undefined) throw new RangeError('No such block.');
  const has = (group: (typeof GROUPS)[number]) => groups.includes(group);
  const column = (at: number) => new Uint8Array(marks.buffer, at * BLOCK_ROWS, BLOCK_ROWS);
  return {
    number,
    version: entry.version,
    used: entry.used,
    facts: viewsOf('facts', facts),
    ...(has('scores') && { scores: viewsOf('scores', scores) }),
    ...(has('texts') && { texts: viewsOf('texts', texts) }),
    ...(has('marks') && { marks: new Map(marks.criteria.map((id, at) => [id, column(at)])) }),
    ...(has('ids') && { ids }),
  };
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
