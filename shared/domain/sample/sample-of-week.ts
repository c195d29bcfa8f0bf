import { isoDate, isoWeek } from '../../lib/dates';
import { addDays } from '../../lib/days';
import { sampleInstant } from '../audit/sample-instant';
import type { SampleWeeks, WeeksPlan } from '../audit/sample-weeks';
import type { PlanFields } from '../plan/plan-fields';
import { DRAW_VERSION } from './draw';
import type { Sample } from './sample';

/** Plans that were issued in a week of the invented register, from which its sample was drawn. */
const ISSUED_A_WEEK = 40;

const mondayOf = (weeksAgo: number, now: string): string => sampleInstant({ weeksAgo, weekday: 1, time: '08:00' }, now);

const weekSampleId = (weeksAgo: number): string => `sample-of-week-${weeksAgo}`;

/** The fields of an invented plan with its days, counted back from the week it was drawn in. */
export function fieldsOfWeeksPlan({ fields, weeksAgo, issuedBefore, took }: WeeksPlan, now: string): PlanFields {
  const issuedOn = addDays(isoDate(mondayOf(weeksAgo, now)), -issuedBefore);
  return { ...fields, issuedOn, ...(took === undefined ? {} : { requestedOn: addDays(issuedOn, -took) }) };
}

/** The record of one invented week's draw. */
export function sampleOfWeek({ plans, people }: SampleWeeks, weeksAgo: number, now: string): Sample {
  const monday = mondayOf(weeksAgo, now);
  const members = plans.filter((plan) => plan.weeksAgo === weeksAgo);
  const to = addDays(isoDate(monday), -1);
  return {
    id: weekSampleId(weeksAgo),
    title: `Dip sample of ${isoWeek(monday).slice(5).replace('W', 'week ')} (invented)`,
    purpose: 'week',
    week: isoWeek(monday),
    frame: {
      registerId: 'sample-register-of-weeks',
      registerTitle: 'Invented register of 26 weeks',
      fileName: 'Active EHC plans.csv',
      rowsHash: '0'.repeat(64),
      rows: ISSUED_A_WEEK,
      issued: { from: addDays(to, -20), to },
      filters: [],
      exclusions: [],
      notSampledForWeeks: 0,
      eligible: ISSUED_A_WEEK,
    },
    method: { kind: 'simple-random' },
    size: members.length,
    seed: 1_000 + weeksAgo,
    drawVersion: DRAW_VERSION,
    strata: [],
    doubleMarked: members.filter(({ auditorIds }) => auditorIds.length === 2).map(({ ref }) => ref),
    members: members.map((plan) => ({
      ref: plan.ref,
      ...fieldsOfWeeksPlan(plan, now),
      stratum: '',
      auditorIds: plan.auditorIds,
    })),
    substitutions: [],
    drawnAt: monday,
    drawnBy: people[0]?.id ?? 'app',
  };
}
