const segmenter = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Letters, digits and signs of which each UTF-16 unit is a character by itself, whatever stands beside it. */
const PLAIN = /^[\t\n\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u2000-\u200a\u2010-\u2027\u2030-\u205f\u20a0-\u20bf]*$/;

/** Whether every UTF-16 unit of the text is a whole character, so that it may be cut anywhere. */
export const isPlain = (text: string): boolean => PLAIN.test(text);

/** The characters of a text as a reader counts them: base and combining marks, pairs and joined signs in one passage. */
export const graphemesOf = (text: string): Iterable<{ readonly segment: string; readonly index: number }> =>
  segmenter.segment(text);

/** The nearest place at or before an offset (UTF-16 units) that cuts no character in two. */
export function startOfGrapheme(text: string, offset: number): number {
  if (offset <= 0) return 0;
  if (offset >= text.length) return text.length;
  return segmenter.segment(text).containing(offset)?.index ?? offset;
}

/** The nearest place at or after an offset (UTF-16 units) that cuts no character in two. */
export function endOfGrapheme(text: string, offset: number): number {
  const start = startOfGrapheme(text, offset);
  if (start === offset || offset <= 0) return Math.max(0, start);
  const cluster = segmenter.segment(text).containing(offset)?.segment ?? '';
  return start + cluster.length;
}

/** A range without the white space at its ends; empty ranges come back as they are. Cuts no character in two. */
export function trimRange(text: string, from: number, to: number): { readonly from: number; readonly to: number } {
  const slice = text.slice(from, to);
  if (isPlain(slice)) {
    const start = from + (slice.length - slice.trimStart().length);
    return { from: start, to: Math.max(start, start + slice.trim().length) };
  }
  let [first, last] = [-1, from];
  for (const { segment, index } of graphemesOf(slice)) {
    if (segment.trim() === '') continue;
    if (first === -1) first = from + index;
    last = from + index + segment.length;
  }
  return first === -1 ? { from, to: from } : { from: first, to: last };
}
