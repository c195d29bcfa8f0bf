import type { ImprovementAction } from '#shared/domain/board/action';
import { valueWords } from '#shared/domain/board/dashboard-words';
import { latestFigure } from '#shared/domain/board/figure-now';
import type { FigureThen } from '#shared/domain/board/figure-then';
import type { Indicator } from '#shared/domain/board/indicator';
import { shortDay } from '#shared/lib/days';
import { remeasurable } from './source-words';

type Known = Parameters<typeof remeasurable>[1];

/** The figure that was read last, if one was since the beginning: of an indicator the newest month. */
export function newestFigure(
  { measure, history }: ImprovementAction,
  indicators: readonly Indicator[],
): FigureThen | null {
  const { source, baseline } = measure;
  if (source?.kind === 'indicator') {
    const indicator = indicators.find(({ id }) => id === source.indicatorId);
    const latest = indicator === undefined ? null : latestFigure(indicator);
    return latest !== null && latest.to !== baseline?.to ? latest : null;
  }
  return history.findLast(({ figure }) => figure !== undefined)?.figure ?? null;
}

/** `30% when it began, 60% by 25/11/2026`. */
export function stoodWords(action: ImprovementAction, known: Known): string {
  const { source, baseline } = action.measure;
  if (source === undefined) return 'Not counted here';
  const { unit } = remeasurable(source, known);
  const newest = newestFigure(action, known.indicators);
  const began =
    baseline === undefined ? 'No figure when it began' : `${valueWords(baseline.value, unit)} when it began`;
  return newest === null
    ? `${began}, not measured again yet`
    : `${began}, ${valueWords(newest.value, unit)} by ${shortDay(newest.to)}`;
}
