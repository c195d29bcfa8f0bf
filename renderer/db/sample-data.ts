import type { Person } from '#shared/domain/audit/person';
import { sampleInstant } from '#shared/domain/audit/sample-instant';
import type { Workspace } from '#shared/ipc/contract';
import { isoWeek } from '#shared/lib/dates';
import { fail, ok, type Result } from '#shared/lib/result';
import { call } from '../platform/bridge';
import type { ImportOptions } from '../workers/import-types';
import { importPlans } from '../workers/intake-pool';
import { addSampleAudits } from './actions/add-sample-audits';
import { setUpPerson } from './actions/set-up-person';
import { now } from './clock';
import { setPerson } from './commit';
import { isWorkspaceHeld } from './hold-workspace';
import { deleteDatabase } from './look-at-database';
import { closeStore, openStore, type StoreOpening } from './open-store';
import { THE_APP } from './publish-default-rubric';
import { fetchSampleFiles, type SampleFiles } from './sample-files';
import { currentSession, sessionSignal } from './session';
import { settle } from './settle';
import { databaseName } from './working-copy';

export interface SampleProgress {
  readonly stage: 'plans' | 'audits';
  readonly done: number;
  readonly total: number;
}

/**
 * Switches to the sample workspace and fills it with what is not there yet, by the same ways a person's own plans and
 * marks take. The council's own data are not touched. Whoever is at the desk stays so.
 */
export async function addSampleData(
  onProgress: (progress: SampleProgress) => void = () => undefined,
): Promise<Result<StoreOpening>> {
  const person = sessionSignal.get()?.person.get() ?? null;
  const opened = await switchWorkspace('sample');
  if (!opened.ok) return opened;
  const here = opened.value.person ?? (await carryOver(person));
  const files = await fetchSampleFiles();
  // Nobody has said who they are yet: then it is the app that loads its own sample.
  if (here === null) setPerson(THE_APP);
  const filled = await addPlans(files, onProgress);
  setPerson(here);
  if (!filled.ok) return filled;
  const total = files.audits.audits.length;
  await addSampleAudits(files.audits, (done) => onProgress({ stage: 'audits', done, total }));
  return ok({ ...opened.value, person: here, sampleExists: true });
}

const carryOver = (person: Person | null): Promise<Person | null> =>
  person === null ? Promise.resolve(null) : setUpPerson(person);

async function addPlans(
  files: SampleFiles,
  onProgress: (progress: SampleProgress) => void,
): Promise<Result<undefined>> {
  const there = new Set(await currentSession().db.plans.orderBy('ref').keys());
  const refs = new Map(files.manifest.plans.map(({ file, ref }) => [file, ref]));
  const missing = files.plans.filter(({ name }) => !there.has(refs.get(name) ?? ''));
  const run = importPlans(missing, { detailsOf: detailsFrom(files) });
  const total = files.plans.length;
  const report = () => {
    onProgress({ stage: 'plans', done: total - missing.length + run.getSnapshot().finished, total });
  };
  run.subscribe(report);
  report();
  const { added } = await run.done;
  if (added === missing.length) return ok(undefined);
  return fail(
    'sample-incomplete',
    'Some of the sample data could not be loaded. Remove the sample data and try again.',
  );
}

function detailsFrom({ manifest, audits }: SampleFiles): NonNullable<ImportOptions['detailsOf']> {
  const weeksAgo = new Map(audits.plans.map((plan) => [plan.ref, plan.weeksAgo]));
  return (fileName) => {
    const plan = manifest.plans.find(({ file }) => file === fileName);
    if (plan === undefined) return undefined;
    const { ref, type, need, team, fields } = plan;
    const monday = { weeksAgo: weeksAgo.get(ref) ?? 0, weekday: 1, time: '00:00' };
    return { ref, type, need, team, ...fields, week: isoWeek(sampleInstant(monday, now())) };
  };
}

const IN_USE =
  'The sample data are still in use, so they were not removed. Nothing was changed; start the app again and remove them then.';

/** Goes back to the council's own data and deletes the sample, journal and working copy. */
export async function removeSampleData(): Promise<Result<StoreOpening>> {
  const ready = await readyToLeave();
  if (!ready.ok) return ready;
  closeStore();
  // First the working copy: one that outlived its journal would be taken for what a damaged disk had left of it.
  const deleted = await deleteDatabase(databaseName('sample'));
  const removed = deleted === 'deleted' ? await call('workspace:remove-sample', undefined) : fail('in-use', IN_USE);
  const opened = await openStore();
  return removed.ok ? opened : removed;
}

/** Goes to the other workspace without changing either. */
export async function switchWorkspace(to: Workspace): Promise<Result<StoreOpening>> {
  const ready = await readyToLeave();
  if (!ready.ok) return ready;
  closeStore();
  const switched = await call('workspace:switch', to);
  const opened = await openStore();
  return switched.ok ? opened : switched;
}

async function readyToLeave(): Promise<Result<undefined>> {
  if (isWorkspaceHeld())
    return fail(
      'still-loading',
      'Plans are still being loaded here. Wait until that is done or cancel it, then try again.',
    );
  if (await settle()) return ok(undefined);
  return fail('still-saving', 'Your last changes are not on disk yet. Wait until they are saved, then try again.');
}
