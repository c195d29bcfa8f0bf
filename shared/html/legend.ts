import type { Chart } from '#shared/domain/report/model/blocks';
import { escapeHtml } from './escape-html';
import { pointSvg, seriesMarks } from './series-marks';

/** What each line and point of a chart stands for. Only for the eye: the chart's description says it in words. */
export function chartLegend({ form, series }: Chart): string {
  if (form === 'bars' && series.length < 2) return '';
  const marks = seriesMarks(series);
  const items = series.map(({ name }, at) => {
    const swatch =
      form === 'bars' ? `<rect class="bar bar-${at % 2}" x="4" y="2" width="32" height="12"/>` : markOf(at);
    return `<li><svg width="40" height="16" viewBox="0 0 40 16" focusable="false">${swatch}</svg>${escapeHtml(name)}</li>`;
  });
  return `<ul class="legend" aria-hidden="true">${items.join('')}</ul>`;

  function markOf(at: number): string {
    const { line = null, shape = null } = marks[at] ?? {};
    return `${line === null ? '' : `<path class="${line}" d="M2 8H38"/>`}${shape === null ? '' : pointSvg(shape, 20, 8)}`;
  }
}
