import type { Shown } from '#shared/domain/disclosure/attack';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import { endByHighs } from './highs';

/** Plans of one week: how many met a criterion, how many did not. */
export type Week = readonly [met: number, notMet: number];

interface Made {
  readonly from: number;
  readonly to: number;
  readonly record: EarlierExport;
}

const KINDS = ['met', 'notMet'] as const;
/** More plans than any of these weeks has. */
const MANY = 1000;

/**
 * Stretches of weeks with a count of 1 to `most` that somebody knows for certain who holds all these reports, weeks being what
 * they are sums of. By HiGHS alone.
 */
export async function knownStretches(weeks: readonly Week[], made: readonly Made[], most: number): Promise<string[]> {
  const told = systemOf(weeks.length, made, most);
  const known: string[] = [];
  for (const { parts, from, to } of stretchesOf(weeks.length)) {
    const count = countOf(weeks, parts, from, to);
    if (count === 0 || count > most) continue;
    const shown: Shown = {
      cells: [...told.cells, { key: 'stretch', low: 0, high: MANY }],
      equations: [...told.equations, { plus: ['stretch'], minus: weekKeys(parts, from, to) }],
    };
    const ends = [await endByHighs(shown, 'stretch', 'Minimize'), await endByHighs(shown, 'stretch', 'Maximize')];
    if (ends[0] === undefined || ends[0] === ends[1]) known.push(`${parts} of weeks ${from} to ${to}`);
  }
  return known;
}

const stretchesOf = (weeks: number) =>
  Array.from({ length: weeks }, (_, from) =>
    Array.from({ length: weeks - from }, (__, more) =>
      [['met'], ['notMet'], KINDS].map((parts) => ({ parts, from, to: from + more })),
    ),
  ).flat(2);

const weekKeys = (parts: readonly string[], from: number, to: number): string[] =>
  parts.flatMap((part) => Array.from({ length: to - from + 1 }, (_, at) => `${part}${from + at}`));

const countOf = (weeks: readonly Week[], parts: readonly string[], from: number, to: number): number =>
  weeks
    .slice(from, to + 1)
    .reduce(
      (sum, counts) => sum + KINDS.reduce((all, kind, at) => all + (parts.includes(kind) ? (counts[at] ?? 0) : 0), 0),
      0,
    );

function systemOf(weeks: number, made: readonly Made[], most: number): Shown {
  const cells = weekKeys(KINDS, 0, weeks - 1).map((key) => ({ key, low: 0, high: MANY }));
  const equations: Shown['equations'][number][] = [];
  for (const { from, to, record } of made)
    for (const [key, value] of Object.entries(record.cells)) {
      const what = key.split('|')[0] ?? '';
      const name = `${record.id}:${key}`;
      cells.push({ key: name, ...rangeOf(value, most) });
      equations.push({ plus: [name], minus: weekKeys(what === 'met' || what === 'notMet' ? [what] : KINDS, from, to) });
    }
  return { cells, equations };
}

function rangeOf(value: number | 'few' | 'hidden', most: number) {
  if (typeof value === 'number') return { low: value, high: value };
  return { low: 1, high: value === 'few' ? most : MANY };
}
