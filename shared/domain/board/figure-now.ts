import { addDays } from '#shared/lib/days';
import { fitOf } from '../compare/comparable/common-rubric';
import { type CompareView, START_VIEW } from '../compare/compare-view';
import type { Measure } from '../compare/measure';
import type { CompareModel, SpanModel } from '../compare/model/compare-model';
import type { Rubric } from '../rubric/rubric';
import { versionKey } from '../rubric/version-key';
import { effectiveNumber } from '../statistics/effective-number';
import type { MeasureSource } from './action';
import type { FigureThen } from './figure-then';
import { figureOf, type Indicator, type MonthlyValue } from './indicator';
import { daysOfMonth } from './month';

/** Where a figure is read from the audits. */
export type AuditSource = Exclude<MeasureSource, { kind: 'indicator' }>;

/** The measure of Compare that a source stands for. */
export const measureOf = (source: AuditSource): Measure =>
  source.kind === 'criterion'
    ? { kind: 'criterion', criterionId: source.criterionId }
    : { kind: 'section', section: source.section };

/**
 * What Compare is asked so that a figure can be held against one that was kept: the days of the kept one, and all days after
 * it up to `today`. Only with versions of the rubric that measure the same as it did, and of plans picked in the same way.
 * Its `spans.later` is the figure now. `rubrics`: every version there is.
 */
export function remeasureView(
  source: AuditSource,
  then: FigureThen,
  rubrics: readonly Rubric[],
  today: string,
): CompareView {
  const measure = measureOf(source);
  const keys = new Set(then.versions ?? []);
  const before = rubrics.filter((rubric) => keys.has(versionKey(rubric)));
  const alike = rubrics.filter((rubric) => keys.has(versionKey(rubric)) || isAlike(measure, before, rubric));
  const since = addDays(then.to, 1);
  return {
    ...START_VIEW,
    measure,
    period: 'month',
    versions: before.length === 0 ? null : alike.map(versionKey),
    sampling: then.sampling ?? null,
    spans: { earlier: { from: then.from, to: then.to }, later: { from: since, to: today < since ? since : today } },
  };
}

const isAlike = (measure: Measure, before: readonly Rubric[], rubric: Rubric): boolean =>
  before.length > 0 && fitOf(measure, [...before, rubric]).kind === 'same';

/**
 * The figure of one stretch of Compare's answer, to be kept with an action; null where it holds no plan that the measure
 * applies to. Only of shares that are not weighed.
 */
export function figureOfSpan(model: Pick<CompareModel, 'measure' | 'used'>, span: SpanModel): FigureThen | null {
  const { tally, range } = span;
  const cases = effectiveNumber(tally, model.measure.unit);
  if (model.measure.unit === 'mean' || cases === null) return null;
  return {
    value: (100 * tally.y) / tally.x,
    part: tally.y,
    total: tally.x,
    n: tally.n,
    ...(model.measure.unit === 'items' ? { cases } : {}),
    from: range.from,
    to: range.to,
    versions: [...model.used.versions],
    sampling: model.used.sampling,
  };
}

/** The figure of one month of an indicator, to be kept with an action. */
export const figureOfMonth = (one: MonthlyValue): FigureThen => ({
  value: figureOf(one),
  ...('base' in one ? { part: one.part, total: one.base } : {}),
  ...daysOfMonth(one.month),
});

/** The latest figure of an indicator; null where it has none. */
export function latestFigure({ values }: Pick<Indicator, 'values'>): FigureThen | null {
  const last = values.at(-1);
  return last === undefined ? null : figureOfMonth(last);
}
