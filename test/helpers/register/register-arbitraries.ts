import fc from 'fast-check';
import { NEED_CODES, PLAN_TYPES } from '#shared/domain/plan/plan-choices';
import { DRAFTED_BY, NC_YEARS, PHASES, PLAN_STATUSES, SETTING_TYPES } from '#shared/domain/plan/plan-fields';
import { foldValue } from '#shared/domain/register/fold-value';
import { identifierIn } from '#shared/domain/register/identifier-shapes';
import { saysNotKnown } from '#shared/domain/register/listed-values';
import type { RegisterRow } from '#shared/domain/register/register';
import { SEPARATORS } from '#shared/intake/register/split-separator';
import { type CsvDress, writeCsv } from './write-csv';
import { type TestCell, writeXlsx, type XlsxDress } from './write-xlsx';

/** Characters that files stumble over, all of which Windows-1252 has. */
const AWKWARD = [...'abc XYZ,;|"\'\t\n=+-@é£’_x&<>#'];

/** Their bytes in Windows-1252 are one character of UTF-8 as well: which of the two was meant nobody could say. */
const TWO_WAYS = /é[’£]{2}/;

const words = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...AWKWARD), minLength: 1, maxLength: most })
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(
      (text) =>
        !TWO_WAYS.test(text) && !saysNotKnown(foldValue(text)) && foldValue(text) !== '' && identifierIn(text) === null,
    );

