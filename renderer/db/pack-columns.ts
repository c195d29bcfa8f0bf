import { bytesOf, viewsOf } from '#shared/domain/compare/columns/layout';
import type { LoadedBlock } from '#shared/domain/compare/columns/loaded';
import type { ColumnEntry, DirectoryEntry, PackEntry, WorkingCopy } from './working-copy';

/** Blocks of one pack. */
const PACK = 16;
/** A pack is made anew once so many of its blocks are not in it as they are now. */
const LOOSE = 4;
/** What the first view reads. */
const GROUPS = ['facts', 'scores'] as const;
const BLOCK_BYTES = GROUPS.reduce((sum, group) => sum + bytesOf(group), 0);

/** Packs stand in the table of the directory, under other keys. */
const packsOf = (db: WorkingCopy) => db.table<PackEntry, string>('columnWords');
const keyOf = (pack: number): PackEntry['key'] => `pack ${pack}`;

/** Of blocks that a change wrote later than their pack, the pack is no longer true. */
const isAsPacked = ({ value, packed }: DirectoryEntry, block: number): boolean => {
  const stamp = packed?.[Math.floor(block / PACK)]?.[block % PACK];
  return stamp !== undefined && stamp === value.blocks[block]?.stamp;
};

/**
 * Facts and scores of blocks out of their packs, as far as these hold them as they are now: one record is read where there
 * would be 32. Where few blocks of a pack are asked for it is left alone.
 */
export async function readPacked(
  db: WorkingCopy,
  entry: DirectoryEntry,
  blocks: readonly number[],
): Promise<ReadonlyMap<number, LoadedBlock>> {
  const there = blocks.filter((block) => isAsPacked(entry, block));
  const packs = [...new Set(there.map((block) => Math.floor(block / PACK)))].filter(
    (pack) => there.filter((block) => Math.floor(block / PACK) === pack).length >= LOOSE,
  );
  if (packs.length === 0) return new Map();
  const read = await packsOf(db).bulkGet(packs.map(keyOf));
  const bytes = new Map(read.flatMap((pack, at) => (pack === undefined ? [] : [[packs[at], pack.bytes] as const])));
  return new Map(
    there.flatMap((number): [number, LoadedBlock][] => {
      const [buffer, of] = [bytes.get(Math.floor(number / PACK)), entry.value.blocks[number]];
      if (buffer === undefined || of === undefined) return [];
      const from = (number % PACK) * BLOCK_BYTES;
      const facts = viewsOf('facts', buffer, from);
      const scores = viewsOf('scores', buffer, from + bytesOf('facts'));
      return [[number, { number, version: of.version, used: of.used, facts, scores }]];
    }),
  );
}

/**
 * Packs blocks that changed since they were packed, where there are some of them; each pack in a transaction of its own, so
 * that nobody waits long. Packs are copies: without them all is read from the blocks.
 */
export async function packColumns(db: WorkingCopy): Promise<void> {
  const entry = await directoryOf(db);
  if (entry === null) return;
  const count = Math.ceil(entry.value.blocks.length / PACK);
  for (let pack = 0; pack < count; pack += 1) if (isLoose(entry, pack)) await packOne(db, pack);
}

const directoryOf = async (db: WorkingCopy): Promise<DirectoryEntry | null> => {
  const entry = await db.columnWords.get('directory');
  return entry === undefined || entry.filling !== undefined ? null : entry;
};

const blocksOf = ({ value }: DirectoryEntry, pack: number): readonly number[] =>
  value.blocks.slice(pack * PACK, (pack + 1) * PACK).map((_, at) => pack * PACK + at);

const isLoose = (entry: DirectoryEntry, pack: number): boolean =>
  blocksOf(entry, pack).filter((block) => !isAsPacked(entry, block)).length >= LOOSE;

async function packOne(db: WorkingCopy, pack: number): Promise<void> {
  await db.transaction('rw', [db.columnWords, db.columnBlocks], async () => {
    const entry = await directoryOf(db);
    if (entry === null) return;
    const numbers = blocksOf(entry, pack);
    const keys = numbers.flatMap((number) => GROUPS.map((group): [ColumnEntry['group'], number] => [group, number]));
    const read = await db.columnBlocks.bulkGet(keys);
    const bytes = new Uint8Array(numbers.length * BLOCK_BYTES);
    let at = 0;
    for (const one of read) {
      if (one?.group !== 'facts' && one?.group !== 'scores') return;
      bytes.set(new Uint8Array(one.columns), at);
      at += one.columns.byteLength;
    }
    const packed = [...(entry.packed ?? [])];
    packed[pack] = numbers.map((number) => entry.value.blocks[number]?.stamp ?? 0);
    await packsOf(db).put({ key: keyOf(pack), bytes: bytes.buffer });
    await db.columnWords.put({ ...entry, packed });
  });
}
