import { PLAN_TYPE_WORDS } from '#shared/domain/plan/plan-choices';
import {
  ADVICE,
  ADVICE_WORDS,
  DRAFTED_BY_WORDS,
  PHASE_WORDS,
  PLAN_STATUS_WORDS,
  SETTING_TYPE_WORDS,
} from '#shared/domain/plan/plan-fields';
import type { RegisterRow } from '#shared/domain/register/register';

export type RowField = keyof RegisterRow;

/** What each field of a row is called, in the order in which they are shown. */
export const ROW_FIELD_WORDS = {
  ref: 'Reference',
  type: 'Plan type',
  status: 'Status',
  need: 'Primary need',
  secondaryNeed: 'Secondary need',
  team: 'Team or area',
  issuedOn: 'Issued',
  requestedOn: 'Requested',
  draftedOn: 'Draft',
  exception: 'Exception to 20 weeks',
  phase: 'Phase',
  year: 'Year',
  setting: 'Setting type',
  lookedAfter: 'Looked after',
  childInNeed: 'Child in need',
  writer: 'Writer code',
  draftedBy: 'Drafted by',
  advice: 'Advice',
} as const satisfies Readonly<Record<RowField, string>>;

export const ROW_FIELDS = Object.keys(ROW_FIELD_WORDS) as readonly RowField[]; // of a record with exactly these keys

/** `2026-11-25` as `25/11/2026`, the way councils write it. */
export const shortDay = (day: string): string => day.split('-').reverse().join('/');

const day = (value: string | undefined): string => (value === undefined ? '' : shortDay(value));
const yesNo = (value: boolean | undefined): string => {
  if (value === undefined) return '';
  return value ? 'Yes' : 'No';
};
const wordOf = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | undefined): string =>
  code === undefined ? '' : words[code];

function adviceWords(advice: RegisterRow['advice']): string {
  if (advice === undefined) return '';
  return ADVICE.flatMap((kind) => {
    const given = advice[kind];
    if (given === undefined) return [];
    if (!given.received) return [`${ADVICE_WORDS[kind]}: no`];
    return [given.on === undefined ? ADVICE_WORDS[kind] : `${ADVICE_WORDS[kind]} ${shortDay(given.on)}`];
  }).join(', ');
}

const CELL_WORDS: Readonly<Record<RowField, (row: RegisterRow) => string>> = {
  ref: ({ ref }) => ref,
  type: ({ type }) => wordOf(PLAN_TYPE_WORDS, type),
  status: ({ status }) => wordOf(PLAN_STATUS_WORDS, status),
  need: ({ need }) => need ?? '',
  secondaryNeed: ({ secondaryNeed }) => secondaryNeed ?? '',
  team: ({ team }) => team ?? '',
  issuedOn: ({ issuedOn }) => day(issuedOn),
  requestedOn: ({ requestedOn }) => day(requestedOn),
  draftedOn: ({ draftedOn }) => day(draftedOn),
  exception: ({ exception }) => yesNo(exception),
  phase: ({ phase }) => wordOf(PHASE_WORDS, phase),
  year: ({ year }) => year ?? '',
  setting: ({ setting }) => wordOf(SETTING_TYPE_WORDS, setting),
  lookedAfter: ({ lookedAfter }) => yesNo(lookedAfter),
  childInNeed: ({ childInNeed }) => yesNo(childInNeed),
  writer: ({ writer }) => writer ?? '',
  draftedBy: ({ draftedBy }) => wordOf(DRAFTED_BY_WORDS, draftedBy),
  advice: ({ advice }) => adviceWords(advice),
};

/** What a cell says; empty where the field is not known. */
export const cellWords = (row: RegisterRow, field: RowField): string => CELL_WORDS[field](row);

/** The fields that any of these rows knows, the reference always among them. */
export const fieldsOf = (rows: readonly RegisterRow[]): readonly RowField[] =>
  ROW_FIELDS.filter((field) => field === 'ref' || rows.some((row) => row[field] !== undefined));

/** The rows in which any cell has all these words, whatever their case. */
export function filterRows(
  rows: readonly RegisterRow[],
  fields: readonly RowField[],
  search: string,
): readonly RegisterRow[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = fields
      .map((field) => cellWords(row, field))
      .join('\n')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
