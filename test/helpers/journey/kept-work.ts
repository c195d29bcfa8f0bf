import { findJournal, foldEntries, type KeptChange, type KeptEntry, readJournal } from '../read-journal';

type Record = NonNullable<KeptChange['value']>;

/** Records of a table as the journal on the disk holds them now. */
async function keptRecords(profile: string, table: string, workspace?: 'council' | 'sample'): Promise<Record[]> {
  const { entries } = await readJournal(await findJournal(profile, workspace));
  return [...(foldEntries(entries).get(table)?.values() ?? [])].filter((record) => record !== null);
}

/** The newest audit of a plan. @throws Error when it has none. */
export async function keptAuditOf(profile: string, ref: string): Promise<Record> {
  const plan = (await keptRecords(profile, 'plans')).find((one) => one.ref === ref);
  const audits = (await keptRecords(profile, 'audits')).filter((one) => one.planId === plan?.id);
  const newest = audits.at(-1);
  if (newest === undefined) throw new Error(`The journal has no audit of ${ref}.`);
  return newest;
}

/** The answers of a plan's newest audit, by criterion. */
export async function keptAnswers(profile: string, ref: string): Promise<ReadonlyMap<unknown, Record>> {
  const { id } = await keptAuditOf(profile, ref);
  const answers = await keptRecords(profile, 'answers');
  return new Map(answers.filter((answer) => answer.auditId === id).map((answer) => [answer.criterionId, answer]));
}

/** Steps of the trail of a plan's newest audit, newest first: every entry that touched it but for moving about in it. */
export async function keptTrail(profile: string, ref: string): Promise<KeptEntry[]> {
  const { id } = await keptAuditOf(profile, ref);
  const { entries } = await readJournal(await findJournal(profile));
  const touches = (change: KeptChange) => change.id === id || change.id.startsWith(`${id}/`);
  return entries.filter(({ action, changes }) => action !== 'move' && changes.some(touches)).reverse();
}
