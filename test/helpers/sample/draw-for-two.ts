import type { Person } from '#shared/domain/audit/person';
import { sampleSchema } from '#shared/domain/sample/sample';
import type { Change } from '#shared/domain/store/change';
import { isoWeek } from '#shared/lib/dates';
import { PERSON_SETTING } from '../../../renderer/db/setting-keys';
import { openCouncil } from '../storage/open-council';

/**
 * Writes people and a sample of this week into a profile that was not started yet, through the app's own storage: every
 * plan is given to the first two people, to be marked twice. The first person is at the desk.
 */
export async function drawForTwo(profile: string, people: readonly Person[], refs: readonly string[]): Promise<void> {
  const [by, other] = people;
  if (by === undefined || other === undefined) throw new Error('Two people mark a plan.');
  const sample = sampleSchema.parse({
    id: 'sample-twice',
    title: 'Marked twice',
    purpose: 'week',
    week: isoWeek(new Date().toISOString()),
    frame: {
      registerId: 'register-1',
      registerTitle: 'Plans issued',
      fileName: 'plans.csv',
      rowsHash: 'a'.repeat(64),
      rows: refs.length,
      issued: {},
      filters: [],
      exclusions: [],
      notSampledForWeeks: 0,
      eligible: refs.length,
    },
    method: { kind: 'simple-random' },
    size: refs.length,
    seed: 7,
    drawVersion: 1,
    strata: [],
    doubleMarked: [...refs],
    members: refs.map((ref) => ({ ref, stratum: '', auditorIds: [by.id, other.id] })),
    substitutions: [],
    drawnAt: new Date().toISOString(),
    drawnBy: by.id,
  });
  const changes: Change[] = [
    ...people.map((value): Change => ({ table: 'people', id: value.id, value })),
    { table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: by.id } },
    { table: 'samples', id: sample.id, value: sample },
  ];
  const store = await openCouncil(profile);
  const saved = await store.commit({ action: 'draw-sample', by, changes });
  await store.close();
  if (!saved.ok) throw new Error(saved.error.message);
}
