import { type Directory, emptyDirectory } from '#shared/domain/compare/columns/directory';
import { GROUPS, LAYOUT } from '#shared/domain/compare/columns/layout';
import { samplingOf } from '#shared/domain/compare/columns/sampling-of';
import { groupBy } from '#shared/lib/group-by';
import { type AuditEntry, COLUMN_TABLES, type WorkingCopy } from './working-copy';
import { isHandedIn, type PlanAudits, writePlans } from './write-columns';

/** Audits gone through in one transaction, with all their answers: some megabytes, whatever is stored in all. */
const PAGE = 1_000;

/** Fills the columns where they are not there yet, were left half filled, or are of another layout. */
export async function fillColumnsIfDue(db: WorkingCopy, onProgress: (audits: number) => void): Promise<void> {
  const [entry, stored] = await Promise.all([db.columnWords.get('directory'), db.columnBlocks.count()]);
  if (entry?.value.layout === LAYOUT && stored === entry.value.blocks.length * GROUPS.length) return;
  await fillColumns(db, onProgress);
}

/**
 * Makes the columns anew from all that is stored, before anyone else writes. The directory is written last: killed at any
 * moment before, the next start finds columns without one and begins again.
 * @param onProgress told how many audits were gone through.
 */
export async function fillColumns(db: WorkingCopy, onProgress: (audits: number) => void): Promise<void> {
  const tables = COLUMN_TABLES.map((name) => db.table(name));
  await db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
  const directory = emptyDirectory();
  await addSamplings(db, directory);
  let audits = 0;
  for (let page = await readPage(db, ''); page.length > 0; page = await readPage(db, page.at(-1)?.planId ?? '')) {
    const plans = plansOf(page);
    if (plans.length > 0)
      await db.transaction('rw', [...tables, db.plans, db.answers], () => writePlans(db, directory, plans));
    audits += page.length;
    onProgress(audits);
  }
  await db.columnWords.put({ key: 'directory', value: directory });
}

async function addSamplings(db: WorkingCopy, { samplings }: Directory): Promise<void> {
  await db.samples.each(({ key, value }) => {
    samplings[key] = samplingOf(value);
  });
}

/** The audits of the next plans, those of a plan never on two pages. */
async function readPage(db: WorkingCopy, afterPlan: string): Promise<readonly AuditEntry[]> {
  const page = await db.audits.where('planId').above(afterPlan).limit(PAGE).toArray();
  const last = page.at(-1)?.planId;
  if (page.length < PAGE || last === undefined) return page;
  const whole = page.filter(({ planId }) => planId !== last);
  return whole.length > 0 ? whole : db.audits.where('planId').equals(last).toArray();
}

/** Plans with audits that were handed in. */
const plansOf = (page: readonly AuditEntry[]): readonly PlanAudits[] =>
  [...groupBy(page.filter(isHandedIn), ({ planId }) => planId)].map(([planId, audits]) => ({ planId, audits }));
