import { useMemo, useState } from 'react';
import { FEWEST_PLANS } from '#shared/domain/board/dashboard-model';
import { type AuditSource, figureOfSpan, measureOf, remeasureView } from '#shared/domain/board/figure-now';
import type { FigureThen } from '#shared/domain/board/figure-then';
import { fitOf } from '#shared/domain/compare/comparable/common-rubric';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import { versionKey } from '#shared/domain/rubric/version-key';
import { addDays } from '#shared/lib/days';
import { useCompare } from '../../../db/use-compare';
import type { CompareState } from '../../../workers/compare-state';
import { useBoard } from '../board-context';

/** A figure of the audits while it is read and once it is there; null: no plan that it applies to. */
export type FigureRead =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly figure: FigureThen | null }
  | { readonly kind: 'failed'; readonly message: string; readonly again: () => void };

/** Days that a figure to start from is of: a quarter, or a year where that holds too few plans. */
const [QUARTER, YEAR] = [91, 364];

/** Where a measure of the audits stands today. */
export function useFigureToday(source: AuditSource, today: string): FigureRead {
  const { rubrics } = useBoard();
  const [days, setDays] = useState(QUARTER);
  const view = useMemo((): CompareView => {
    const range = { from: addDays(today, -days + 1), to: today };
    const measure = measureOf(source);
    // Where every version asks the same, all of them count; otherwise the newest that has audits.
    const published = rubrics.filter(({ status }) => status !== 'draft');
    const versions = fitOf(measure, published).kind === 'same' ? published.map(versionKey) : null;
    return { ...START_VIEW, measure, period: 'month', versions, spans: { earlier: range, later: range } };
  }, [source, today, days, rubrics]);
  const state = useCompare(view);
  // The same figure for as long as the answer is the same.
  const read = useMemo(() => figureOf(state), [state]);
  const isFew = read.kind === 'ready' && (read.figure?.n ?? 0) < FEWEST_PLANS;
  if (isFew && days === QUARTER) setDays(YEAR);
  return isFew && days === QUARTER ? LOADING : read;
}

/** Where it stands since a figure of it was kept. */
export function useFigureSince(source: AuditSource, then: FigureThen, today: string): FigureRead {
  const { rubrics } = useBoard();
  const view = useMemo(() => remeasureView(source, then, rubrics, today), [source, then, rubrics, today]);
  const state = useCompare(view);
  return useMemo(() => figureOf(state), [state]);
}

const LOADING: FigureRead = { kind: 'loading' };

function figureOf(state: CompareState): FigureRead {
  if (state.kind === 'failed') return state;
  // The answer to the question before is no figure of this one.
  if (state.kind === 'loading' || state.stale) return LOADING;
  const { model } = state;
  return { kind: 'ready', figure: model.spans === null ? null : figureOfSpan(model, model.spans.later) };
}
