import Papa from 'papaparse';

export const SEPARATORS = [',', ';', '\t', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Lines looked at; titles and notes have no separators and do not count against one. */
const LINES = 200;
const CHARACTERS = 200_000;

/** Excel writes `sep=;` as the first line of a file and reads it so. */
const SEP_LINE = /^"?sep=(.)"?\n/i;

/** How well a separator fits: rows with the commonest number of columns, weighed by that number. */
function fitness(start: string, delimiter: Separator): number {
  const { data } = Papa.parse<string[]>(start, { delimiter, newline: '\n', preview: LINES });
  const widths = new Map<number, number>();
  for (const { length } of data) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  let best = 0;
  for (const [width, rows] of widths) best = Math.max(best, (rows / data.length) * (1 + Math.min(width, 20) / 100));
  return best;
}

/**
 * Tells a file's separator by reading its beginning with each: the one that makes most rows equally wide. A file with
 * one column reads as separated by commas.
 */
export function splitSeparator(text: string): { readonly separator: Separator; readonly text: string } {
  const said = SEP_LINE.exec(text);
  const separator = SEPARATORS.find((known) => known === said?.[1]);
  if (said && separator) return { separator, text: text.slice(said[0].length) };
  const cut = text.slice(0, CHARACTERS);
  const whole = cut.length < text.length ? cut.slice(0, Math.max(0, cut.lastIndexOf('\n'))) : cut;
  const fits = SEPARATORS.map((candidate) => ({ candidate, score: fitness(whole, candidate) }));
  const best = fits.reduce((top, next) => (next.score > top.score ? next : top));
  return { separator: best.score > 0 ? best.candidate : ',', text };
}
