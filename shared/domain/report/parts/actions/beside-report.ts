import type { FigureThen } from '../../../board/figure-then';
import type { ResultsAction } from '../../../results/results-board';
import type { Sum } from '../../figures/figures';
import type { ReportCounts, ThenKeys } from './action-figures';

interface First {
  readonly source: NonNullable<ResultsAction['measure']['source']>;
  readonly began: FigureThen;
  readonly keys: ThenKeys;
}

interface Beside {
  /** The same figure as one of the report's own: what is hidden of one is hidden of the other. */
  readonly same: readonly Sum[];
  /** Keys that are not told: taken from a figure of the report, theirs would leave a few plans. */
  readonly untold: readonly string[];
}

export const NOTHING_BESIDE: Beside = { same: [], untold: [] };

/**
 * How the figure that an action began with stands beside the report's own figures of that criterion or section. Both may be of
 * nearly the same plans: 30 of 47 when it began and 33 of 52 in the period tell of five plans that nobody was to tell of.
 */
export function besideReport({ source, began, keys }: First, report: ReportCounts): Beside {
  const of = idOf(source);
  const { part = 0, total = 0 } = began;
  const own = [
    { key: keys.part, what: 'met', count: part },
    { key: keys.rest, what: 'notMet', count: total - part },
    { key: keys.base, what: 'audited', count: total },
  ];
  const pairs = stretchesOver(began, report).flatMap((stretch) =>
    own.flatMap(({ key, what, count }) => {
      const told = `${what}|${of}|${stretch}`;
      const there = report.raw.counts.get(told);
      return there === undefined ? [] : [{ key, told, apart: Math.abs(there - count) }];
    }),
  );
  const same = pairs.filter(({ apart }) => apart === 0);
  const isUntold =
    pairs.some(({ apart }) => apart > 0 && apart < report.threshold) ||
    same.some(({ told }) => report.raw.untold?.has(told));
  return {
    same: same.map(({ key, told }) => ({ total: told, parts: [key] })),
    untold: isUntold ? Object.values(keys) : [],
  };
}

/** Stretches of the report that share days with it. */
const stretchesOver = ({ from, to }: FigureThen, report: ReportCounts): readonly ('period' | 'baseline')[] =>
  (['period', 'baseline'] as const).filter((stretch) => {
    const days = report[stretch];
    return days !== null && from <= days.lastDay && days.firstDay <= to;
  });

/** What an action measures in keys of counts; null for an indicator. */
export function idOf(source: First['source']): string | null {
  if (source.kind === 'indicator') return null;
  return source.kind === 'criterion' ? source.criterionId : source.section;
}
