import { isoDate } from '../../lib/dates';
import { addDays } from '../../lib/days';
import { sampleInstant } from '../audit/sample-instant';
import type { ImprovementAction } from './action';
import type { AuditAims } from './audit-aims';
import { figureOfMonth } from './figure-now';
import type { FigureThen } from './figure-then';
import type { Indicator } from './indicator';
import { addMonths, type Month, monthOfDay } from './month';
import type { Risk } from './risk';
import type { SampleBoard, SampleFigure } from './sample-board';

/** The manager of the sample wrote all of it down. */
const BY = 'sample-person-4';

export interface SampleBoardRecords {
  readonly actions: readonly ImprovementAction[];
  readonly risks: readonly Risk[];
  readonly indicators: readonly Indicator[];
  readonly aims: AuditAims;
}

/** The invented records of the Board as they are kept, with their days counted from `now` (ISO 8601, UTC). */
export function sampleBoardRecords(board: SampleBoard, now: string): SampleBoardRecords {
  const month = (monthsAgo: number): Month => addMonths(monthOfDay(isoDate(now)), -monthsAgo);
  const target = ({ monthsAgo, value }: { readonly monthsAgo: number; readonly value: number }) => ({
    from: month(monthsAgo),
    value,
  });
  const indicators = board.indicators.map(
    ({ baseline, targets, values, ...indicator }): Indicator => ({
      ...indicator,
      ...(baseline === undefined ? {} : { baseline: { month: month(baseline.monthsAgo), value: baseline.value } }),
      targets: targets.map(target),
      values: values.map(({ monthsAgo, ...value }) => ({ month: month(monthsAgo), ...value })),
    }),
  );
  return {
    actions: board.actions.map((action) => withBaseline(actionOf(action, now), indicators)),
    risks: board.risks.map((risk) => riskOf(risk, now)),
    indicators,
    aims: Object.fromEntries(
      Object.entries(board.aims).map(([section, targets]) => [section, { targets: targets.map(target) }]),
    ),
  };
}

/** An action on an indicator began with its figure of the month before. */
function withBaseline(action: ImprovementAction, indicators: readonly Indicator[]): ImprovementAction {
  const { source } = action.measure;
  if (source?.kind !== 'indicator') return action;
  const before = addMonths(monthOfDay(action.history[0]?.at ?? ''), -1);
  const figure = indicators.find(({ id }) => id === source.indicatorId)?.values.find((one) => one.month === before);
  return figure === undefined ? action : { ...action, measure: { ...action.measure, baseline: figureOfMonth(figure) } };
}

const dayIn = (weeks: number, now: string): string => addDays(isoDate(now), 7 * weeks);

function actionOf({ steps, measure, ...action }: SampleBoard['actions'][number], now: string): ImprovementAction {
  const history = steps.map(({ at, due, figure, ...step }) => ({
    ...step,
    at: sampleInstant(at, now),
    by: BY,
    due: dayIn(due, now),
    ...(figure === undefined ? {} : { figure: figureOf(figure, now) }),
  }));
  const { baseline, ...rest } = measure;
  const [last] = history.slice(-1);
  if (last === undefined) throw new Error('An invented action has no beginning.');
  return {
    ...action,
    measure: { ...rest, ...(baseline === undefined ? {} : { baseline: figureOf(baseline, now) }) },
    status: last.status,
    due: last.due,
    history,
  };
}

function riskOf({ steps, ...risk }: SampleBoard['risks'][number], at: string): Risk {
  const history = steps.map((step) => ({
    ...step,
    at: sampleInstant(step.at, at),
    by: BY,
    reviewOn: dayIn(step.reviewOn, at),
  }));
  const [last] = history.slice(-1);
  if (last === undefined) throw new Error('An invented risk has no beginning.');
  const { now, target, reviewOn, closed } = last;
  return { ...risk, now, target, reviewOn, closed, history };
}

/** From the Monday of the first week to the Sunday of the last. */
function figureOf({ part, total, firstWeeksAgo, lastWeeksAgo, versions }: SampleFigure, now: string): FigureThen {
  const monday = (weeksAgo: number) => isoDate(sampleInstant({ weeksAgo, weekday: 1, time: '00:00' }, now));
  return {
    value: (100 * part) / total,
    part,
    total,
    n: total,
    from: monday(firstWeeksAgo),
    to: addDays(monday(lastWeeksAgo), 6),
    versions: [...versions],
    sampling: 'random',
  };
}
