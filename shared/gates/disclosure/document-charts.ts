import type { Chart } from '#shared/domain/report/model/blocks';
import { countWords, sizeWords } from '#shared/domain/report/model/cell-words';
import type { CountCell, Threshold } from '#shared/domain/report/model/cells';
import { type ChartSeries, chartSeries } from '../package/charts';
import type { Survey } from '../package/survey';
import { allText, around, below, descend, type XmlElement } from '../package/xml-tree';
import { checkWorkbook } from './document-workbooks';
import type { Leaks } from './leaks';
import { plain } from './plain';

/** Holds every chart, its labels, its cached values and its workbook against the chart of the report that it is. */
export function checkCharts(survey: Survey, leaks: Leaks): void {
  const unused = new Set(leaks.told.charts);
  for (const [part, { root }] of survey.pack.xml) {
    if (root?.name !== 'c:chartSpace') continue;
    const drawing = survey.drawings.find((one) => one.part === part);
    const where = drawing?.where ?? `the chart ${part}`;
    const title = drawing && below(drawing.element, 'wp:docPr')[0]?.attributes.title;
    const series = chartSeries(root);
    const chart = modelChartOf(title, series, unused);
    if (chart !== undefined) unused.delete(chart);
    checkChart(root, series, chart, where, leaks);
    checkWorkbook(survey.pack, part, series, where, leaks);
  }
}

function modelChartOf(title: string | undefined, series: readonly ChartSeries[], charts: ReadonlySet<Chart>) {
  const names = series.map(({ name }) => plain(name)).join('\n');
  const alike = [...charts].filter((chart) => chart.series.map(({ name }) => plain(name)).join('\n') === names);
  return alike.find((chart) => plain(chart.title) === plain(title ?? '')) ?? alike[0];
}

function checkChart(
  root: XmlElement,
  series: readonly ChartSeries[],
  chart: Chart | undefined,
  where: string,
  leaks: Leaks,
): void {
  if (chart === undefined) leaks.add('chart-not-in-report', where);
  for (const [at, { points }] of series.entries())
    for (const [point, { label, value }] of points.entries()) {
      checkValue(value, chart?.series[at]?.values[point] ?? null, where, leaks);
      const told = chart?.points[point];
      if (told !== undefined && !isLabel(label, told, leaks.told.model.threshold))
        leaks.add('chart-label-differs', where);
    }
  for (const element of descend(root)) checkLoose(element, chart, where, leaks);
}

function checkValue(value: string | null, told: number | null, where: string, leaks: Leaks): void {
  if (value === null) return;
  if (!/^-?\d+(?:\.\d)?$/.test(value)) leaks.add('chart-value-not-rounded', where);
  else if (Number(value) !== told) leaks.add('chart-value-differs', where);
}

/** A point's label, and how many it is of where the report tells that. */
function isLabel(label: string, { label: told, n }: Chart['points'][number], threshold: Threshold): boolean {
  const words = plain(label);
  const own = plain(told);
  if (words === own || words === '') return true;
  if (n === undefined) return false;
  return sizesOf(n, threshold).some((size) => words === `${own} ${size}` || words === `${own} (${size})`);
}

const sizesOf = (n: CountCell, threshold: Threshold): readonly string[] => [
  sizeWords(n),
  `n ${countWords(n, threshold)}`,
];

/** Where chartSeries has looked already. */
const READ = ['c:cat', 'c:val', 'c:xVal', 'c:yVal'];

/** Text and values of a chart that are no point of a series: titles, labels written by hand, extensions. */
function checkLoose(element: XmlElement, chart: Chart | undefined, where: string, leaks: Leaks): void {
  const { name } = element;
  const isValue =
    (name === 'c:v' || name.endsWith(':v') || name === 'v') && READ.every((one) => around(element, one) === undefined);
  if (name !== 'a:t' && !isValue) return;
  const text = plain(allText(element));
  const isName = chart?.series.some((series) => plain(series.name) === text);
  if (!isName) leaks.checkText(text, where, 'chart-text');
}
