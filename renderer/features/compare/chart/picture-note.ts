import { countTold, FEWEST_TOLD, HIDDEN } from '#shared/domain/compare/export/small-numbers';
import type { PeriodKind } from '#shared/domain/compare/period';
import type { SeriesModel } from '#shared/domain/compare/series-model';
import { PERIOD_NAMES, plansOf } from './figure-words';

/** What a picture is made from: which chart and why, and how many plans. */
export function pictureNote({ series, period }: { readonly series: SeriesModel; readonly period: PeriodKind }): string {
  const { points, why } = series;
  // Plans of a period whose figure is hidden are in no sum: it would give the period's number away.
  const plans = points.reduce((sum, { figure }) => sum + (countTold(figure) === HIDDEN ? 0 : figure.n), 0);
  const isHidden = points.some(({ figure }) => countTold(figure) === HIDDEN);
  const left = isHidden ? ` ${HIDDEN}: fewer than ${FEWEST_TOLD} plans, not shown and not in that number.` : '';
  const [first, last] = [points[0], points.at(-1)];
  const span = first === undefined || last === undefined ? '' : `, ${first.period.label} to ${last.period.label}`;
  return `${why} n: plans in each ${PERIOD_NAMES[period].one}; ${plansOf(plans)} in all${span}.${left}`;
}
