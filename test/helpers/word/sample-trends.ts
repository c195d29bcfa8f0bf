import type { Block, Chart, Row } from '#shared/domain/report/model/blocks';
import { count } from '#shared/domain/report/model/cells';
import { absent, figureColumn, percent, row, sentence, table, textColumn } from './sample-pieces';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_N = [38, 41, 36, 33, 12, 44, 47, 45, 31];

interface Trend {
  readonly id: string;
  readonly title: string;
  /** One for each month; null where it is not told. */
  readonly values: readonly (number | null)[];
  /** The line begins anew here: another rubric version. */
  readonly breaksAt?: number;
  readonly centre: number;
  readonly reach: number;
  readonly signals?: readonly number[];
  readonly target?: number;
  readonly says: string;
}

export const TRENDS: readonly Trend[] = [
  {
    id: 'overall',
    title: 'Criteria met, all sections, by month',
    values: [61, 63, 60, 64, 66, 71, 74, 76, 75],
    breaksAt: 5,
    centre: 64,
    reach: 9,
    signals: [6, 7, 8],
    target: 80,
    says: 'Quality rose: 74% of criteria were met in October to December (72% to 76%), 12 points more than in April to June. Three months in a row lie above the expected range, which chance alone would seldom give.',
  },
  {
    id: 'F',
    title: 'Criteria met, section F (provision), by month',
    values: [48, 51, 47, 50, null, 55, 54, 57, 56],
    centre: 52,
    reach: 12,
    says: 'Section F shows no signal of a change: its monthly figures lie between 47% and 57%, all within the range that chance alone would give. August is not told: fewer than 10 plans were audited.',
  },
  {
    id: 'timeliness',
    title: 'Plans issued within 20 weeks, by month',
    values: [52, 55, 51, 58, 60, 57, 62, 61, 64],
    centre: 58,
    reach: 8,
    target: 60,
    says: 'Timeliness reached its target of 60% in three of the last four months; it is too early to say that it will stay there.',
  },
];

const points = MONTHS.map((month, at) => ({ label: `${month} 2026`, n: count(MONTH_N[at] ?? 10) }));
const flat = (value: number) => MONTHS.map(() => value);

export function trendChart(trend: Trend): Chart {
  const { id, values, breaksAt = values.length, signals = [] } = trend;
  const within = (from: number, to: number) => values.map((value, at) => (at >= from && at < to ? value : null));
  return {
    kind: 'chart',
    id: `trend.${id}`,
    title: trend.title,
    altText: `Line chart of nine months with mean and expected range. ${trend.says}`,
    form: 'line',
    tableId: `data.trend.${id}`,
    axis: { title: 'Percent', low: 0, high: 100 },
    points,
    series: [
      { name: 'Percent met', role: 'value', values: within(0, breaksAt) },
      ...(breaksAt < values.length
        ? [{ name: 'Percent met, rubric version 3', role: 'value' as const, values: within(breaksAt, values.length) }]
        : []),
      { name: 'Mean', role: 'centre', values: flat(trend.centre) },
      { name: 'Expected range, low', role: 'low', values: flat(trend.centre - trend.reach) },
      { name: 'Expected range, high', role: 'high', values: flat(trend.centre + trend.reach) },
      ...(signals.length > 0
        ? [
            {
              name: 'Outside the expected range',
              role: 'signal' as const,
              values: values.map((value, at) => (signals.includes(at) ? value : null)),
            },
          ]
        : []),
      ...(trend.target === undefined ? [] : [{ name: 'Target', role: 'target' as const, values: flat(trend.target) }]),
    ],
  };
}

/** The figures behind a chart, a row for each point. */
export function trendData({ id, title, values, centre, reach, signals = [], target }: Trend): Block {
  const rows: Row[] = MONTHS.map((month, at) => {
    const value = values[at] ?? null;
    return row(
      `2026-${at + 4}`,
      `${month} 2026`,
      count(MONTH_N[at] ?? 10),
      value === null ? absent('too few') : percent(value),
      percent(centre),
      `${centre - reach}% to ${centre + reach}%`,
      target === undefined ? absent('not set') : percent(target),
      signals.includes(at) ? 'outside the range' : 'no signal',
    );
  });
  return table(
    `data.trend.${id}`,
    title,
    [
      textColumn('month', 'Month'),
      figureColumn('n', 'Plans'),
      figureColumn('percent', 'Percent'),
      figureColumn('mean', 'Mean'),
      figureColumn('expected', 'Expected range'),
      figureColumn('target', 'Target'),
      textColumn('signal', 'Signal'),
    ],
    rows,
  );
}

export const trendBlocks: Block[] = TRENDS.flatMap((trend) => [
  sentence(`trend.${trend.id}`, trend.says),
  trendChart(trend),
]);
