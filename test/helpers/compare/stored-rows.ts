import { emptyBlock, type StoredBlock } from '#shared/domain/compare/columns/block';
import type { CompareRow } from '#shared/domain/compare/columns/compare-row';
import type { Directory } from '#shared/domain/compare/columns/directory';
import { BLOCK_ROWS, GROUPS, LIVE, viewsOf } from '#shared/domain/compare/columns/layout';
import type { WorkingCopy } from '../../../renderer/db/working-copy';
import { readRow } from './read-row';

/** Everything that the columns say, wherever the rows stand. */
export interface StoredColumns {
  readonly rows: ReadonlyMap<string, CompareRow>;
  readonly samplings: Directory['samplings'];
}

/**
 * Reads all rows back, and checks that each is where its plan says and that the rows given out are those that are in use and
 * those that are free.
 */
export async function storedColumns(db: WorkingCopy): Promise<StoredColumns> {
  const entry = await db.columnWords.get('directory');
  if (entry === undefined || entry.filling !== undefined) throw new Error('The columns are not filled.');
  const directory = entry.value;
  const blocks = await storedBlocks(db, directory);
  const slots = new Map<string, number>();
  for (const { planId, slots: ofPlan } of await db.columnRows.toArray()) {
    if (Object.keys(ofPlan).length === 0) throw new Error(`Of ${planId} nothing is kept.`);
    for (const [auditId, slot] of Object.entries(ofPlan)) slots.set(auditId, slot);
  }
  const rows = rowsOf(directory, blocks);
  const found = new Map([...rows].map(([slot, { auditId }]) => [auditId, slot]));
  if (JSON.stringify([...found].sort()) !== JSON.stringify([...slots].sort()))
    throw new Error('Rows are not where their plans say.');
  checkFree(directory, blocks, new Set(rows.keys()));
  return { rows: new Map([...rows.values()].map((row) => [row.auditId, row])), samplings: directory.samplings };
}

async function storedBlocks(db: WorkingCopy, directory: Directory): Promise<readonly StoredBlock[]> {
  const entries = await db.columnBlocks.toArray();
  if (entries.length !== directory.blocks.length * GROUPS.length) throw new Error('Blocks are missing or left over.');
  return directory.blocks.map(({ stamp }, number) => {
    const own = entries.filter(({ block }) => block === number);
    if (own.some((entry) => entry.stamp !== stamp)) throw new Error('A block is of another stamp than its entry.');
    return Object.assign(emptyBlock(), Object.fromEntries(own.map(({ group, columns }) => [group, columns])));
  });
}

export function rowsOf(directory: Directory, blocks: readonly StoredBlock[]): ReadonlyMap<number, CompareRow> {
  const rows = new Map<number, CompareRow>();
  for (const [number, block] of blocks.entries())
    for (let at = 0; at < (directory.blocks[number]?.used ?? 0); at += 1) {
      const row = readRow(block, at, {
        version: directory.blocks[number]?.version ?? '',
        wordOf: (column, word) => directory.words[column][word - 1] ?? null,
        auditOf: (slot) => blocks[Math.floor(slot / BLOCK_ROWS)]?.ids.audits[slot % BLOCK_ROWS] ?? '',
      });
      if (row !== null) rows.set(number * BLOCK_ROWS + at, row);
    }
  return rows;
}

export function checkFree(directory: Directory, blocks: readonly StoredBlock[], live: ReadonlySet<number>): void {
  const free = Object.values(directory.free).flat();
  const given = directory.blocks.reduce((sum, { used }) => sum + used, 0);
  if (new Set(free).size !== free.length) throw new Error('A row is free twice.');
  if (free.some((slot) => live.has(slot))) throw new Error('A row in use is free.');
  if (free.length + live.size !== given) throw new Error('A row was lost.');
  for (const [number, { facts }] of blocks.entries()) {
    const { flags } = viewsOf('facts', facts);
    const used = directory.blocks[number]?.used ?? 0;
    if (flags.some((value, at) => at >= used && (value & LIVE) !== 0))
      throw new Error('A row that was not given out is in use.');
  }
}

/** A row as reading it back gives it: what is none is left out. */
export const asStored = (row: CompareRow): CompareRow => ({
  ...row,
  sections: row.sections.filter(({ applicable }) => applicable > 0),
  text: row.text && {
    ...row.text,
    prompts: Object.fromEntries(Object.entries(row.text.prompts).filter(([, n]) => n > 0)),
  },
});
