/** Before a number that would count something. */
const COUNTS =
  '(?!\\s*(?:%|of\\b|out of\\b|per cent|plans?\\b|audits?\\b|answers?\\b|child|pupil|girl|boy|young|famil))';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/**
 * Numbers that a council's own document has beside the report, and that count nothing: telephone numbers, postcodes, house numbers,
 * days and years, numbers of items, appendices and versions.
 */
const OF_LETTERHEADS: readonly RegExp[] = [
  /(?<![\d.,])(?:\+44 ?(?:\(0\) ?)?|\(?0)\d{2,4}\)?(?:[ -]?\d{2,4}){2,3}(?![\d%])/g,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g,
  /(?<![\d.,])\d{1,3}[A-Za-z]?(?:[-–]\d{1,3})? (?:[A-Z][\p{L}’']+ ){1,3}(?:Street|Road|Lane|Avenue|Square|Place|Way|Court|Close|Drive|Hill|Row|Parade|Terrace|Crescent|Gardens|Quay|Wharf)\b/gu,
  new RegExp(`(?<![\\d.,])(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH} (?:19|20)\\d{2}\\b${COUNTS}`, 'g'),
  new RegExp(`(?<![\\d.,])(?:19|20)\\d{2}(?:[/–-]\\d{2}(?:\\d{2})?)?(?![\\d.,%])${COUNTS}`, 'g'),
  new RegExp(
    `\\b(?:[Ii]tem|[Aa]ppendix|[Aa]nnex|[Vv]ersion|[Pp]aper|[Pp]aragraph|[Ss]ection|[Pp]art) [A-Z]?\\d{1,2}(?:\\.\\d{1,2})?(?![.,]?\\d)${COUNTS}`,
    'g',
  ),
];

/** A text without such numbers. */
export const withoutLetterhead = (text: string): string =>
  OF_LETTERHEADS.reduce((left, numbers) => left.replace(numbers, ' '), text);
