import { emptyBlock, type StoredBlock } from '#shared/domain/compare/columns/block';
import type { Directory } from '#shared/domain/compare/columns/directory';
import { type ColumnGroup, GROUPS } from '#shared/domain/compare/columns/layout';
import { blocksOf, type PlanSlots, placePlan, writeBlocks } from '#shared/domain/compare/columns/place-rows';
import { type HandedIn, rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
import type { AuditEntry, ColumnEntry, WorkingCopy } from './working-copy';

/** A plan and all of its audits that are stored, those that are still marked among them or not. */
export interface PlanAudits {
  readonly planId: string;
  readonly audits: readonly AuditEntry[];
}

export const isHandedIn = ({ value }: AuditEntry): boolean => value.state !== 'draft';

/**
 * Writes the rows of plans anew, as their records are stored now. Reads and writes the plans' own records and the blocks
 * that their rows stand in, however much else is stored. Changes `directory`, which the caller stores. Runs inside the
 * caller's transaction.
 */
export async function writePlans(db: WorkingCopy, directory: Directory, plans: readonly PlanAudits[]): Promise<void> {
  const ids = plans.map(({ planId }) => planId);
  const entries = plans.flatMap(({ audits }) => audits.filter(isHandedIn));
  const [records, slots, handedIn] = await Promise.all([
    db.plans.bulkGet(ids),
    db.columnRows.bulkGet(ids),
    readHandedIn(db, entries),
  ]);
  const placements = plans.map(({ planId, audits }, index) => {
    const rows = rowsOfPlan(
      records[index]?.value ?? null,
      audits.flatMap(({ key }) => handedIn.get(key) ?? []),
    );
    return placePlan(directory, slots[index] ?? { planId, slots: {} }, rows);
  });
  const stored = await readBlocks(db, blocksOf(placements));
  const written = writeBlocks(directory, stored, placements);
  await Promise.all([
    db.columnBlocks.bulkPut([...written].flatMap(([number, block]) => entriesOf(number, directory.stamp, block))),
    writeSlots(
      db,
      placements.map(({ plan }) => plan),
    ),
  ]);
}

async function readHandedIn(db: WorkingCopy, entries: readonly AuditEntry[]): Promise<ReadonlyMap<string, HandedIn>> {
  const answers = await db.answers.bulkGet(entries.map(({ key }) => key));
  const known = new Map<string, HandedIn>();
  for (const [index, { key, value }] of entries.entries()) {
    const row = answers[index];
    if (row !== undefined && row.result !== null)
      known.set(key, { audit: value, result: row.result, answers: Object.values(row.answers) });
  }
  return known;
}

async function readBlocks(db: WorkingCopy, numbers: readonly number[]): Promise<ReadonlyMap<number, StoredBlock>> {
  const read = await db.columnBlocks.bulkGet(
    numbers.flatMap((number) => GROUPS.map((group): [ColumnGroup, number] => [group, number])),
  );
  return new Map(
    numbers.map((number, index) => [number, storedOf(read.slice(index * GROUPS.length).slice(0, GROUPS.length))]),
  );
}

/** A block that was only just given out is not stored yet. */
const storedOf = (groups: readonly (ColumnEntry | undefined)[]): StoredBlock =>
  Object.assign(
    emptyBlock(),
    Object.fromEntries(groups.flatMap((entry) => (entry === undefined ? [] : [[entry.group, entry.columns]]))),
  );

const entriesOf = (block: number, stamp: number, stored: StoredBlock): readonly ColumnEntry[] => [
  { group: 'facts', block, stamp, columns: stored.facts },
  { group: 'scores', block, stamp, columns: stored.scores },
  { group: 'marks', block, stamp, columns: stored.marks },
  { group: 'texts', block, stamp, columns: stored.texts },
  { group: 'ids', block, stamp, columns: stored.ids },
];

async function writeSlots(db: WorkingCopy, plans: readonly PlanSlots[]): Promise<void> {
  const hasRows = ({ slots }: PlanSlots) => Object.keys(slots).length > 0;
  const [puts, gone] = [plans.filter(hasRows), plans.filter((plan) => !hasRows(plan))];
  await Promise.all([
    puts.length > 0 && db.columnRows.bulkPut(puts),
    gone.length > 0 && db.columnRows.bulkDelete(gone.map(({ planId }) => planId)),
  ]);
}
