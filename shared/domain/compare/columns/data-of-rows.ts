import type { Person } from '../../audit/person';
import type { Rubric } from '../../rubric/rubric';
import { emptyBlock, type StoredBlock } from './block';
import type { CompareRow } from './compare-row';
import { type Directory, emptyDirectory } from './directory';
import { BLOCK_ROWS, GROUPS, viewsOf } from './layout';
import type { CompareData, LoadedBlock } from './loaded';
import { blocksOf, placePlan, writeBlocks } from './place-rows';

/** Rows of audits with what they speak of. */
export interface RowsOfPlans {
  readonly plans: readonly { readonly planId: string; readonly rows: readonly CompareRow[] }[];
  /** How each sample was drawn, by its id. */
  readonly samplings: Directory['samplings'];
  readonly rubrics: readonly Rubric[];
  readonly people: readonly Person[];
}

/** The rows as columns in memory, by the very functions that keep them in the store. */
export function dataOfRows({ plans, samplings, rubrics, people }: RowsOfPlans): CompareData {
  const directory = emptyDirectory();
  Object.assign(directory.samplings, samplings);
  const placements = plans.map(({ planId, rows }) => placePlan(directory, { planId, slots: {} }, rows));
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
