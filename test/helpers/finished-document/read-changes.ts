import type { DocumentTable } from '../re-derive/read-document';
import type { Known } from './known';

export interface ChangesPlace {
  /** Whether changes are of the criteria that several versions of the rubric share: of other counts than those beside them. */
  readonly isOverVersions: boolean;
  /** Before the name of a stretch in keys of such counts. */
  readonly prefix: string;
}

/** The note below the table says what its changes are of. */
export const isOverVersions = (texts: readonly string[]): boolean =>
  texts.some((text) => text.startsWith('Change over '));

/**
 * The change of each row, `+24`, and its range, `+12 to +36`. A change is of two percents: of whichever both counts are told, the other
 * lies within the rounding of the change from it. The table must have been read.
 */
export function readChanges(known: Known, table: DocumentTable, place: ChangesPlace): void {
  const change = table.header.indexOf('Change');
  const range = table.header.indexOf('Its range');
  if (change < 0) return;
  for (const row of table.rows) {
    const id =
      /^Section ([A-Z]\d?): /.exec(row[0] ?? '')?.[1] ?? (row[0] === 'Whole plan' ? 'X' : row[0]?.split(' ')[0]);
    const [value] = pointsIn(row[change]);
    if (id === undefined || value === undefined) continue;
    const [low = value, high = value] = pointsIn(row[range]);
    const half = Number.isInteger(value) ? 0.5 : 0.001;
    readChange(known, id, Math.max(value - half, low - 0.5), Math.min(value + half, high + 0.5), place);
  }
}

/** `+24`, `−16`, `0`; two of a range. */
const pointsIn = (words = ''): number[] =>
  (/^[+−]?\d/.test(words) ? (words.match(/[+−]?\d+(?:\.\d+)?/g) ?? []) : []).map((one) =>
    Number(one.replace('−', '-')),
  );

function readChange(known: Known, id: string, low: number, high: number, place: ChangesPlace): void {
  const prefix = place.isOverVersions ? place.prefix : '';
  const [before, now] = ['baseline', 'period'].map((stretch) => keysOf(known, id, `${prefix}${stretch}`));
  if (before === undefined || now === undefined) return;
  if (now.percent !== null)
    known.percentBetween(before.part, before.base, now.percent - high, now.percent - low + TINY);
  if (before.percent !== null)
    known.percentBetween(now.part, now.base, before.percent + low, before.percent + high + TINY);
  // Over versions a criterion has its two percents nowhere else, and says no more than that they are so far apart.
  const isAlone = place.isOverVersions && now.percent === null && before.percent === null;
  if (now.percent === null && !isAlone) known.unread.push(`a change of ${id} beside no percent`);
}

/** Halves go either way. */
const TINY = 1e-6;

function keysOf(known: Known, id: string, stretch: string) {
  const [part, rest, base] = [`met|${id}|${stretch}`, `notMet|${id}|${stretch}`, `audited|${id}|${stretch}`] as const;
  known.share(part, rest, base);
  const [met, audited] = [known.told(part), known.told(base)];
  return { part, base, percent: met === null || audited === null || audited === 0 ? null : (100 * met) / audited };
}
