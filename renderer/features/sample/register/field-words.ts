import { fieldWords } from '#shared/domain/plan/field-words';
import { ADVICE, ADVICE_WORDS } from '#shared/domain/plan/plan-fields';
import type { Mapping } from '#shared/domain/register/mapping';
import type { RegisterRow } from '#shared/domain/register/register';
import { shortDay } from '#shared/lib/days';

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

function adviceWords(advice: RegisterRow['advice']): string {
  if (advice === undefined) return '';
  return ADVICE.flatMap((kind) => {
    const given = advice[kind];
    if (given === undefined) return [];
    if (!given.received) return [`${ADVICE_WORDS[kind]}: no`];
    return [given.on === undefined ? ADVICE_WORDS[kind] : `${ADVICE_WORDS[kind]} ${shortDay(given.on)}`];
  }).join(', ');
}

/** What a cell says; empty where the field is not known. Of advice each piece, where the list of plans counts them. */
export function cellWords(row: RegisterRow, field: RowField): string {
  if (field === 'ref') return row.ref;
  return field === 'advice' ? adviceWords(row.advice) : fieldWords(field, row);
}

/** The fields that any of these rows knows, the reference always among them. */
export const fieldsOf = (rows: readonly RegisterRow[]): readonly RowField[] =>
  ROW_FIELDS.filter((field) => field === 'ref' || rows.some((row) => row[field] !== undefined));

/** The fields that columns of a file are taken as. */
export function fieldsTaken({ columns }: Mapping): readonly RowField[] {
  const taken = new Set<string>(
    columns.flatMap(({ use }) => {
      if (use.kind !== 'field') return [];
      return [use.field.startsWith('advice') ? 'advice' : use.field];
    }),
  );
  return ROW_FIELDS.filter((field) => taken.has(field));
}

/** All that a row says, in small letters, for searching. */
export const searchText = (row: RegisterRow): string =>
  ROW_FIELDS.map((field) => cellWords(row, field))
    .join('\n')
    .toLowerCase();

/**
 * The rows whose text has all these words, whatever their case.
 *
 * @param texts `searchText` of each row, in the same order.
 */
export function filterRows(
  rows: readonly RegisterRow[],
  texts: readonly string[],
  search: string,
): readonly RegisterRow[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((_row, index) => wanted.every((word) => texts[index]?.includes(word)));
}
