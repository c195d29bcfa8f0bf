import type { Person } from '#shared/domain/audit/person';
import { type Sample, type SampleMember, sampleSchema } from '#shared/domain/sample/sample';
import type { Change } from '#shared/domain/store/change';
import { isoWeek } from '#shared/lib/dates';
import { PERSON_SETTING } from '../../../renderer/db/setting-keys';
import { openCouncil } from '../storage/open-council';

/** One drawn plan: its fields, and who marks it. */
export type DrawnPlan = Omit<SampleMember, 'stratum'>;

/** The plans of one week, drawn on one day. */
export interface DrawnWeek {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly at: string;
  readonly plans: readonly DrawnPlan[];
}

/**
 * Writes people and simple random samples into a profile that was not started yet, through the app's own storage. A plan
 * given to two people is one to be marked twice. The first person is at the desk.
 */
export async function drawWeeks(
  profile: string,
  people: readonly Person[],
  weeks: readonly DrawnWeek[],
): Promise<void> {
  const [by] = people;
  if (by === undefined) throw new Error('Somebody draws a sample.');
  const changes: Change[] = [
    ...people.map((value): Change => ({ table: 'people', id: value.id, value })),
    { table: 'settings', id: PERSON_SETTING, value: { key: PERSON_SETTING, value: by.id } },
    ...weeks.map((week): Change => ({ table: 'samples', id: week.id, value: sampleOf(week, by) })),
  ];
  const store = await openCouncil(profile);
  const saved = await store.commit({ action: 'draw-sample', by, changes });
  await store.close();
  if (!saved.ok) throw new Error(saved.error.message);
}

const sampleOf = ({ id, title, at, plans }: DrawnWeek, by: Person): Sample =>
  sampleSchema.parse({
    id,
    title,
    purpose: 'week',
    week: isoWeek(at),
    frame: {
      registerId: 'register-1',
      registerTitle: 'Plans issued',
      fileName: 'plans.csv',
      rowsHash: 'a'.repeat(64),
      rows: plans.length,
      issued: {},
      filters: [],
      exclusions: [],
      notSampledForWeeks: 0,
      eligible: plans.length,
    },
    method: { kind: 'simple-random' },
    size: plans.length,
    seed: 7,
    drawVersion: 1,
    strata: [],
    doubleMarked: plans.filter(({ auditorIds }) => auditorIds.length > 1).map(({ ref }) => ref),
    members: plans.map((plan) => ({ ...plan, stratum: '' })),
    substitutions: [],
    drawnAt: at,
    drawnBy: by.id,
  });
