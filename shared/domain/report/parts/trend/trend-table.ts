import type { TrendChart, TrendFacts } from '../../figures/trend-facts';
import type { Column, Table } from '../../model/blocks';
import { type Cell, SMALLEST_BASE, text } from '../../model/cells';
import type { ToldPoint } from './told-points';
import { tableIdOf } from './trend-chart';

const right = 'right' as const;

function columnsOf({ chart }: TrendChart, { period }: TrendFacts): Column[] {
  const centre = chart === 'run' ? 'Median' : 'Mean';
  return [
    { key: 'period', heading: upper(period), align: 'left', about: 'When the plans were drawn or loaded.' },
    {
      key: 'plans',
      heading: 'Plans',
      align: right,
      about: 'Plans audited to which one of the criteria applied, each counted once.',
    },
    {
      key: 'percent',
      heading: 'Percent met',
      align: right,
      about: `Criteria met of criteria audited, in whole percent. Not shown for fewer than ${SMALLEST_BASE} plans, nor where it would give a small number away.`,
    },
    {
      key: 'interval',
      heading: '95% interval',
      align: right,
      about: 'Where the percent of all such plans would lie, 95 times in 100; the plans are what was sampled.',
    },
    {
      key: 'centre',
      heading: centre,
      align: right,
      about: `${centre} of the points before the period of the report, in whole percent.`,
    },
    {
      key: 'range',
      heading: 'Expected range',
      align: right,
      about: 'Where nearly all points lie while nothing changes.',
    },
    {
      key: 'signal',
      heading: 'Signal',
      align: 'left',
      about: 'Whether a rule of the chart fired at the point.',
    },
  ];
}

/** The figures of one chart. */
export function trendTable(chart: TrendChart, told: readonly ToldPoint[], facts: TrendFacts): Table {
  const all = columnsOf(chart, facts);
  const rows = told.map((one) => ({ key: one.point.stretch, cells: cellsOf(one) }));
  const hasFigure = (at: number) => rows.some(({ cells }) => cells[at]?.kind !== 'absent');
  // Where no mean and no range may be told, a column that says so in every row tells nothing.
  const kept = all.map(({ key }, at) => !BESIDE.has(key) || hasFigure(at));
  return {
    kind: 'table',
    id: tableIdOf(chart),
    title: `${chart.title}, by ${facts.period}`,
    altText: `One row for each ${facts.period} of the chart, with the plans, the percent of criteria met and what the chart draws beside it.`,
    columns: all.filter((_, at) => kept[at]),
    rows: rows.map(({ key, cells }) => ({ key, cells: cells.filter((_, at) => kept[at]) })),
  };
}

/** Columns of what a chart draws beside its points. */
const BESIDE: ReadonlySet<string> = new Set(['centre', 'range']);

const cellsOf = (one: ToldPoint): Cell[] => [
  text(upper(one.point.words)),
  one.plans,
  percentCell(one),
  intervalCell(one),
  one.centre === null ? absent('not given') : { kind: 'number', value: one.centre, unit: 'percent' },
  one.low === null || one.high === null
    ? absent('not given')
    : { kind: 'interval', low: one.low, high: one.high, unit: 'percent' },
  text(signalWord(one)),
];

const absent = (why: string): Cell => ({ kind: 'absent', why });

/** Without its interval, which has a column of its own. */
function percentCell({ point, percent, plans }: ToldPoint): Cell {
  if (percent.kind === 'percent') return { kind: 'percent', value: percent.value };
  if (plans.kind === 'count' && plans.value === 0) return { kind: 'none' };
  // “Too few” would tell that a hidden number of plans is below ten.
  return point.enough || plans.kind === 'hidden' ? percent : absent('too few');
}

function intervalCell({ percent }: ToldPoint): Cell {
  if (percent.kind !== 'percent' || percent.interval === undefined) return absent('not given');
  return { kind: 'interval', ...percent.interval, unit: 'percent' };
}

function signalWord({ point, value }: ToldPoint): string {
  if (value === null) return 'Not told';
  return point.signal ? 'Signal' : 'None';
}

const upper = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
