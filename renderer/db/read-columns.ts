import type { BlockEntry } from '#shared/domain/compare/columns/directory';
import { emptyDirectory } from '#shared/domain/compare/columns/directory';
import { BLOCK_ROWS, type ColumnGroup, viewsOf } from '#shared/domain/compare/columns/layout';
import type { CompareData, LoadedBlock } from '#shared/domain/compare/columns/loaded';
import { readPacked } from './pack-columns';
import type { ColumnEntry, DirectoryEntry, WorkingCopy } from './working-copy';

/** What is to be read of one block: the groups that are not held as they are now. */
interface Wanted {
  readonly number: number;
  readonly entry: BlockEntry;
  readonly held: LoadedBlock | null;
  readonly groups: readonly ColumnGroup[];
}

/**
 * The columns as they stand, all of one moment. Of what is held, only blocks that changed since are read again, and of the
 * others only groups that are not held yet. Until the columns are full there are none.
 * @param held what an earlier read of this opening of the working copy gave; it is not changed, and must not be by others.
 * @param groups `facts` is always read.
 */
export async function readColumns(
  db: WorkingCopy,
  held: CompareData | null,
  groups: readonly ColumnGroup[],
): Promise<CompareData> {
  return await db.transaction('r', [db.columnWords, db.columnBlocks, db.rubrics, db.people], async () => {
    const [words, rubrics, people] = await Promise.all([
      db.columnWords.get('directory'),
      db.rubrics.toArray(),
      db.people.toArray(),
    ]);
    const entry = words === undefined || words.filling !== undefined ? null : words;
    return {
      directory: entry?.value ?? emptyDirectory(),
      blocks: entry === null ? [] : await readBlocks(db, entry, held, [...new Set<ColumnGroup>(['facts', ...groups])]),
      rubrics: rubrics.map(({ value }) => value),
      people: people.map(({ value }) => value),
    };
  });
}

async function readBlocks(
  db: WorkingCopy,
  entry: DirectoryEntry,
  held: CompareData | null,
  groups: readonly ColumnGroup[],
): Promise<LoadedBlock[]> {
  const { blocks } = entry.value;
  const isHeld = (number: number) => held?.directory.blocks[number]?.stamp === blocks[number]?.stamp;
  const missing = blocks.flatMap((_, number) => (isHeld(number) ? [] : [number]));
  const packed = await readPacked(db, entry, missing);
  const wanted = blocks.map((one, number): Wanted => {
    const block = (isHeld(number) ? held?.blocks[number] : packed.get(number)) ?? null;
    return { number, entry: one, held: block, groups: groups.filter((group) => block?.[group] === undefined) };
  });
  const read = await Promise.all(groups.map((group) => readGroup(db, group, wanted)));
  const columns = new Map<number, ColumnEntry[]>();
  for (const one of read.flat()) columns.set(one.block, [...(columns.get(one.block) ?? []), one]);
  return wanted.map((one) => loaded(one, columns.get(one.number) ?? []));
}

/**
 * One group of the blocks that want it. Where most of those between the first and the last do, as in the first read of all,
 * they are read by one request: one for each block takes several times as long.
 */
async function readGroup(db: WorkingCopy, group: ColumnGroup, wanted: readonly Wanted[]): Promise<ColumnEntry[]> {
  const numbers = wanted.flatMap(({ number, groups }) => (groups.includes(group) ? [number] : []));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (numbers.length * 2 > last - first + 1) {
    const asked = new Set(numbers);
    const range = db.columnBlocks.where('[group+block]').between([group, first], [group, last], true, true);
    return (await range.toArray()).filter(({ block }) => asked.has(block));
  }
  const read = await db.columnBlocks.bulkGet(numbers.map((number): [ColumnGroup, number] => [group, number]));
  return read.filter((entry) => entry !== undefined);
}

function loaded({ number, entry, held, groups }: Wanted, columns: readonly ColumnEntry[]): LoadedBlock {
  if (held !== null && groups.length === 0) return held;
  const views = Object.assign({}, ...columns.map(viewed)) as Partial<LoadedBlock>;
  const facts = views.facts ?? held?.facts;
  if (facts === undefined) throw new Error('A block of the columns is not stored.');
  return { ...held, ...views, number, version: entry.version, used: entry.used, facts };
}

function viewed(entry: ColumnEntry): Partial<LoadedBlock> {
  switch (entry.group) {
    case 'facts':
      return { facts: viewsOf('facts', entry.columns) };
    case 'scores':
      return { scores: viewsOf('scores', entry.columns) };
    case 'texts':
      return { texts: viewsOf('texts', entry.columns) };
    case 'marks':
      return { marks: marksOf(entry.columns) };
    case 'ids':
      return { ids: entry.columns };
  }
}

const marksOf = ({ criteria, buffer }: { readonly criteria: readonly string[]; readonly buffer: ArrayBuffer }) =>
  new Map(criteria.map((id, index) => [id, new Uint8Array(buffer, index * BLOCK_ROWS, BLOCK_ROWS)]));
