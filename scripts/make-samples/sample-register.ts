import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import { NEED_CODES, PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import { PHASE_WORDS, type PlanFields, SETTING_TYPE_WORDS } from '#shared/domain/plan/plan-fields';
import type { SamplePlan } from '#shared/domain/plan/sample-manifest';
import { addDays, shortDay } from '#shared/lib/days';

const SEED = 2026;
/** Rows besides those of the sample plans; their references begin after this number. */
const INVENTED = 408;
const AFTER = 1_000;

/** Headings as a case system words them, each under the group that stands in a row above. */
const COLUMNS = [
  ['Case', 'EHCP reference'],
  ['', 'Forename'],
  ['', 'Surname'],
  ['', 'Date of birth'],
  ['', 'UPN'],
  ['Plan', 'Primary need'],
  ['', 'Plan type'],
  ['', 'Date requested'],
  ['', 'Date of final plan'],
  ['Education', 'Setting type'],
  ['', 'Phase'],
  ['', 'NC year'],
  ['Care', 'Looked after'],
  ['Team', 'Area team'],
  ['', 'Case officer'],
] as const;
type Row = Record<(typeof COLUMNS)[number][1], string>;

const TEAMS = ['North', 'South', 'East'] as const;
const TYPES = ['new', 'new', 'new', 'review-amendment', 'review-amendment', 'phase-transfer', 'moved-in'] as const;
const SETTINGS = ['mainstream', 'mainstream', 'mainstream', 'resourced-provision', 'special', 'independent'] as const;
/** Needs in about the shares in which councils have them. */
const NEEDS = [
  ...NEED_CODES,
  'ASD',
  'ASD',
  'ASD',
  'ASD',
  'SEMH',
  'SEMH',
  'SEMH',
  'SLCN',
  'SLCN',
  'SLCN',
  'MLD',
] as const;
const FORENAMES = ['Brindo', 'Talia', 'Oskie', 'Wenna', 'Jolan', 'Mirra', 'Pasco', 'Velda'] as const;
const SURNAMES = [
  'Abberly',
  'Corvine',
  'Dunmarrow',
  'Eskdalen',
  'Fennimoor',
  'Garlock',
  'Hathersby',
  'Inglewick',
] as const;

/**
 * A register as a case system exports it, as CSV, with what makes such files awkward: a title above two rows of headings,
 * who each child is, two rows without a reference, one that is there twice, a day that no calendar knows, the total in the
 * last row. The sample plans are among its rows. All of it is invented, and the UPNs are of local authority 000, which is
 * none. The same text every time.
 */
export function sampleRegister(plans: readonly SamplePlan[]): string {
  const random = mersenne(SEED);
  const below = (limit: number) => uniformInt(random, 0, limit - 1);
  const known = new Map(plans.map((plan) => [plan.ref, plan]));
  const rows = Array.from({ length: INVENTED + plans.length }, (_, index) => {
    const ref = `P-${AFTER + index + 1}`;
    const invented = inventFields(below);
    const plan = known.get(ref);
    const { need, type, team } = plan ?? {};
    return toRow(ref, plan === undefined ? invented : { ...plan.fields, need, type, team }, below);
  });
  spoil(rows);
  const headings = COLUMNS.map(([, heading]) => heading);
  const lines = [
    ['Active EHC plans (all invented)'],
    [],
    COLUMNS.map(([group]) => group),
    headings,
    ...rows.map((row) => headings.map((heading) => row[heading])),
    ['Total', String(rows.length)],
  ];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

type Below = (limit: number) => number;

const pick = <T>(below: Below, list: readonly T[]): T => list[below(list.length)] as T; // below its length, so there

/** Fields of a plan that was issued between March and November 2026. */
function inventFields(below: Below): PlanFields {
  const year = 1 + below(13);
  const issuedOn = addDays('2026-03-02', below(255));
  const type = pick(below, TYPES);
  return {
    need: pick(below, NEEDS),
    type,
    team: pick(below, TEAMS),
    issuedOn,
    ...(type === 'new' && { requestedOn: addDays(issuedOn, -(98 + below(70))) }),
    setting: year > 11 ? 'post-16' : pick(below, SETTINGS),
    phase: phaseOf(year),
    year: String(year) as NonNullable<PlanFields['year']>, // 1 to 13
    lookedAfter: below(15) === 0,
    writer: `CO${1 + below(9)}`,
  };
}

function phaseOf(year: number): NonNullable<PlanFields['phase']> {
  if (year > 11) return 'post-16';
  return year > 6 ? 'secondary' : 'primary';
}

function yesNo(value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? 'Y' : 'N';
}

function toRow(ref: string, fields: PlanFields, below: Below): Row {
  const { need = '', type, team = '', requestedOn, issuedOn, setting, phase, year = '', lookedAfter, writer } = fields;
  const born = 2021 - (Number(year) || 0);
  return {
    'EHCP reference': ref,
    Forename: pick(below, FORENAMES),
    Surname: pick(below, SURNAMES),
    'Date of birth': shortDay(addDays(`${born}-09-01`, below(365))),
    UPN: `Z000${100_000_000 + below(900_000_000)}`,
    'Primary need': need,
    'Plan type': type === undefined ? '' : PLAN_TYPE_WORDS[type],
    'Date requested': requestedOn === undefined ? '' : shortDay(requestedOn),
    'Date of final plan': issuedOn === undefined ? '' : shortDay(issuedOn),
    'Setting type': setting === undefined ? '' : SETTING_TYPE_WORDS[setting],
    Phase: phase === undefined ? '' : PHASE_WORDS[phase],
    'NC year': year,
    'Looked after': yesNo(lookedAfter),
    'Area team': team,
    'Case officer': writer ?? `CO${1 + below(9)}`,
  };
}

function spoil(rows: Row[]): void {
  const change = (index: number, cells: Partial<Row>) => Object.assign(rows[index] ?? {}, cells);
  change(33, { 'EHCP reference': '' });
  change(210, { 'EHCP reference': '' });
  change(218, { 'EHCP reference': rows[217]?.['EHCP reference'] ?? '' });
  change(300, { 'Date of final plan': '31/02/2026' });
}
