import type { DocumentChart } from '../re-derive/read-document';
import { deep, elements, textIn, type XmlNode } from '../re-derive/xml-node';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far apart two places may be that a drawing takes for one: it has one decimal. */
const NEAR = 0.11;

/**
 * A chart as it is measured off its drawing: each point's value by the lines of the axis, to the last digit that its place has. What
 * is within that of a whole number is taken for it.
 */
export function chartOfFigure(figure: XmlNode, caption: string): DocumentChart {
  const [svg] = deep(figure, 'svg');
  if (svg === undefined) throw new Error('A figure has no drawing.');
  const valueAt = axisOf(svg);
  const labels = labelsOf(svg);
  const values = (places: readonly Place[]) =>
    labels.map(({ x }) => {
      const place = places.find((one) => Math.abs(one.x - x) < NEAR);
      return place === undefined ? null : valueAt(place.y);
    });
  const names = deep(figure, 'li');
  const drawn = drawnSeries(svg);
  if (names.length !== drawn.length) throw new Error('A chart draws more or less than its legend names.');
  for (const places of drawn)
    for (const { x } of places)
      if (!labels.some((label) => Math.abs(label.x - x) < NEAR)) throw new Error('A point stands above no label.');
  return {
    kind: 'chart',
    caption,
    altText: ['title', 'desc'].map((name) => elements(svg, name).map(textIn).join('')).join(' '),
    labels: labels.map(({ text }) => text),
    series: names.map((name, at) => ({ name: textIn(name), values: values(drawn[at] ?? []) })),
    workbook: [],
  };
}

const numbers = (text = ''): number[] => (text.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

/** What a height stands for, by the first and the last line of the axis and the words beside them. */
function axisOf(svg: XmlNode): (y: number) => number {
  const lines = elements(svg).flatMap((one, at, all) => {
    if (one.attributes.class !== 'grid') return [];
    const [, y = Number.NaN] = numbers(one.attributes.d);
    const beside = all[at + 1];
    return [{ y, value: numbers(beside === undefined ? '' : textIn(beside))[0] ?? Number.NaN }];
  });
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || first.y === last.y) throw new Error('A chart has no axis.');
  const perPixel = (last.value - first.value) / (last.y - first.y);
  return (y) => {
    const value = first.value + (y - first.y) * perPixel;
    const whole = Math.round(value);
    return Math.abs(value - whole) <= Math.abs(perPixel) * 0.06 ? whole : value;
  };
}

/** Below the points, from left to right, each with the number under it. */
function labelsOf(svg: XmlNode): { readonly x: number; readonly text: string }[] {
  const words = elements(svg, 'text').map((one) => ({ node: one, text: textIn(one) }));
  const upright = words.filter(({ node }) => node.attributes.transform !== undefined);
  if (upright.length > 0)
    return upright.map(({ node, text }) => {
      const [, label = text, size] = /^(.*) \((n [^)]*)\)$/.exec(text) ?? [];
      // Upright words stand beside the middle of their point.
      return { x: Number(node.attributes.x) - 5, text: size === undefined ? label : `${label}\n${size}` };
    });
  const below = words.filter(({ node }) => node.attributes['text-anchor'] === 'middle');
  return [...new Set(below.map(({ node }) => node.attributes.x))].map((x) => ({
    x: Number(x),
    text: below
      .filter(({ node, text }) => node.attributes.x === x && text !== '')
      .map(({ text }) => text)
      .join('\n'),
  }));
}

/** The places of each line, and of points that belong to none, as they are drawn one after the other. */
function drawnSeries(svg: XmlNode): Place[][] {
  const series: { readonly isLine: boolean; readonly places: Place[] }[] = [];
  for (const one of elements(svg)) {
    const kind = one.attributes.class ?? '';
    if (kind.startsWith('line-')) {
      const found = numbers(one.attributes.d);
      const places = found.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: found[at + 1] ?? Number.NaN }] : []));
      series.push({ isLine: true, places });
    } else if (kind === 'point-signal') {
      if (series.at(-1)?.isLine !== false) series.push({ isLine: false, places: [] });
      series.at(-1)?.places.push(middleOf(one));
    } else if (kind === 'point') {
      const middle = middleOf(one);
      const isOn = series.at(-1)?.places.some((place) => isNear(place, middle)) ?? false;
      if (!isOn) throw new Error('A point stands beside its line.');
    }
  }
  return series.map(({ places }) => places);
}

const isNear = (one: Place, other: Place): boolean =>
  Math.abs(one.x - other.x) < NEAR && Math.abs(one.y - other.y) < NEAR;

/** The middle of a circle, a square, a triangle with its top 5 above it or a diamond with its top 8 above it. */
function middleOf({ name, attributes }: XmlNode): Place {
  if (name === 'circle') return { x: Number(attributes.cx), y: Number(attributes.cy) };
  if (name === 'rect') return { x: Number(attributes.x) + 4, y: Number(attributes.y) + 4 };
  const [x = Number.NaN, top = Number.NaN] = numbers(attributes.d);
  return { x, y: top + (attributes.class === 'point-signal' ? 8 : 5) };
}