const day = fc
  .integer({ min: Date.UTC(2014, 8, 1), max: Date.UTC(2040, 0, 1) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

/** A plan with any of the fields that a single column can hold. */
const plan = fc.record(
  {
    type: fc.constantFrom(...PLAN_TYPES),
    need: fc.constantFrom(...NEED_CODES),
    secondaryNeed: fc.constantFrom(...NEED_CODES),
    team: words(30),
    status: fc.constantFrom(...PLAN_STATUSES),
    requestedOn: day,
    draftedOn: day,
    issuedOn: day,
    exception: fc.boolean(),
    writer: words(20),
    draftedBy: fc.constantFrom(...DRAFTED_BY),
    setting: fc.constantFrom(...SETTING_TYPES),
    phase: fc.constantFrom(...PHASES),
    year: fc.constantFrom(...NC_YEARS),
    lookedAfter: fc.boolean(),
    childInNeed: fc.boolean(),
  },
  { requiredKeys: [] },
);

/** Rows whose team or writer is one already met but for capitals and spaces, which reading makes one, come without it. */
const spelledOnce = (rows: readonly RegisterRow[]): RegisterRow[] => {
  const met = { team: new Map<string, string>(), writer: new Map<string, string>() };
  const isOther = (field: 'team' | 'writer', word: string): boolean => {
    const plain = word.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
    if (!met[field].has(plain)) met[field].set(plain, word);
    return met[field].get(plain) !== word;
  };
  return rows.map(({ team, writer, ...rest }) => ({
    ...rest,
    ...(team === undefined || isOther('team', team) ? {} : { team }),
    ...(writer === undefined || isOther('writer', writer) ? {} : { writer }),
  }));
};

export const registerRows: fc.Arbitrary<RegisterRow[]> = fc
  .array(plan, { minLength: 1, maxLength: 8 })
  .map((plans) => spelledOnce(plans.map((fields, index) => ({ ref: `EHC-${1000 + index}`, ...fields }))));

const COLUMNS: readonly (readonly [keyof RegisterRow, string])[] = [
  ['ref', 'Plan reference'],
  ['type', 'Plan type'],
  ['need', 'Primary need'],
  ['secondaryNeed', 'Secondary need'],
  ['team', 'Team'],
  ['status', 'Plan status'],
  ['requestedOn', 'Date requested'],
  ['draftedOn', 'Draft date'],
  ['issuedOn', 'Date issued'],
  ['exception', '20 week exception'],
  ['writer', 'Writer code'],
  ['draftedBy', 'Drafted by'],
  ['setting', 'Setting type'],
  ['phase', 'Phase'],
  ['year', 'NC year'],
  ['lookedAfter', 'Looked after'],
  ['childInNeed', 'Child in need'],
];

/** The words of a file for a value of a list, where the value itself is none. */
const WORDS: Readonly<Record<string, string>> = {
  'review-amendment': 'Annual review',
  'phase-transfer': 'Phase transfer',
  'tribunal-order': 'Tribunal order',
  'moved-in': 'Moved in',
};

type DayForm = 'iso' | 'british' | 'short' | 'sen2' | 'serial';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const serial = (text: string): number => (Date.parse(`${text}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

function writtenDay(text: string, form: DayForm): string {
  const [year = '', month = '', date = ''] = text.split('-');
  if (form === 'british') return `${date}/${month}/${year}`;
  if (form === 'short') return `${Number(date)}/${Number(month)}/${year.slice(2)}`;
  if (form === 'sen2') return `${year}-${MONTHS[Number(month) - 1]}-${date} 00:00:00`;
  return form === 'serial' ? String(serial(text)) : text;
}

export interface Layout {
  readonly order: readonly number[];
  readonly titles: number;
  readonly dayForm: DayForm;
  readonly yes: readonly [string, string];
}

export const layout: fc.Arbitrary<Layout> = fc.record({
  order: fc.shuffledSubarray(
    COLUMNS.map((_, index) => index),
    { minLength: COLUMNS.length },
  ),
  titles: fc.integer({ min: 0, max: 3 }),
  dayForm: fc.constantFrom('iso', 'british', 'short', 'sen2', 'serial'),
  yes: fc.constantFrom(['Yes', 'No'], ['Y', 'N'], ['1', '0'], ['TRUE', 'FALSE']),
});

const TITLES = [['Register of plans'], [''], ['Run on:', '26/11/2026']];

function written(row: RegisterRow, field: keyof RegisterRow, { dayForm, yes }: Layout): string {
  const value = row[field];
  if (value === undefined || typeof value === 'object') return '';
  if (typeof value === 'boolean') return yes[value ? 0 : 1];
  return field.endsWith('On') ? writtenDay(value, dayForm) : (WORDS[value] ?? value);
}

const columnsOf = ({ order }: Layout) => order.map((index) => COLUMNS[index]).filter((column) => column !== undefined);

const top = (chosen: Layout): string[][] => [
  ...TITLES.slice(0, chosen.titles),
  columnsOf(chosen).map(([, heading]) => heading),
];

/** The rows as a CSV file in a random order of columns and a random dress. */
export const asCsv = (rows: readonly RegisterRow[], chosen: Layout, dress: CsvDress): Uint8Array =>
  writeCsv(
    [...top(chosen), ...rows.map((row) => columnsOf(chosen).map(([field]) => written(row, field, chosen)))],
    dress,
  );

/** The rows as a workbook, with days and yes-no values as Excel keeps them. */
export function asXlsx(rows: readonly RegisterRow[], chosen: Layout, dress: XlsxDress): Uint8Array {
  const cell = (row: RegisterRow, field: keyof RegisterRow): TestCell => {
    const value = row[field];
    if (typeof value === 'boolean') return value;
    if (field.endsWith('On') && typeof value === 'string')
      return { serial: serial(value) - (dress.from1904 ? 1_462 : 0) };
    return written(row, field, chosen) || null;
  };
  const body = rows.map((row) => columnsOf(chosen).map(([field]) => cell(row, field)));
  return writeXlsx([{ rows: [...top(chosen), ...body] }], dress);
}

export const xlsxDress: fc.Arbitrary<XlsxDress> = fc.record({
  from1904: fc.boolean(),
  inline: fc.boolean(),
  withoutPlaces: fc.boolean(),
  encoding: fc.constantFrom('utf-8', 'utf-16'),
});

export const csvDress: fc.Arbitrary<CsvDress> = fc.record({
  separator: fc.constantFrom(...SEPARATORS),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
});
