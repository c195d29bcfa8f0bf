import { planFieldsSchema } from '../plan/plan-fields';
import { FIRST_PLAN_DAY } from './describe-columns';
import { foldValue } from './fold-value';
import { identifierIn } from './identifier-shapes';
import { listedValue, saysNotKnown, yesOrNo } from './listed-values';
import type { ValueMap } from './mapping';
import { type DayOrder, dayOfSerial, readDay } from './read-day';
import {
  ADVICE_FIELDS,
  type AdviceField,
  DATE_FIELDS,
  type DateField,
  LISTED_FIELDS,
  type ListedField,
  type RegisterField,
  YES_NO_FIELDS,
  type YesNoField,
} from './register-fields';
import { type Cell, cellText, isDateCell, isFaultCell } from './sheet';

/** What a cell says of a field. */
export type ReadValue =
  | { readonly kind: 'value'; readonly value: string | boolean }
  /** The day on which advice came. */
  | { readonly kind: 'advice-day'; readonly day: string }
  | { readonly kind: 'not-known' }
  /** A word that a person can say the meaning of. */
  | { readonly kind: 'unknown-word'; readonly text: string; readonly key: string }
  /** The end of a sentence that begins with the row: `has a date here that is no day of the calendar`. */
  | { readonly kind: 'problem'; readonly what: string; readonly todo: string };

export interface ValueContext {
  readonly from1904: boolean;
  readonly order: DayOrder;
  readonly values: ValueMap | undefined;
}

const NOT_KNOWN: ReadValue = { kind: 'not-known' };
const problem = (what: string, todo: string): ReadValue => ({ kind: 'problem', what, todo });
const isOneOf = <F extends string>(fields: readonly F[], field: string): field is F =>
  (fields as readonly string[]).includes(field);

export const isListed = (field: RegisterField): field is ListedField => isOneOf(LISTED_FIELDS, field);
export const isYesNo = (field: RegisterField): field is YesNoField => isOneOf(YES_NO_FIELDS, field);
export const isDate = (field: RegisterField): field is DateField => isOneOf(DATE_FIELDS, field);
export const isAdvice = (field: RegisterField): field is AdviceField => isOneOf(ADVICE_FIELDS, field);

/** The day that a cell stands for; null where it stands for none. */
export function cellDay(cell: Cell, { from1904, order }: Pick<ValueContext, 'from1904' | 'order'>): string | null {
  if (isDateCell(cell)) return cell.day;
  if (typeof cell === 'number') return cell >= 20_000_000 ? readDay(String(cell), order) : dayOfSerial(cell, from1904);
  return typeof cell === 'string' ? readDay(cell, order) : null;
}

/** A year is far enough ahead of any date that a plan can have; later ones are slips of the pen. */
const LAST_PLAN_DAY = '2099-12-31';

function readDate(cell: Cell, context: ValueContext): ReadValue {
  const day = cellDay(cell, context);
  if (day === null)
    return problem('has a date that could not be read', 'write it as day/month/year, such as 25/11/2026, in the file');
  if (day < FIRST_PLAN_DAY || day > LAST_PLAN_DAY)
    return problem(
      'has a date outside the years in which there are plans (from September 2014 on)',
      'correct it in the file, or check that the right column was chosen',
    );
  return { kind: 'value', value: day };
}

/** Words that a person has given a meaning come first. */
function toldMeaning(key: string, values: ValueMap | undefined): string | null | undefined {
  return values && Object.hasOwn(values, key) ? values[key] : undefined;
}

/** `7.0` of a spreadsheet is Year 7. */
const wordOf = (cell: Cell): string =>
  typeof cell === 'number' && Number.isInteger(cell) ? String(cell) : cellText(cell);

function unknownWord(text: string, key: string): ReadValue {
  if (key === '') return NOT_KNOWN;
  if (identifierIn(text) !== null)
    return problem(
      'has something here that tells who a child is; it was dropped',
      'check that the right column was chosen',
    );
  return { kind: 'unknown-word', text: text.slice(0, 120), key };
}

function readListed(field: ListedField, cell: Cell, { values }: ValueContext): ReadValue {
  const text = wordOf(cell);
  const key = foldValue(text);
  const told = toldMeaning(key, values);
  if (told === null) return NOT_KNOWN;
  const value = told ?? listedValue(field, key);
  if (value !== undefined && planFieldsSchema.shape[field].safeParse(value).success) return { kind: 'value', value };
  if (saysNotKnown(key) || key === 'none') return NOT_KNOWN;
  return unknownWord(text, key);
}

function readYesNo(cell: Cell, { values }: ValueContext): ReadValue {
  if (typeof cell === 'boolean') return { kind: 'value', value: cell };
  const text = wordOf(cell);
  const key = foldValue(text);
  const told = toldMeaning(key, values);
  if (told === null) return NOT_KNOWN;
  const value = told === undefined ? yesOrNo(key) : yesOrNo(foldValue(told));
  if (value !== undefined) return { kind: 'value', value };
  return saysNotKnown(key) ? NOT_KNOWN : unknownWord(text, key);
}

/** Yes and no, or a day on which it came; a small number is yes or no rather than a day in 1900. */
function readAdvice(cell: Cell, context: ValueContext): ReadValue {
  const day = typeof cell === 'number' && cell < 2 ? null : cellDay(cell, context);
  if (day === null) return readYesNo(cell, context);
  if (day < FIRST_PLAN_DAY || day > LAST_PLAN_DAY) return readDate(cell, context);
  return { kind: 'advice-day', day };
}

const LONGEST: Readonly<Record<'team' | 'writer', number>> = { team: 60, writer: 40 };

function readText(field: 'team' | 'writer', cell: Cell): ReadValue {
  const text = wordOf(cell)
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  if (text === '' || saysNotKnown(foldValue(text))) return NOT_KNOWN;
  if (identifierIn(text) !== null || (isDateCell(cell) && field === 'writer'))
    return problem('has something here that tells who somebody is; it was dropped', 'use a code in the file instead');
  if (text.length > LONGEST[field])
    return problem(`has more than ${LONGEST[field]} characters here`, 'shorten it in the file');
  return { kind: 'value', value: text };
}

/** Reads one cell as a field other than the reference. */
export function readValue(
  field: Exclude<RegisterField, 'ref'>,
  cell: Cell | undefined,
  context: ValueContext,
): ReadValue {
  if (cell === null || cell === undefined) return NOT_KNOWN;
  if (isFaultCell(cell))
    return cell.fault === 'no-value'
      ? problem('has a formula whose result is not in the file', 'open the file in Excel, save it and load it again')
      : problem('has an error of the spreadsheet', 'mend the formula in the file');
  if (
    typeof cell === 'string' &&
    saysNotKnown(foldValue(cell)) &&
    toldMeaning(foldValue(cell), context.values) === undefined
  )
    return NOT_KNOWN;
  if (isListed(field)) return readListed(field, cell, context);
  if (isYesNo(field)) return readYesNo(cell, context);
  if (isDate(field)) return readDate(cell, context);
  return isAdvice(field) ? readAdvice(cell, context) : readText(field, cell);
}
