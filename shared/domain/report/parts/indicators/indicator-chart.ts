import { targetIn } from '../../../board/indicator';
import { monthWords, shortMonth } from '../../../board/month';
import type { Chart, Table } from '../../model/blocks';
import { type Cell, text } from '../../model/cells';
import type { PartContext } from '../part-context';
import { baseCell, targetValue, valueCell } from './indicator-cells';
import { monthsOfReport, valuesUpTo } from './indicator-figures';
import type { IndicatorLine } from './indicator-lines';

/** Fewer told months than this make no line. */
const FEWEST_POINTS = 3;

const absent = (why: string): Cell => ({ kind: 'absent', why });

/** A line by month with its data table; null where too few months may be told, or the figures lie on no scale of percents. */
export function drawnBy(
  context: PartContext,
  line: IndicatorLine,
): { readonly chart: Chart; readonly data: Table } | null {
  const { indicator, index, name } = line;
  if (indicator.unit !== 'percent') return null;
  const { head, shown } = context;
  const byMonth = new Map(valuesUpTo(indicator, head.period.lastDay).map((one) => [one.month, one]));
  const first = indicator.values[0]?.month ?? '';
  const months = monthsOfReport(head.period.lastDay).filter((month) => month >= first);
  const points = months.map((month) => {
    const one = byMonth.get(month);
    const n = one === undefined ? undefined : baseCell(shown, index, one);
    return {
      month,
      n,
      cell: one === undefined ? absent('no figure') : valueCell(shown, indicator, index, one),
      target: targetIn(indicator, month)?.value,
    };
  });
  const values = points.map(({ cell }) => (cell.kind === 'percent' ? cell.value : null));
  if (values.filter((value) => value !== null).length < FEWEST_POINTS) return null;
  const targets = points.map(({ target }) => (target === undefined ? null : targetValue(target)));
  const id = `indicators.${index + 1}`;
  const hasTarget = targets.some((target) => target !== null);
  return {
    chart: {
      kind: 'chart',
      id,
      title: `${name}, by month`,
      altText: `Line chart of the indicator by month${hasTarget ? ', with its target' : ''}. Its figures stand in the table “${name}: figures by month”.`,
      form: 'line',
      tableId: `${id}.data`,
      axis: { title: 'Percent', low: 0, high: 100 },
      points: points.map(({ month, n }) => ({ label: shortMonth(month), ...(n === undefined ? {} : { n }) })),
      series: [
        { name: 'Figure', role: 'value', values },
        ...(hasTarget ? [{ name: 'Target', role: 'target' as const, values: targets }] : []),
      ],
    },
    data: {
      kind: 'table',
      id: `${id}.data`,
      title: `${name}: figures by month`,
      altText: 'One row for each month, with what the percent is of, the figure and the target.',
      columns: [
        { key: 'month', heading: 'Month', align: 'left', about: 'Calendar month.' },
        { key: 'base', heading: 'Of', align: 'right', about: 'How many the percent is of, where that was given.' },
        { key: 'figure', heading: 'Figure', align: 'right', about: 'Whole percent.' },
        { key: 'target', heading: 'Target', align: 'right', about: 'Percent aimed at in that month.' },
      ],
      rows: points.map(({ month, n, cell, target }) => ({
        key: month,
        cells: [
          text(monthWords(month)),
          n ?? absent('not given'),
          cell,
          target === undefined ? absent('none set') : { kind: 'number', value: targetValue(target), unit: 'percent' },
        ],
      })),
    },
  };
}
