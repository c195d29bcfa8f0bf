import { CHART_NAMES } from '../../../compare/charts/choose-chart';
import type { TrendChart, TrendFacts } from '../../figures/trend-facts';
import type { Chart } from '../../model/blocks';
import { RANGE_FROM, RANGE_TO } from '../../model/range-names';
import type { ToldPoint } from './told-points';

type Series = Chart['series'][number];

export const tableIdOf = ({ id }: Pick<TrendChart, 'id'>): string => `data.trend.${id}`;

/** The chart of one measure: a line for each stretch between two breaks, with mean, expected range and signals. */
export function trendChart(chart: TrendChart, told: readonly ToldPoint[], { period }: TrendFacts): Chart {
  const { id, title, points } = chart;
  const centre = chart.chart === 'run' ? 'Median' : 'Mean';
  const series: readonly (Series | null)[] = [
    ...linesOf(chart, told),
    filled({ name: centre, role: 'centre', values: told.map((one) => one.centre) }),
    filled({ name: RANGE_FROM, role: 'low', values: told.map(({ low }) => low) }),
    filled({ name: RANGE_TO, role: 'high', values: told.map(({ high }) => high) }),
    filled({ name: 'Signal', role: 'signal', values: told.map(({ point, value }) => (point.signal ? value : null)) }),
  ];
  return {
    kind: 'chart',
    id: `trend.${id}`,
    title: `${title}, by ${period}`,
    altText: `${upper(CHART_NAMES[chart.chart])} of the percent of criteria met by ${period}, from ${points[0]?.words} to ${points.at(-1)?.words}. ${said(chart)} The data table of this chart holds its figures.`,
    form: 'line',
    tableId: tableIdOf(chart),
    axis: { title: '% of criteria met', low: 0, high: 100 },
    points: told.map(({ point, plans }) => ({ label: point.label, n: plans })),
    series: series.flatMap((one) => one ?? []),
  };
}

const upper = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

const said = ({ sentence }: TrendChart): string => sentence?.headline ?? '';

/** Without a value there is no such line. */
const filled = (series: Series): Series | null => (series.values.some((value) => value !== null) ? series : null);

/** Short, so that a legend takes little room; what broke the line is said below it. */
function lineName(line: number, breaks: number): string {
  if (line === 0) return 'Criteria met';
  return breaks === 1 ? 'After the break' : `After break ${line}`;
}

function linesOf({ breaks }: TrendChart, told: readonly ToldPoint[]): readonly (Series | null)[] {
  const lines = [...new Set(told.map(({ point }) => point.line))];
  return lines.map((line) =>
    filled({
      name: lineName(line, breaks.length),
      role: 'value',
      values: told.map(({ point, value }) => (point.line === line ? value : null)),
    }),
  );
}
