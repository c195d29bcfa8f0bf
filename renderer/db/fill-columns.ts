import { type Directory, emptyDirectory } from '#shared/domain/compare/columns/directory';
import { GROUPS, LAYOUT } from '#shared/domain/compare/columns/layout';
import { samplingOf } from '#shared/domain/compare/columns/sampling-of';
import { groupBy } from '#shared/lib/group-by';
import { type AuditEntry, COLUMN_TABLES, type Filling, type WorkingCopy } from './working-copy';
import { isHandedIn, type PlanAudits, writePlans } from './write-columns';

/** So many audits are filled in at opening: it takes no longer than opening itself. More are left to the background. */
const AT_OPENING = 1_000;
/** Audits of one transaction, with all their answers: while it runs nothing that a person does can be written. */
const PAGE = 200;

/**
 * Where the columns are not there, or are of another layout, fills them if they are few, and otherwise begins: whoever reads
 * them next goes on, see `goOnFilling`. What was begun before is left where it stands.
 */
export async function fillColumnsIfDue(db: WorkingCopy, onProgress: (audits: number) => void): Promise<void> {
  const [entry, stored] = await Promise.all([db.columnWords.get('directory'), db.columnBlocks.count()]);
  if (entry?.value.layout === LAYOUT && stored === entry.value.blocks.length * GROUPS.length) return;
  if ((await db.audits.count()) <= AT_OPENING) await fillColumns(db, onProgress);
  else await beginFilling(db);
}

/**
 * Makes the columns anew from all that is stored.
 * @param onProgress told how many audits were gone through.
 */
export async function fillColumns(db: WorkingCopy, onProgress: (audits: number) => void): Promise<void> {
  await beginFilling(db);
  await goOnFilling(db, ({ audits }) => onProgress(audits), AT_OPENING);
}

async function beginFilling(db: WorkingCopy): Promise<void> {
  const tables = COLUMN_TABLES.map((name) => db.table(name));
  await db.transaction('rw', [...tables, db.samples, db.audits], async () => {
    await Promise.all(tables.map((table) => table.clear()));
    const directory = emptyDirectory();
    await addSamplings(db, directory);
    const filling: Filling = { after: '', audits: 0, of: await db.audits.count() };
    await db.columnWords.put({ key: 'directory', value: directory, filling });
  });
}

/**
 * Fills the columns to the end, from where they were left; nothing where they are full. Each page is a transaction of its
 * own with how far it came, so that a stop at any moment loses no more than a page, and what is written meanwhile waits no
 * longer than for one.
 */
export async function goOnFilling(
  db: WorkingCopy,
  onProgress: (filling: Filling) => void,
  page: number = PAGE,
): Promise<void> {
  for (let now = await fillPage(db, page); now !== null; now = await fillPage(db, page)) onProgress(now);
}

/** The next page; null where there is none, and the columns are full. */
async function fillPage(db: WorkingCopy, size: number): Promise<Filling | null> {
  const tables = [...COLUMN_TABLES.map((name) => db.table(name)), db.audits, db.plans, db.answers];
  return await db.transaction('rw', tables, async () => {
    const entry = await db.columnWords.get('directory');
    if (entry?.filling === undefined) return null;
    const { value: directory, filling } = entry;
    const page = await readPage(db, filling.after, size);
    const plans = plansOf(page);
    if (plans.length > 0) await writePlans(db, directory, plans);
    const last = page.at(-1)?.planId;
    const next = last === undefined ? null : { ...filling, after: last, audits: filling.audits + page.length };
    await db.columnWords.put({ key: 'directory', value: directory, ...(next !== null && { filling: next }) });
    return next;
  });
}

async function addSamplings(db: WorkingCopy, { samplings }: Directory): Promise<void> {
  await db.samples.each(({ key, value }) => {
    samplings[key] = samplingOf(value);
  });
}

/** The audits of the next plans, those of a plan never on two pages. */
async function readPage(db: WorkingCopy, afterPlan: string, size: number): Promise<readonly AuditEntry[]> {
  const page = await db.audits.where('planId').above(afterPlan).limit(size).toArray();
  const last = page.at(-1)?.planId;
  if (page.length < size || last === undefined) return page;
  const whole = page.filter(({ planId }) => planId !== last);
  return whole.length > 0 ? whole : db.audits.where('planId').equals(last).toArray();
}

/** Plans with audits that were handed in. */
const plansOf = (page: readonly AuditEntry[]): readonly PlanAudits[] =>
  [...groupBy(page.filter(isHandedIn), ({ planId }) => planId)].map(([planId, audits]) => ({ planId, audits }));
