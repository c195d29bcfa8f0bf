import { holdsName, identifierIn, looksLikeName } from './identifier-shapes';
import { readDay } from './read-day';
import type { Identifier } from './register-fields';
import { type Cell, cellText, isDateCell, isFaultCell } from './sheet';

const LONGEST = 40;

/** A reference as it is kept, or why its row cannot be. */
export type ReadReference =
  | { readonly ref: string }
  | { readonly why: 'no-reference' | 'reference-identifies' | 'reference-unreadable'; readonly what: string };

const A_SINGLE: Readonly<Record<Identifier, string>> = {
  name: 'a name',
  'birth-date': 'a date',
  upn: 'a UPN',
  'nhs-number': 'an NHS number',
  uln: 'a unique learner number',
  address: 'an address',
  postcode: 'a postcode',
  email: 'an email address',
  phone: 'a phone number',
};

const looksLike = (what: Identifier): ReadReference => ({
  why: 'reference-identifies',
  what: `has a reference that looks like ${A_SINGLE[what]}`,
});
const unreadable = (what: string): ReadReference => ({ why: 'reference-unreadable', what });

/** Controls and marks without width: two references that look the same should be the same. */
const INVISIBLE = /[\p{Cc}\p{Cf}]/gu;

/**
 * Reads the reference of a row. Refuses what tells who a child is: by shape, and a reference without any digit, which no
 * case system gives and a name is.
 *
 * @param tenDigits a person has vouched that ten-digit numbers are the case system's own.
 */
export function readReference(cell: Cell | undefined, tenDigits: boolean): ReadReference {
  if (isFaultCell(cell)) return unreadable('has a formula without a result in place of its reference');
  if (isDateCell(cell)) return looksLike('birth-date');
  if (typeof cell === 'boolean') return unreadable('has yes or no in place of its reference');
  const ref = cellText(cell).replace(INVISIBLE, '').trim();
  if (ref === '' || /^[-–—.?]+$/.test(ref)) return { why: 'no-reference', what: 'has no reference' };
  if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)$/i.test(ref))
    return unreadable('has an error of the spreadsheet in place of its reference');
  if (/^-?\d+(\.\d+)?e[+-]?\d+$/i.test(ref)) return unreadable('has a reference that the spreadsheet has cut short');
  if (ref.length > LONGEST) return unreadable(`has a reference of more than ${LONGEST} characters`);
  const shape = identifierIn(ref, { tenDigits });
  if (shape !== null) return looksLike(shape);
  if (readDay(ref, 'day-first') !== null && !/^\d{5}$|^\d{8}$/.test(ref)) return looksLike('birth-date');
  if (looksLikeName(ref) || holdsName(ref) || !/\p{N}/u.test(ref)) return looksLike('name');
  return { ref };
}
