import { scaleBand, scaleLinear, scalePoint } from '@visx/scale';
import type { Chart } from '#shared/domain/report/model/blocks';
import { sizeWords } from '#shared/domain/report/model/cell-words';
import { escapeHtml } from './escape-html';
import { linePath, pointSvg, seriesMarks } from './series-marks';

const WIDTH = 760;
/** Room round the lines; above them stands what the axis measures. */
const EDGE = { top: 32, right: 24, left: 62 } as const;
const PLOT_HEIGHT = 250;
const LINE = 18;
const BAR_ROW = 30;
/** About the width of a letter of the page's face at the size of a chart's words. */
const LETTER = 7.2;
/** Steps along the value axis, as in the Word report. */
const STEPS = 5;

const isPercent = ({ title }: Chart['axis']): boolean => /percent|%/i.test(title);
const tick = (value: number, axis: Chart['axis']): string => `${value}${isPercent(axis) ? '%' : ''}`;
/** The values at which the axis has a line: its ends, and what lies between in equal steps. */
const ticks = ({ low, high }: Chart['axis']): number[] =>
  Array.from({ length: STEPS + 1 }, (_, step) => Math.round((low + ((high - low) * step) / STEPS) * 10) / 10);
const at = (value: number): number => Math.round(value * 10) / 10;

const words = (text: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', more = ''): string =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}"${more}>${escapeHtml(text)}</text>`;

/** A chart of the model as one picture that needs no script, named and described for those who cannot see it. */
export function chartSvg(chart: Chart, number: number): string {
  const { height, inside } = chart.form === 'bars' ? bars(chart) : lines(chart);
  const id = `figure-${number}`;
  return (
    `<svg role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" viewBox="0 0 ${WIDTH} ${Math.ceil(height)}" focusable="false">` +
    `<title id="${id}-title">${escapeHtml(chart.title)}</title><desc id="${id}-desc">${escapeHtml(chart.altText)}</desc>` +
    `${inside}</svg>`
  );
}

function lines({ axis, points, series }: Chart): { height: number; inside: string } {
  const bottom = EDGE.top + PLOT_HEIGHT;
  const y = scaleLinear<number>({ domain: [axis.low, axis.high], range: [bottom, EDGE.top] });
  const x = scalePoint<number>({
    domain: points.map((_, index) => index),
    range: [EDGE.left, WIDTH - EDGE.right],
    padding: 0.5,
  });
  const grid = ticks(axis).map(
    (value) =>
      `<path class="grid" d="M${EDGE.left} ${at(y(value))}H${WIDTH - EDGE.right}"/>${words(tick(value, axis), EDGE.left - 8, y(value) + 5, 'end')}`,
  );
  const labels = pointLabels(points, (index) => x(index) ?? 0, bottom, x.step());
  const marks = seriesMarks(series);
  const drawn = series.map(({ values }, index) => {
    const { line = null, shape = null } = marks[index] ?? {};
    const places = values.map((value, point) => (value === null ? null : { x: x(point) ?? 0, y: y(value) }));
    const path = line === null ? '' : `<path class="${line}" d="${linePath(places)}"/>`;
    return (
      path +
      places.flatMap((place) => (place === null || shape === null ? [] : [pointSvg(shape, place.x, place.y)])).join('')
    );
  });
  const name = words(axis.title, 0, 14, 'start');
  return { height: labels.bottom, inside: `${grid.join('')}${labels.drawn}${name}${drawn.join('')}` };
}

/** Labels under the points, each with the number of plans beneath it; upright where they do not fit side by side. */
function pointLabels(points: Chart['points'], x: (index: number) => number, top: number, step: number) {
  const sizes = points.map(({ n }) => sizeOf(n));
  const longest = Math.max(...points.flatMap(({ label }, index) => [label.length, sizes[index]?.length ?? 0]));
  const upright = longest * LETTER > step;
  const drawn = points.map(({ label }, index) => {
    const size = sizes[index] ?? '';
    if (!upright)
      return words(label, x(index), top + LINE + 2, 'middle') + words(size, x(index), top + 2 * LINE + 2, 'middle');
    const text = size === '' ? label : `${label} (${size})`;
    return words(text, x(index) + 5, top + 10, 'end', ` transform="rotate(-90 ${at(x(index) + 5)} ${top + 10})"`);
  });
  const room = upright
    ? Math.max(...points.map(({ label }, index) => label.length + (sizes[index]?.length ?? 0) + 3)) * LETTER
    : 2 * LINE;
  return { drawn: drawn.join(''), bottom: top + room + 16 };
}

const sizeOf = (n: Chart['points'][number]['n']): string => (n === undefined ? '' : sizeWords(n));

function bars({ axis, points, series }: Chart): { height: number; inside: string } {
  const label = Math.min(WIDTH * 0.5, Math.max(...points.map((point) => point.label.length)) * LETTER + 12);
  const bottom = EDGE.top + points.length * BAR_ROW * Math.max(1, series.length * 0.75);
  const x = scaleLinear<number>({ domain: [axis.low, axis.high], range: [label, WIDTH - 56] });
  const y = scaleBand<number>({ domain: points.map((_, index) => index), range: [EDGE.top, bottom], padding: 0.25 });
  const thick = y.bandwidth() / Math.max(1, series.length);
  const grid = ticks(axis).map(
    (value) =>
      `<path class="grid" d="M${at(x(value))} ${EDGE.top}V${at(bottom)}"/>${words(tick(value, axis), x(value), bottom + LINE, 'middle')}`,
  );
  const drawn = points.map((point, index) => {
    const top = y(index) ?? 0;
    const own = series.map(({ values }, row) => {
      const value = values[index] ?? null;
      const middle = top + (row + 0.5) * thick + 5;
      if (value === null) return words('not told', label + 6, middle, 'start');
      const width = Math.max(0, x(value) - label);
      return (
        `<rect class="bar bar-${row % 2}" x="${at(label)}" y="${at(top + row * thick)}" width="${at(width)}" height="${at(thick - 1)}"/>` +
        words(tick(value, axis), label + width + 6, middle, 'start')
      );
    });
    const size = sizeOf(point.n);
    const text = size === '' ? point.label : `${point.label} (${size})`;
    return words(text, label - 8, top + y.bandwidth() / 2 + 5, 'end') + own.join('');
  });
  const name = words(axis.title, label, 14, 'start');
  return { height: bottom + 2 * LINE, inside: `${name}${grid.join('')}${drawn.join('')}` };
}
