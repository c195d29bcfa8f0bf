import type { CellKey, RawFigures, ShownFigures } from '../../report/figures/figures';
import { countedHere, isReadThen, lastingKey, type Stretches } from './stretches';

/** Figures that note which counts somebody asked for. */
export interface Watched {
  readonly shown: ShownFigures;
  /** Counts that were told so far, those of told percents among them. */
  readonly told: ReadonlySet<CellKey>;
}

/** Parts are written from what may be shown and nothing else: what none of them asks for is not in the report. */
export function watched({ shares }: Pick<RawFigures, 'shares'>, shown: ShownFigures): Watched {
  const told = new Set<CellKey>();
  const counts = new Map(shares.map(({ key, part, base }) => [key, [part, base]]));
  return {
    told,
    shown: {
      withheld: shown.withheld,
      count: (key) => {
        told.add(key);
        return shown.count(key);
      },
      percent: (key) => {
        for (const count of counts.get(key) ?? []) told.add(count);
        return shown.percent(key);
      },
    },
  };
}

/**
 * What an export showed, for the record of it: by lasting keys; no small count, because the figures hold none.
 *
 * @param told counts that it told; all where it is left out.
 */
export function exportedCells(
  { counts, lasting }: RawFigures,
  shown: ShownFigures,
  spans: Stretches['spans'],
  told: Pick<ReadonlySet<CellKey>, 'has'> = counts,
): Record<string, number | 'few' | 'hidden'> {
  const cells: Record<string, number | 'few' | 'hidden'> = {};
  for (const key of counts.keys()) {
    const days = told.has(key) ? countedHere(key, { spans, lasting }) : null;
    if (days === null) continue;
    const { kind, value } = { value: 0, ...shown.count(key) };
    const stands = kind === 'count' ? value : lessThan(kind);
    cells[lastingKey(days, isReadThen(lasting?.get(key) ?? key))] = stands;
  }
  return cells;
}

const lessThan = (kind: string) => (kind === 'few' ? 'few' : 'hidden');
