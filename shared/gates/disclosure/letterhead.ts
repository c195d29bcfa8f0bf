/** What a number before it would count, or a verb of which the number is the subject. */
const COUNTED =
  '(?:EHC|EHCPs?|plans?|audits?|answers?|cases?|learners?|students?|child(?:ren)?|pupils?|girls?|boys?|young|famil(?:y|ies)|were|was|are|did|do|had|have)\\b';

/** After a number that counts something. */
const COUNTS = new RegExp(`^\\s*(?:%|(?:out\\s+)?of\\b|per cent|${COUNTED})`, 'i');

/** No word of the name of a street: with one, it is a sentence in capitals, as `2 Children In Court`. */
const NO_NAME = new RegExp(`\\b(?:${COUNTED}|(?:in|to|at|not|late|met)\\b)`, 'i');

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const POSTCODE = '\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b';
const STREETS =
  '(?:Street|Road|Lane|Avenue|Square|Place|Way|Court|Close|Drive|Hill|Row|Parade|Terrace|Crescent|Gardens|Quay|Wharf)';
const NUMBER_OF_ITEM = '[A-Z]?\\d{1,2}(?:\\.\\d{1,2})?(?![.,]?\\d)';

interface Numbers {
  readonly pattern: RegExp;
  /** Whether what was found may count something after all. */
  readonly isCount?: (found: string, after: string, before: string) => boolean;
}

const countsAfter = (_found: string, after: string): boolean => COUNTS.test(after);

/**
 * Numbers that a council's own document has beside the report, and that count nothing: house numbers, telephone numbers, postcodes,
 * days and years, numbers of items, appendices and versions.
 */
const OF_LETTERHEADS: readonly Numbers[] = [
  {
    // An address goes on with a comma or a postcode, or ends: `2 Park Lane pupils` is none.
    pattern: new RegExp(
      `(?<![\\d.,])\\d{1,3}[A-Za-z]?(?:[-–]\\d{1,3})? (?:[A-Z][\\p{L}’']+ ){1,3}${STREETS}(?=\\s*(?:,|$|${POSTCODE}))`,
      'gmu',
    ),
    isCount: (found) => NO_NAME.test(found),
  },
  { pattern: /(?<![\d.,])(?:\+44 ?(?:\(0\) ?)?|\(?0)\d{2,4}\)?(?:[ -]?\d{2,4}){2,3}(?![\d%])/g },
  { pattern: new RegExp(POSTCODE, 'g') },
  {
    pattern: new RegExp(`(?<![\\d.,])(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH} (?:19|20)\\d{2}\\b`, 'g'),
    isCount: countsAfter,
  },
  {
    pattern: /(?<![\d.,])(?:19|20)\d{2}(?:[/–-]\d{2}(?:\d{2})?)?(?![\d.,%])/g,
    isCount: countsAfter,
  },
  {
    pattern: new RegExp(`\\b(?:[Aa]ppendix|[Aa]nnex|[Vv]ersion) ${NUMBER_OF_ITEM}`, 'g'),
    isCount: countsAfter,
  },
  {
    pattern: new RegExp(`\\b(?:[Ii]tem|[Pp]aper|[Pp]aragraph|[Ss]ection|[Pp]art) ${NUMBER_OF_ITEM}`, 'g'),
    // Within a sentence the number may begin what is said: `In this section 3 were not met`.
    isCount: (_found, after, before) =>
      COUNTS.test(after) || !(/^\s*(?:Agenda )?$/.test(before) || /^\s*(?:[,.;:)]|$)/.test(after)),
  },
];

/** A text without such numbers. */
export const withoutLetterhead = (text: string): string =>
  OF_LETTERHEADS.reduce(
    (left, { pattern, isCount }) =>
      left.replace(pattern, (found: string, ...rest: readonly unknown[]) => {
        const at = rest.find((one) => typeof one === 'number') ?? 0;
        return isCount?.(found, left.slice(at + found.length), left.slice(0, at)) === true ? found : ' ';
      }),
    text,
  );
