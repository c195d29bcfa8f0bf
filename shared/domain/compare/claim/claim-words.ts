/** Numbers that people write out; the longest first, so that “twenty-five” is not read as “twenty”. */
export const WRITTEN: readonly (readonly [word: string, number: number])[] = [
  ['twenty[ -]five', 25],
  ['seventy[ -]five', 75],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
];

/** Parts of the whole, in percent: `by half`, `by a third`. */
export const PARTS: readonly (readonly [pattern: RegExp, percent: number])[] = [
  [/\bby (?:a |one )?half\b/, 50],
  [/\bby (?:a|one|1) third\b/, 100 / 3],
  [/\bby (?:two|2) thirds\b/, 200 / 3],
  [/\bby (?:a|one|1) quarter\b/, 25],
  [/\bby (?:three|3) quarters\b/, 75],
  [/\bby (?:a|one|1) fifth\b/, 20],
  [/\bby (?:a|one|1) tenth\b/, 10],
];

export const NO_CHANGE =
  /\b(?:no (?:change|difference|improvement)|unchanged|(?:stayed|remained|about|much) the same|not changed)\b/;
/** What turns a claim around: “not 20% better”, “no more than 20%” claim no change that figures could bear out. */
export const NOT = /\b(?:not?|never|hardly|n't)\b|n[’']t\b/;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const STRETCH = '(?:week|fortnight|month|term|quarter|year|spring|summer|autumn|winter)';

/** Days, or a pace, that are named in another way than by “since”. */
const OTHER_DAYS = new RegExp(
  [
    String.raw`\b(?:between|until|till|during)\b`,
    String.raw`\b(?:in|over|within|for|from) the (?:last|past|first)\b`,
    String.raw`\b(?:this|last|next|past|an?|per|each|every) ${STRETCH}\b`,
    String.raw`\b(?:in|from|by|to) (?:early |late |mid-?)?${MONTH}\b`,
    String.raw`\b(?:in|from) (?:19|20)\d\d\b`,
  ].join('|'),
);

export const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

export const SECTION = /\bsections? (h ?[12]|[a-k])\b/g;

/** The section that a claim speaks of, as `F`; undefined where it names none, or more than one. */
export function claimedSection(text: string): string | undefined {
  const found = new Set([...plainOf(text).matchAll(SECTION)].map(([, id = '']) => id.replace(' ', '').toUpperCase()));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Whether a claim names days, or a pace, in another way than by “since”: it could be held against other days than it means. */
export const namesOtherDays = (text: string): boolean => OTHER_DAYS.test(plainOf(text).split(/\bsince\b/)[0] ?? '');
