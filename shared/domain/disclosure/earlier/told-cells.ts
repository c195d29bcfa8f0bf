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
  { counts, sums, shares, lasting }: Pick<RawFigures, 'counts' | 'sums' | 'shares' | 'lasting'>,
  shown: ShownFigures,
  spans: Stretches['spans'],
  told: Pick<ReadonlySet<CellKey>, 'has'> = counts,
): Record<string, number | 'few' | 'hidden'> {
  const cells: Record<string, number | 'few' | 'hidden'> = {};
  const beside = toldByMost({ sums, shares }, shown, told);
  for (const key of counts.keys()) {
    const days = told.has(key) || beside.has(key) ? countedHere(key, { spans, lasting }) : null;
    if (days === null) continue;
    const { kind, value } = { value: 0, ...shown.count(key) };
    const stands = kind === 'count' ? value : lessThan(kind);
    cells[lastingKey(days, isReadThen(lasting?.get(key) ?? key))] = stands;
  }
  return cells;
}

/** “All but 1 to 4 were met” says that 1 to 4 were not met, whether or not that is told as well. */
function toldByMost(
  { sums, shares }: Pick<RawFigures, 'sums' | 'shares'>,
  shown: ShownFigures,
  told: Pick<ReadonlySet<CellKey>, 'has'>,
): ReadonlySet<CellKey> {
  const isMost = (key: CellKey) => told.has(key) && shown.count(key).kind === 'most';
  const bases = new Map(shares.map(({ part, base }) => [part, base]));
  // Of what a percent is of: two criteria that make a section say nothing of each other so.
  const halves = sums.flatMap(({ total, parts: [one, other, ...more] }) =>
    one === undefined ||
    other === undefined ||
    more.length > 0 ||
    ![one, other].some((part) => bases.get(part) === total)
      ? []
      : [[one, other] as const],
  );
  return new Set(halves.flatMap(([one, other]) => [...(isMost(one) ? [other] : []), ...(isMost(other) ? [one] : [])]));
}

const lessThan = (kind: string) => (kind === 'few' ? 'few' : 'hidden');
