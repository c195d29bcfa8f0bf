import type { Directory } from '#shared/domain/compare/columns/directory';
import { LAYOUT } from '#shared/domain/compare/columns/layout';
import { samplingOf } from '#shared/domain/compare/columns/sampling-of';
import type { FoldedChanges } from './fold-changes';
import type { WorkingCopy } from './working-copy';
import { writePlans } from './write-columns';

/** Plans written in one go: beyond that many at once, as when a register fills in fields, they would take much memory. */
const PLANS_AT_ONCE = 250;

/**
 * Brings the columns of Compare up to changes that were just written, inside the transaction that wrote them. Marking
 * touches nothing here, nor do changes to plans without a row of their own. Columns that are not there yet, or are of
 * another layout, stay as they are: they are filled from all that is stored. While that is going on, what changes is
 * written too; a plan that filling comes to after is written over with the same.
 * @param handedIn plans with an audit that was handed in, agreed, reopened or removed.
 */
export async function keepColumns(
  db: WorkingCopy,
  { plans, samples }: Pick<FoldedChanges['plain'], 'plans' | 'samples'>,
  handedIn: ReadonlySet<string>,
): Promise<void> {
  const touched = await touchedPlans(db, [...plans.keys()], handedIn);
  if (touched.length === 0 && samples.size === 0) return;
  const entry = await db.columnWords.get('directory');
  if (entry === undefined || entry.value.layout !== LAYOUT) return;
  const directory = entry.value;
  const isChanged = [...samples].filter(([id, { value }]) => setSampling(directory, id, value)).length > 0;
  if (touched.length === 0 && !isChanged) return;
  if (isChanged) directory.stamp += 1;
  for (let start = 0; start < touched.length; start += PLANS_AT_ONCE) {
    const ids = touched.slice(start, start + PLANS_AT_ONCE);
    const audits = await Promise.all(ids.map((id) => db.audits.where('planId').equals(id).toArray()));
    await writePlans(
      db,
      directory,
      ids.map((planId, index) => ({ planId, audits: audits[index] ?? [] })),
    );
  }
  await db.columnWords.put({ ...entry, value: directory });
}

/** Of plans that changed only those that have rows: most changes are made before a plan is audited. */
async function touchedPlans(
  db: WorkingCopy,
  changed: readonly string[],
  handedIn: ReadonlySet<string>,
): Promise<readonly string[]> {
  const asked = changed.filter((id) => !handedIn.has(id));
  const rows = asked.length === 0 ? [] : await db.columnRows.bulkGet([...asked]);
  return [...handedIn, ...asked.filter((_, index) => rows[index] !== undefined)];
}

/** Whether that changed anything. */
function setSampling({ samplings }: Directory, id: string, sample: Parameters<typeof samplingOf>[0] | null): boolean {
  const old = samplings[id];
  if (sample === null) delete samplings[id];
  else samplings[id] = samplingOf(sample);
  return samplings[id] !== old;
}
