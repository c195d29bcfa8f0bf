/** Letters that stand before a number in a reference. A closed list: any other word in a file name may be a child's name. */
const PREFIXES = ['P', 'C', 'R', 'ID', 'EHC', 'EHCP', 'SEN', 'SEND', 'CASE', 'PLAN', 'REF'];

const REFERENCE = `(${PREFIXES.join('|')})[-_ /.]?(\\d{3,8})`;
const IN_NAME = new RegExp(`(?:^|[^A-Za-z0-9])${REFERENCE}(?![A-Za-z0-9])`, 'gi');
/** In running text only a labelled reference counts: `Our ref: P-1042`. */
const IN_TEXT = new RegExp(
  `\\b(?:reference|ref|case (?:number|no)|plan (?:number|no))\\.?\\s*[:#]?\\s*${REFERENCE}(?![A-Za-z0-9])`,
  'gi',
);

/** A plan names itself near its start; further down, references are other people's. */
const BLOCKS_READ = 40;

const isYear = (prefix: string, digits: string): boolean => prefix.length > 1 && /^(19|20)\d\d$/.test(digits);

function firstReference(text: string, pattern: RegExp): string | null {
  for (const [, prefix = '', digits = ''] of text.matchAll(pattern)) {
    if (!isYear(prefix, digits)) return `${prefix.toUpperCase()}-${digits}`;
  }
  return null;
}

/**
 * The reference that a plan's file name or, failing that, a labelled line near the start of its text seems to give, as
 * `P-1042`; null when neither does. Only known letters before 3 to 8 digits count, so that no name, date of birth, NHS
 * number (10 digits) or UPN (a letter and 12) can become a reference.
 */
export function guessReference(fileName: string, blocks: readonly { readonly text: string }[]): string | null {
  const inName = firstReference(fileName, IN_NAME);
  if (inName !== null) return inName;
  for (const { text } of blocks.slice(0, BLOCKS_READ)) {
    const found = firstReference(text, IN_TEXT);
    if (found !== null) return found;
  }
  return null;
}

/** Whether a reference has the form of those that are given out by number. */
export const isNumberedReference = (reference: string): boolean => /^P-\d{4,}$/.test(reference);

/**
 * The lowest free reference of the form `P-0001`. Lowest, and not one above the highest: where a council's own run to
 * P-1042, its next plan is P-1043, and that number must not be gone by then.
 */
export function nextReference(isTaken: (reference: string) => boolean): string {
  for (let number = 1; ; number += 1) {
    const reference = `P-${String(number).padStart(4, '0')}`;
    if (!isTaken(reference)) return reference;
  }
}
