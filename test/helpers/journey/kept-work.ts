import { expect } from '@playwright/test';
import { findJournal, foldEntries, type KeptChange, type KeptEntry, readJournal } from '../read-journal';
import { keptMark, type TypedMarks } from './typed-marks';

type KeptRecord = NonNullable<KeptChange['value']>;

/** Records of a table as the journal on the disk holds them now. */
export async function keptRecords(
  profile: string,
  table: string,
  workspace?: 'council' | 'sample',
): Promise<KeptRecord[]> {
  const { entries } = await readJournal(await findJournal(profile, workspace));
  return [...(foldEntries(entries).get(table)?.values() ?? [])].filter((record) => record !== null);
}

/** The newest audit of a plan. @throws Error when it has none. */
async function keptAuditOf(profile: string, ref: string): Promise<KeptRecord> {
  const plan = (await keptRecords(profile, 'plans')).find((one) => one.ref === ref);
  const audits = (await keptRecords(profile, 'audits')).filter((one) => one.planId === plan?.id);
  const newest = audits.at(-1);
  if (newest === undefined) throw new Error(`The journal has no audit of ${ref}.`);
  return newest;
}

/** The answers of a plan's newest audit, by criterion. */
async function keptAnswers(profile: string, ref: string): Promise<ReadonlyMap<unknown, KeptRecord>> {
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

/** Every mark and note in the journal on the disk is the one that was typed, and there is no other. */
export async function expectKept(
  profile: string,
  ref: string,
  marks: TypedMarks,
  notes: Readonly<Record<string, string>> = {},
): Promise<void> {
  const kept = await keptAnswers(profile, ref);
  expect([...kept.keys()].sort()).toEqual([...marks.keys()].sort());
  for (const [id, key] of marks) expect(kept.get(id), id).toMatchObject({ mark: keptMark(key), note: notes[id] ?? '' });
}
