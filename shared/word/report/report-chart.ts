import { Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import type { Chart } from '#shared/domain/report/model/blocks';
import { cleanText } from '../clean-text';
import { COLOUR } from '../look';
import { textWidth } from '../text-width';
import { pointLabels } from './point-labels';
import { seriesLook, seriesOfLegend } from './series-look';

/** 1440 twentieths of a point and 96 pixels are both an inch. */
const PIXELS_PER_TWIP = 96 / 1440;
const BAR_HEIGHT = 30;
/** What the lines themselves get, in pixels, and the lines of text below them. */
const PLOT_HEIGHT = 150;
const TEXT_LINE = 20;
/** A sample of a series beside its name in the legend, and the space to the next one. */
const LEGEND_SAMPLE = 70;
/** More lines than this would be a grid of their own. */
const INTERVALS = 5;

/** 12 point, as all text of a report; its name is that of the chart's own font. */
const chartFont = { size: 12, color: COLOUR.text } as const;

/** Where a chart stands in its document. */
export interface ChartPlace {
  /** Counted from 1 through the whole document. */
  readonly number: number;
  /** Room for it, in twentieths of a point. */
  readonly width: number;
  /** Null for the document's own. */
  readonly font: string | null;
}

/**
 * A chart that Word draws and lets edit, with its figures in an embedded workbook. The value axis is fixed, so that charts can
 * be held side by side; its alt text is the model's, never one made of its values.
 */
export function reportChart(chart: Chart, place: ChartPlace): Paragraph {
  const run = chart.form === 'bars' ? barChart(chart, place) : lineChart(chart, place);
  return new Paragraph({ style: 'Chart', keepLines: true, children: [run] });
}

const common = (chart: Chart, { number, width, font }: ChartPlace, height: number) => ({
  ...(font === null ? {} : { font: { name: font } }),
  chartArea: { fill: 'FFFFFF', border: 'none' as const },
  transformation: { width: Math.floor(width * PIXELS_PER_TWIP), height },
  // A fixed id: the library would count on from the last report built.
  altText: {
    id: String(number),
    name: `Figure ${number}`,
    title: cleanText(chart.title),
    description: cleanText(chart.altText),
  },
});

const valueAxis = ({ axis }: Chart) => ({
  minimum: axis.low,
  maximum: axis.high,
  interval: (axis.high - axis.low) / INTERVALS,
  numberFormat: numberFormat(axis),
  font: chartFont,
});

/** Percents say so on the axis itself. */
const numberFormat = (axis: Chart['axis']): string => (isPercent(axis) ? '0"%"' : 'General');

const isPercent = ({ title }: Chart['axis']): boolean => /percent|%/i.test(title);

function barChart(chart: Chart, place: ChartPlace): ChartRun {
  const [series, ...others] = chart.series;
  return new ChartRun({
    ...common(chart, place, 60 + BAR_HEIGHT * chart.points.length * chart.series.length),
    type: 'bar',
    categories: chart.points.map((point) => pointLabels([point]).labels[0] ?? ''),
    series: chart.series.map(({ name, values }, at) => ({
      name: cleanText(name),
      values,
      color: at === 0 ? COLOUR.bar : COLOUR.signal,
    })),
    // In reading order: the library, as Word, begins at the bottom.
    categoryAxis: { reverseOrder: true, font: chartFont },
    valueAxis: { ...valueAxis(chart), crossesAt: 'maximum' },
    dataLabels: { value: true, numberFormat: numberFormat(chart.axis), position: 'outsideEnd', font: chartFont },
    gapWidth: 45,
    legend: series !== undefined && others.length > 0 && { position: 'bottom', font: chartFont },
  });
}

function lineChart(chart: Chart, place: ChartPlace): ChartRun {
  const { labels, areUpright } = pointLabels(chart.points, place.width);
  return new ChartRun({
    ...common(chart, place, PLOT_HEIGHT + labelHeight(labels, areUpright) + legendHeight(chart, place.width)),
    type: 'line',
    categories: labels,
    series: seriesLook(chart),
    categoryAxis: { font: chartFont, labelRotation: areUpright ? -90 : 0 },
    valueAxis: {
      ...valueAxis(chart),
      ...(isPercent(chart.axis) ? {} : { title: { text: cleanText(chart.axis.title), font: chartFont } }),
    },
    emptyValues: 'gap',
    legend: { position: 'bottom', font: chartFont },
  });
}

const pixels = (text: string): number => textWidth(text, 'plain') * PIXELS_PER_TWIP;

const labelHeight = (labels: readonly string[], areUpright: boolean): number =>
  areUpright
    ? Math.ceil(Math.max(...labels.map(pixels)))
    : TEXT_LINE * Math.max(...labels.map((label) => label.split('\n').length));

/** The legend stands in as many columns as its longest name leaves room for. */
function legendHeight(chart: Chart, width: number): number {
  const series = seriesOfLegend(chart);
  const longest = Math.max(...series.map(({ name }) => pixels(cleanText(name)))) + LEGEND_SAMPLE;
  const columns = Math.max(1, Math.floor((width * PIXELS_PER_TWIP) / longest));
  return TEXT_LINE * Math.ceil(series.length / columns) + TEXT_LINE;
}
