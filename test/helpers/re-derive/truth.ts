import type { Stretch } from './calendar';
import { type Chosen, chosenOf } from './chosen';
import { criteriaOf, draftsOf, type Figure, figureOf, within } from './drafts';
import type { ChoiceJson, ResultsJson } from './json';
import { newcombe, type Share } from './numbers';
import { type Comparison, comparisonOf, criteriaFor, draftsIn, type Series, seriesOver } from './series';
import { bearsOut, rowsWithin } from './span-rows';

/** Every figure that a report of a results file could hold, before anything is hidden. */
export interface Truth {
  readonly chosen: Chosen;
  readonly comparison: Comparison;
  /** Of a section, a criterion or `all`, over the report's own version. */
  readonly figure: (id: string, stretch?: Stretch) => Figure;
  /** Of teams put together. */
  readonly ofTeams: (teams: readonly (string | undefined)[]) => Figure;
  /** Over what the versions of the chart have in common. */
  readonly common: (id: string, stretch: Stretch) => Figure;
  readonly series: (id: string) => Series;
  readonly change: (id: string) => Change | null;
}

export interface Change {
  readonly earlier: Figure;
  readonly later: Figure;
  /** Later less earlier; null where one of them has too few plans. */
  readonly difference: Share | null;
  readonly word: 'up' | 'down' | 'no-signal' | 'too-few';
  /** Whether a rule of the series bears it out. */
  readonly isByRule: boolean;
}

export function truthOf(file: ResultsJson, choice: ChoiceJson): Truth {
  const chosen = chosenOf(file, choice);
  const { rubric, period } = chosen;
  const own = draftsOf(chosen, [rubric]);
  const comparison = comparisonOf(chosen);
  const isOne = (id: string) => rubric.sections.some(({ criteria }) => criteria.some((one) => one.id === id));
  const criteria = (id: string) => (isOne(id) ? [id] : criteriaOf(rubric, id));
  const compared = (id: string) =>
    isOne(id) ? criteriaFor(comparison, 'all').filter((one) => one === id) : criteriaFor(comparison, id);
  const series = once((id: string) => seriesOver(comparison, compared(id), isOne(id)));
  const common = onceOf((id, stretch) => figureOf(draftsIn(comparison, stretch), compared(id), isOne(id)));
  const figure = onceOf((id, stretch) => figureOf(within(own, stretch), criteria(id), isOne(id)));
  return {
    chosen,
    comparison,
    figure: (id, stretch = period) => figure(id, stretch),
    ofTeams: (teams) =>
      figureOf(
        within(own, period).filter(({ team }) => teams.includes(team)),
        criteria('all'),
        false,
      ),
    common,
    series,
    change: once((id) => {
      const { spans, few } = comparison;
      if (spans === null) return null;
      const [earlier, later] = [common(id, spans[0]), common(id, spans[1])];
      return changeOf(earlier, later, few, series(id), spans[1]);
    }),
  };
}

function changeOf(earlier: Figure, later: Figure, few: number, series: Series, days: Stretch): Change {
  const isSmall = earlier.n < few || later.n < few || earlier.share === null || later.share === null;
  const difference =
    isSmall || earlier.share === null || later.share === null ? null : newcombe(earlier.share, later.share);
  if (difference === null) return { earlier, later, difference, word: 'too-few', isByRule: false };
  const way = difference.value > 0 ? 'up' : 'down';
  const isByRule = difference.value !== 0 && bearsOut(rowsWithin(series, days), way === 'up' ? 'high' : 'low');
  const isTold = difference.low > 0 || difference.high < 0 || isByRule;
  return { earlier, later, difference, word: isTold ? way : 'no-signal', isByRule };
}

function once<T>(of: (id: string) => T): (id: string) => T {
  const known = new Map<string, T>();
  return (id) => {
    const found = known.get(id) ?? of(id);
    known.set(id, found);
    return found;
  };
}

function onceOf<T>(of: (id: string, stretch: Stretch) => T): (id: string, stretch: Stretch) => T {
  const known = once((key: string) => {
    const [id = '', from = '', to = ''] = key.split(' ');
    return of(id, { from, to });
  });
  return (id, { from, to }) => known(`${id} ${from} ${to}`);
}
