import { assertNever } from '../../lib/assert-never';
import { shortDay } from '../../lib/days';
import { PLAN_TYPE_WORDS } from './plan-choices';
import {
  ADVICE,
  DRAFTED_BY_WORDS,
  NC_YEARS,
  PHASE_WORDS,
  PLAN_STATUS_WORDS,
  type PlanFields,
  SETTING_TYPE_WORDS,
} from './plan-fields';
import type { ShowableField } from './shown-fields';
import { checkTwentyWeeks, weeksToComplete, wordsOfWeeks } from './weeks-to-complete';

/** What each field is called where there is room. */
export const FIELD_LABELS: Readonly<Record<ShowableField, string>> = {
  type: 'Type',
  need: 'Primary need',
  secondaryNeed: 'Secondary need',
  team: 'Team or area',
  status: 'Status',
  requestedOn: 'Requested on',
  draftedOn: 'Draft dated',
  issuedOn: 'Issued on',
  weeks: 'Weeks to complete',
  exception: 'Exception applies',
  setting: 'Setting',
  phase: 'Phase',
  year: 'Year',
  lookedAfter: 'Looked after',
  childInNeed: 'Child in need',
  writer: 'Writer code',
  draftedBy: 'Drafted by',
  advice: 'Advice received',
};

/** What each field is called at the head of a column. */
export const FIELD_HEADINGS: Readonly<Record<ShowableField, string>> = {
  ...FIELD_LABELS,
  need: 'Need',
  secondaryNeed: 'Second need',
  team: 'Team',
  requestedOn: 'Requested',
  draftedOn: 'Drafted',
  issuedOn: 'Issued',
  weeks: 'To complete',
  exception: 'Exception',
  writer: 'Writer',
  advice: 'Advice',
};

export const NOT_KNOWN = 'Not known';

/** Yes, no or, where it is not known, nothing. */
function yesNo(value: boolean | undefined): string {
  if (value === undefined) return '';
  return value ? 'Yes' : 'No';
}

/** How many of the four pieces of advice came in: `3 of 4`; empty where nothing is known of any. */
function adviceWords({ advice }: PlanFields): string {
  if (advice === undefined || Object.keys(advice).length === 0) return '';
  return `${ADVICE.filter((kind) => advice[kind]?.received === true).length} of ${ADVICE.length}`;
}

/** A field's value as it stands in a cell or on a chip; empty where it is not known. Years as `Year 9`, `Reception`. */
export function fieldWords(field: ShowableField, fields: PlanFields): string {
  switch (field) {
    case 'type':
      return fields.type === undefined ? '' : PLAN_TYPE_WORDS[fields.type];
    case 'status':
      return fields.status === undefined ? '' : PLAN_STATUS_WORDS[fields.status];
    case 'draftedBy':
      return fields.draftedBy === undefined ? '' : DRAFTED_BY_WORDS[fields.draftedBy];
    case 'setting':
      return fields.setting === undefined ? '' : SETTING_TYPE_WORDS[fields.setting];
    case 'phase':
      return fields.phase === undefined ? '' : PHASE_WORDS[fields.phase];
    case 'need':
    case 'secondaryNeed':
    case 'team':
    case 'writer':
      return fields[field] ?? '';
    case 'year':
      return yearWords(fields.year);
    case 'requestedOn':
    case 'draftedOn':
    case 'issuedOn': {
      const day = fields[field];
      return day === undefined ? '' : shortDay(day);
    }
    case 'exception':
    case 'lookedAfter':
    case 'childInNeed':
      return yesNo(fields[field]);
    case 'weeks':
      return weeksWords(fields);
    case 'advice':
      return adviceWords(fields);
    default:
      return assertNever(field);
  }
}

export function yearWords(year: PlanFields['year']): string {
  if (year === undefined) return '';
  if (year === 'R') return 'Reception';
  return year.startsWith('N') ? `Nursery ${year.slice(1)}` : `Year ${year}`;
}

function weeksWords(fields: PlanFields): string {
  const took = weeksToComplete(fields);
  return took === null ? '' : wordsOfWeeks(took);
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** What the 20 weeks make of a plan, in the words of a filter. */
const TIMING_GROUPS = {
  within: 'Within 20 weeks',
  late: 'Late',
  open: 'Not issued yet',
  'not-applicable': 'Not a new plan',
  'not-known': '',
} as const;

/**
 * The words under which a plan is gathered with others alike in a field, for a filter: days by their month, weeks by the
 * 20-week check. Empty where it is not known.
 */
export function fieldGroup(field: ShowableField, fields: PlanFields): string {
  switch (field) {
    case 'requestedOn':
    case 'draftedOn':
    case 'issuedOn': {
      const day = fields[field];
      return day === undefined ? '' : MONTH.format(new Date(`${day}T00:00:00Z`));
    }
    case 'weeks': {
      const check = checkTwentyWeeks(fields);
      return check.kind === 'late' && check.exception === true ? 'Late, exception applies' : TIMING_GROUPS[check.kind];
    }
    default:
      return fieldWords(field, fields);
  }
}

/**
 * What a list is sorted by in a field: days as ISO text, weeks and years as numbers in text, choices and words as they
 * read; for an order that takes numbers in words as numbers. Empty where it is not known.
 */
export function fieldOrder(field: ShowableField, fields: PlanFields): string {
  switch (field) {
    case 'requestedOn':
    case 'draftedOn':
    case 'issuedOn':
      return fields[field] ?? '';
    case 'weeks':
      return String(weeksToComplete(fields)?.days ?? '');
    case 'year':
      return fields.year === undefined ? '' : String(NC_YEARS.indexOf(fields.year));
    default:
      return fieldWords(field, fields);
  }
}
