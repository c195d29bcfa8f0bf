import type { Plan } from '#shared/domain/plan/plan';
import type { PlanType } from '#shared/domain/plan/plan-choices';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { sampleSchema } from '#shared/domain/sample/sample';
import type { Change, Commit } from '#shared/domain/store/change';
import type { WorkspaceStore } from '../../../electron/main/services/store/workspace-store';
import { TESTER } from '../storage/make-commit';
import { openCouncil } from '../storage/open-council';

/** Writes one commit into the council's journal of a profile whose app is closed, through the app's own storage. */
export async function writeInProfile(
  profile: string,
  action: Commit['action'],
  make: (store: WorkspaceStore) => Promise<readonly Change[]>,
): Promise<void> {
  const store = await openCouncil(profile);
  const saved = await store.commit({ action, by: TESTER, changes: [...(await make(store))] });
  await store.close();
  if (!saved.ok) throw new Error(saved.error.message);
}

/** Publishes a version of the rubric as another person at the council would. */
export const publishInProfile = (profile: string, rubric: Rubric): Promise<void> =>
  writeInProfile(profile, 'publish-rubric', () =>
    Promise.resolve([{ table: 'rubrics', id: `${rubric.id}/${rubric.version}`, value: rubric }]),
  );

/** Gives a plan a type, as a register does. @throws Error when there is no plan of that reference. */
export const giveTypeInProfile = (profile: string, ref: string, type: PlanType): Promise<void> =>
  writeInProfile(profile, 'edit-plan', async (store) => {
    const plan = await planInStore(store, ref);
    return [{ table: 'plans', id: plan.id, value: { ...plan, type } }];
  });

/** Draws one plan for a round. @throws Error when there is no plan of that reference. */
export const drawRoundInProfile = (profile: string, ref: string, title: string): Promise<void> =>
  writeInProfile(profile, 'draw-sample', async (store) => {
    const plan = await planInStore(store, ref);
    const sample = sampleSchema.parse({
      id: 'sample-round',
      title,
      purpose: 'round',
      week: plan.week,
      frame: {
        registerId: 'register-1',
        registerTitle: 'Plans issued',
        fileName: 'plans.csv',
        rowsHash: 'a'.repeat(64),
        rows: 1,
        issued: {},
        filters: [],
        exclusions: [],
        notSampledForWeeks: 0,
        eligible: 1,
      },
      method: { kind: 'simple-random' },
      size: 1,
      seed: 7,
      drawVersion: 1,
      strata: [],
      doubleMarked: [],
      members: [{ ref, stratum: '', auditorIds: [] }],
      substitutions: [],
      drawnAt: '2026-11-23T09:00:00.000Z',
      drawnBy: TESTER.id,
    });
    return [
      { table: 'samples', id: sample.id, value: sample },
      { table: 'plans', id: plan.id, value: { ...plan, sampleId: sample.id } },
    ];
  });

async function planInStore(store: WorkspaceStore, ref: string): Promise<Plan> {
  const entries = await store.entriesAfter(0);
  const plans = entries.flatMap(({ changes }) => changes).filter((change) => change.table === 'plans');
  const plan = plans.findLast(({ value }) => value?.ref === ref)?.value;
  if (!plan) throw new Error(`There is no plan ${ref}.`);
  return plan;
}
