import type { Chart, SERIES_ROLES } from '#shared/domain/report/model/blocks';
import { countWords } from '#shared/domain/report/model/cell-words';
import type { CountCell, Threshold } from '#shared/domain/report/model/cells';

export type Series = Chart['series'][number];
export type Role = (typeof SERIES_ROLES)[number];

export interface PlacedValue {
  readonly at: number;
  readonly value: number;
}

/** The values of a series that are told, in runs that may be joined: a missing one parts the line. */
export function runsOfValues(values: readonly (number | null)[]): readonly (readonly PlacedValue[])[] {
  const runs: PlacedValue[][] = [];
  let last = -2;
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    if (at === last + 1) runs.at(-1)?.push({ at, value });
    else runs.push([{ at, value }]);
    last = at;
  }
  return runs;
}

/** What stands below a point: its number of plans, where it has one. */
export const sizeWords = (n: CountCell | undefined, threshold: Threshold): string =>
  n === undefined ? '' : `n ${countWords(n, threshold)}`;

/** Each entry of the legend once: stretches of a line share one. */
export function legendOf({ series }: Pick<Chart, 'series'>): readonly { readonly role: Role; readonly name: string }[] {
  const seen = new Set<string>();
  return series.flatMap(({ role, name }) => {
    const key = role === 'value' ? role : `${role} ${name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ role, name }];
  });
}

/** Labelled values of an axis: quarters of a percent, round numbers of anything else. */
export const ticksOf = (
  { low, high }: Chart['axis'],
  ticks: (count: number) => readonly number[],
): readonly number[] => (low === 0 && high === 100 ? [0, 25, 50, 75, 100] : ticks(5));
