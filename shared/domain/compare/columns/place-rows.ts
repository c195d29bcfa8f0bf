import { OpenBlock, type StoredBlock } from './block';
import type { CompareRow } from './compare-row';
import { blockOf, type Directory, giveBack, rowOf, takeSlot, WordNumbers } from './directory';

/** Where the rows of one plan's audits stand. */
export interface PlanSlots {
  readonly planId: string;
  /** Row number by audit id. */
  readonly slots: Readonly<Record<string, number>>;
}

/** Rows to be written, and rows to be cleared, after rows were given out. */
export interface Placement {
  readonly writes: readonly { readonly slot: number; readonly stands: number; readonly row: CompareRow }[];
  readonly clears: readonly number[];
  /** The plan's rows after; empty where it has none. */
  readonly plan: PlanSlots;
}

/** Gives the rows of one plan their places: an audit keeps the row it has for as long as its version stays. Changes `directory`. */
export function placePlan(directory: Directory, old: PlanSlots, rows: readonly CompareRow[]): Placement {
  const slots: Record<string, number> = {};
  for (const { auditId, version } of rows) {
    const slot = old.slots[auditId];
    if (slot !== undefined && directory.blocks[blockOf(slot)]?.version === version) slots[auditId] = slot;
  }
  const clears = Object.entries(old.slots).flatMap(([auditId, slot]) => (slots[auditId] === slot ? [] : [slot]));
  for (const slot of clears) giveBack(directory, slot);
  for (const { auditId, version } of rows) slots[auditId] ??= takeSlot(directory, version);
  return {
    writes: rows.map((row) => ({ row, slot: slots[row.auditId] ?? 0, stands: slots[row.standsFor] ?? 0 })),
    clears,
    plan: { planId: old.planId, slots },
  };
}

/** The numbers of the blocks that placements change. */
export const blocksOf = (placements: readonly Placement[]): readonly number[] => [
  ...new Set(
    placements.flatMap(({ writes, clears }) => [...writes.map(({ slot }) => blockOf(slot)), ...clears.map(blockOf)]),
  ),
];

/**
 * The changed blocks as they are to be stored. Changes `directory` (words and stamps) and the buffers of `stored`.
 * @param stored the blocks by number, all of `blocksOf(placements)`.
 */
export function writeBlocks(
  directory: Directory,
  stored: ReadonlyMap<number, StoredBlock>,
  placements: readonly Placement[],
): ReadonlyMap<number, StoredBlock> {
  const words = new WordNumbers(directory);
  const open = new Map([...stored].map(([number, block]) => [number, new OpenBlock(block)]));
  const at = (slot: number): OpenBlock => {
    const block = open.get(blockOf(slot));
    if (block === undefined) throw new RangeError('A block to be changed was not read.');
    return block;
  };
  // Cleared first: a row that one plan gave back may be another's by now.
  for (const { clears } of placements) for (const slot of clears) at(slot).clear(rowOf(slot));
  for (const { writes } of placements)
    for (const { slot, stands, row } of writes) at(slot).write(rowOf(slot), row, stands, words);
  directory.stamp += 1;
  for (const number of open.keys()) {
    const entry = directory.blocks[number];
    if (entry !== undefined) entry.stamp = directory.stamp;
  }
  return new Map([...open].map(([number, block]) => [number, block.close()]));
}
