import type { Chart } from '#shared/domain/report/model/blocks';
import { sizeWords } from '#shared/domain/report/model/cell-words';
import { cleanText } from '../clean-text';
import { textWidth } from '../text-width';

/** What the value axis takes of a chart's width, in twentieths of a point. */
const AXIS_ROOM = 1100;

type Point = Chart['points'][number];

/**
 * Labels along a chart with the number of cases beneath each: on lines of a word each where these fit side by side, otherwise on
 * one line that stands upright.
 * @param width of the chart, in twentieths of a point; left out, there is room for all.
 */
export function pointLabels(points: readonly Point[], width = Number.POSITIVE_INFINITY) {
  const room = (width - AXIS_ROOM) / points.length;
  const fits = (text: string) => textWidth(text, 'plain') <= room;
  const labels = points.map(({ label }) => cleanText(label));
  const areWhole = labels.every(fits);
  const areUpright = !areWhole && !labels.flatMap((label) => label.split(' ')).every(fits);
  return {
    labels: labels.map((label, at) => {
      const n = points[at]?.n;
      if (n === undefined) return label;
      const size = sizeWords(n);
      return areUpright ? `${label} (${size})` : `${areWhole ? label : label.replaceAll(' ', '\n')}\n${size}`;
    }),
    areUpright,
  };
}
