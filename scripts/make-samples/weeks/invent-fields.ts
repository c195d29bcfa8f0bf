import type { WeeksPlan } from '#shared/domain/audit/sample-weeks';
import type { PlanFields } from '#shared/domain/plan/plan-fields';
import type { Chance } from './chance';

/** Shares of primary needs over all plans in England, January 2025, in percent (domain: fields of a sampled plan). */
const NEEDS = [
  ['ASD', 31.5],
  ['SLCN', 21.3],
  ['SEMH', 20.7],
  ['MLD', 10.6],
  ['SLD', 4],
  ['PD', 3.9],
  ['SPLD', 2.3],
  ['HI', 1.4],
  ['PMLD', 1.3],
  ['OTH', 1.2],
  ['VI', 0.8],
  ['MSI', 0.3],
] as const;
const TYPES = [
  ['review-amendment', 57],
  ['new', 34],
  ['phase-transfer', 7],
  ['moved-in', 2],
] as const;
const TEAMS = ['North', 'South', 'East'] as const;
const DRAFTED_BY = [
  ['in-house', 78],
  ['agency', 17],
  ['ai-assisted', 5],
] as const;
const SETTINGS = [
  ['mainstream', 58],
  ['resourced-provision', 9],
  ['special', 27],
  ['independent', 6],
] as const;

/** Fields of one plan, and how long before its week it was issued and how long that took, in days. */
export function inventFields(chance: Chance): Pick<WeeksPlan, 'fields' | 'issuedBefore' | 'took'> {
  const type = chance.weighed(TYPES);
  const year = 1 + chance.below(13);
  const fields: PlanFields = {
    type,
    need: chance.weighed(NEEDS),
    team: chance.pick(TEAMS),
    status: 'final',
    writer: `CO${1 + chance.below(9)}`,
    draftedBy: chance.weighed(DRAFTED_BY),
    setting: year > 11 ? 'post-16' : chance.weighed(SETTINGS),
    phase: phaseOf(year),
    year: String(year) as NonNullable<PlanFields['year']>, // 1 to 13
    lookedAfter: chance.happens(4),
    // In most councils' data social care is not known.
    ...(chance.happens(30) && { childInNeed: chance.happens(10) }),
    ...(type === 'new' && { exception: false }),
  };
  return { fields, issuedBefore: 3 + chance.below(18), ...(type === 'new' && { took: daysTaken(chance) }) };
}

function phaseOf(year: number): NonNullable<PlanFields['phase']> {
  if (year > 11) return 'post-16';
  return year > 6 ? 'secondary' : 'primary';
}

/** From 18 to 40 weeks, most of them soon: about 46 in a hundred are within 20. */
const daysTaken = (chance: Chance): number =>
  chance.happens(46) ? 126 + chance.below(15) : 141 + Math.floor(140 * chance.unit() ** 2.2);
