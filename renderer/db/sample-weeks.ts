import type { SampleWeeks } from '#shared/domain/audit/sample-weeks';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { planOfMember } from '#shared/domain/sample/member-plan';
import { sampleOfWeek } from '#shared/domain/sample/sample-of-week';
import { fail, ok, type Result } from '#shared/lib/result';
import { importPlans } from '../workers/intake-pool';
import { addSampleBoard } from './actions/add-sample-board';
import { addWeeksAudits, addWeeksFrame } from './actions/add-sample-weeks';
import { now } from './clock';
import { useSetting } from './reads';
import { rubricRecordId } from './record-ids';
import type { SampleProgress } from './sample-data';
import { fetchSampleWeeks, type SampleWeeksFiles } from './sample-weeks-file';
import { currentSession } from './session';
import { SAMPLE_WEEKS_SETTING } from './setting-keys';

const OTHER_RUBRIC =
  'The 26 weeks come with a second version of the rubric, and the sample data have one of their own already. Nothing was added. Remove the sample data and add them again, then add the weeks.';
const INCOMPLETE = 'Some of the 26 weeks could not be loaded. What is there stays. Try again, and the rest is added.';

/**
 * Adds 26 weeks of invented plans and results to the sample data that are open, the plans by the same way a person's own
 * take. What is there already is left as it is. Refused where a rubric of the sample was changed, which the weeks need.
 */
export async function addSampleWeeks(
  onProgress: (progress: SampleProgress) => void = () => undefined,
): Promise<Result<undefined>> {
  const files = await fetchSampleWeeks();
  if (!(await rubricFits(files.weeks))) return fail('other-rubric', OTHER_RUBRIC);
  await addWeeksFrame(files.weeks);
  const filled = await addWeeksPlans(files, onProgress);
  if (!filled.ok) return filled;
  const total = files.weeks.audits.length + files.weeks.agreed.length;
  await addSampleBoard(files.weeks.board);
  await addWeeksAudits(files.weeks, (done) => onProgress({ stage: 'audits', done, total }));
  return ok(undefined);
}

/** Only the version the app came with, or this second one. */
async function rubricFits({ rubric }: SampleWeeks): Promise<boolean> {
  const { db } = currentSession();
  const known = new Set([
    rubricRecordId(DEFAULT_RUBRIC.id, DEFAULT_RUBRIC.version),
    rubricRecordId(rubric.id, rubric.version),
  ]);
  const there = await db.rubrics.toArray();
  return there.every(
    ({ key, value }) => known.has(key) && (value.version !== rubric.version || value.reason === rubric.reason),
  );
}

async function addWeeksPlans(
  { weeks, files }: SampleWeeksFiles,
  onProgress: (progress: SampleProgress) => void,
): Promise<Result<undefined>> {
  const there = new Set(await currentSession().db.plans.orderBy('ref').keys());
  const missing = weeks.plans.filter(({ ref }) => !there.has(ref));
  const samples = new Map(weeks.plans.map(({ weeksAgo }) => [weeksAgo, sampleOfWeek(weeks, weeksAgo, now())]));
  const sources = missing.flatMap((plan) => {
    const file = files.get(plan.file);
    const sample = samples.get(plan.weeksAgo);
    const member = sample?.members.find(({ ref }) => ref === plan.ref);
    if (file === undefined || sample === undefined || member === undefined) return [];
    return [{ name: plan.file, file, details: planOfMember(sample, member) }];
  });
  const run = importPlans(sources);
  const total = weeks.plans.length;
  const report = () => onProgress({ stage: 'plans', done: total - missing.length + run.getSnapshot().finished, total });
  run.subscribe(report);
  report();
  const { added } = await run.done;
  return added === missing.length ? ok(undefined) : fail('weeks-incomplete', INCOMPLETE);
}

/** Whether the 26 weeks are in the sample data that are open, whole; undefined while that is looked up. */
export function useSampleWeeks(): boolean | undefined {
  const kept = useSetting(SAMPLE_WEEKS_SETTING);
  return kept === undefined ? undefined : kept === true;
}
