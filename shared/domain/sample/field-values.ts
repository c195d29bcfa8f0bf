import { groupBy } from '../../lib/group-by';
import { PLAN_TYPE_WORDS, PLAN_TYPES } from '../plan/plan-choices';
import {
  DRAFTED_BY,
  DRAFTED_BY_WORDS,
  PHASE_WORDS,
  PHASES,
  PLAN_STATUS_WORDS,
  PLAN_STATUSES,
  SETTING_TYPE_WORDS,
  SETTING_TYPES,
} from '../plan/plan-fields';
import type { RegisterRow } from '../register/register';
import { byCodePoint } from './code-point-order';
import type { FrameFilter } from './sample';

/** Every field that a frame can be filtered by; the fields of strata are among them. */
export type FrameField = FrameFilter['field'];

/** What the fields are called: `Team`, `Looked-after status`. */
export const FRAME_FIELD_WORDS: Readonly<Record<FrameField, string>> = {
  team: 'Team',
  type: 'Plan type',
  phase: 'Phase',
  need: 'Primary need',
  setting: 'Setting',
  lookedAfter: 'Looked-after status',
  status: 'Status',
  draftedBy: 'Drafted by',
  year: 'Year',
  writer: 'Writer',
};

/** What a row says in a field: a code or a word as it is kept, `yes` or `no`, and null where it is not known. */
export function fieldValue(row: RegisterRow, field: FrameField): string | null {
  const value = row[field];
  if (value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value;
}

const CHOICE_WORDS: Partial<Record<FrameField, Readonly<Record<string, string>>>> = {
  type: PLAN_TYPE_WORDS,
  phase: PHASE_WORDS,
  setting: SETTING_TYPE_WORDS,
  lookedAfter: { yes: 'Looked after', no: 'Not looked after' },
  status: PLAN_STATUS_WORDS,
  draftedBy: DRAFTED_BY_WORDS,
};

/** A value in words: `Review amendment`, `North`, `Team not known`. */
export function fieldValueWord(field: FrameField, value: string | null): string {
  if (value === null) return `${FRAME_FIELD_WORDS[field]} not known`;
  const word = CHOICE_WORDS[field]?.[value] ?? value;
  return field === 'year' && /^\d+$/.test(word) ? `Year ${word}` : word;
}

export interface FieldValueCount {
  readonly value: string | null;
  readonly word: string;
  readonly rows: number;
}

/** Orders of fields whose choices have one of their own. */
const CHOICE_ORDER: Partial<Record<FrameField, readonly string[]>> = {
  type: PLAN_TYPES,
  phase: PHASES,
  setting: SETTING_TYPES,
  lookedAfter: ['yes', 'no'],
  status: PLAN_STATUSES,
  draftedBy: DRAFTED_BY,
};

/** The values that occur in a field with how many rows have each, in the order to offer them; not known comes last. */
export function countFieldValues(rows: readonly RegisterRow[], field: FrameField): FieldValueCount[] {
  const order = CHOICE_ORDER[field];
  const place = (value: string): number => order?.indexOf(value) ?? 0;
  return [...groupBy(rows, (row) => fieldValue(row, field))]
    .map(([value, group]) => ({ value, word: fieldValueWord(field, value), rows: group.length }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return place(a.value) - place(b.value) || byCodePoint(a.value, b.value);
    });
}
