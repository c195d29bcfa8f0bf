import { ACTION_STATUS_WORDS, isOpenAction, isOverdue } from '../../../board/action';
import { latestValue } from '../../../board/indicator';
import { monthWords } from '../../../board/month';
import { figureDays } from '../../../board/remeasure-words';
import type { ResultsAction } from '../../../results/results-board';
import { type Cell, type PercentCell, SMALLEST_BASE } from '../../model/cells';
import { countedPlans } from '../counted-days';
import { plainCell, valueCell } from '../indicators/indicator-cells';
import { valuesUpTo } from '../indicators/indicator-figures';
import { metKey } from '../keys';
import type { PartContext } from '../part-context';
import { stepAtLastReport } from '../since-last-report';
import { thenKeys } from './action-figures';

/** `carried`: open at the last report and open now; `done`, `dropped`: since then; `new`: not there then. */
export type SinceLast = 'carried' | 'new' | 'done' | 'dropped';

export interface ActionLine {
  readonly action: ResultsAction;
  readonly index: number;
  /** Null where there was no last report. */
  readonly since: SinceLast | null;
  readonly isOverdue: boolean;
  readonly status: string;
  /** What its measure was when it began, and is now. */
  readonly start: Cell;
  readonly now: Cell;
  /** What the two are of, `1 June to 30 August 2026`, `plans of …`, `October 2026`; null where there is none. */
  readonly startOf: string | null;
  readonly nowOf: string | null;
}

/**
 * The actions that a report tells: all that are open, then those that were done or dropped since the last report, or ever where
 * there was none. Each group by the day it is due.
 */
export function actionLines(context: PartContext): readonly ActionLine[] {
  const { board, head, lastReportOn } = context;
  const lines = board.actions.flatMap((action, index): ActionLine[] => {
    const before = stepAtLastReport(action.history, lastReportOn);
    // What was closed at the last report already and still is, has been told.
    if (before !== undefined && !isOpenAction(before) && !isOpenAction(action)) return [];
    return [
      {
        action,
        index,
        since: lastReportOn === null ? null : sinceOf(action, before !== undefined),
        isOverdue: isOverdue(action, head.frozenOn),
        status: ACTION_STATUS_WORDS[action.status],
        start: startedCell(context, action, index),
        now: nowCell(context, action),
        startOf: action.measure.baseline === undefined ? null : figureDays(action.measure.baseline),
        nowOf: nowDays(context, action),
      },
    ];
  });
  return lines.toSorted(
    (a, b) =>
      Number(!isOpenAction(a.action)) - Number(!isOpenAction(b.action)) ||
      a.action.due.localeCompare(b.action.due, 'en') ||
      a.index - b.index,
  );
}

function sinceOf(action: ResultsAction, wasThere: boolean): SinceLast {
  if (action.status === 'done' || action.status === 'dropped') return action.status;
  return wasThere ? 'carried' : 'new';
}

const absent = (why: string): Cell => ({ kind: 'absent', why });

function startedCell({ board, shown }: PartContext, { measure }: ResultsAction, index: number): Cell {
  const { source, baseline } = measure;
  if (source === undefined || baseline === undefined) return absent('not measured');
  const indicator =
    source.kind === 'indicator' ? board.indicators.find(({ id }) => id === source.indicatorId) : undefined;
  if (source.kind === 'indicator' && indicator === undefined) return absent('not known');
  if (indicator !== undefined && indicator.unit !== 'percent')
    return indicator.unit === 'count' ? shown.count(thenKeys(index).part) : plainCell(baseline.value, indicator.unit);
  if (baseline.total === undefined)
    return indicator === undefined ? absent('number of plans not known') : plainCell(baseline.value, 'percent');
  if ((baseline.n ?? SMALLEST_BASE) < SMALLEST_BASE) return absent('too few');
  return withoutRange(shown.percent(thenKeys(index).part));
}

function nowCell(context: PartContext, { measure: { source } }: ResultsAction): Cell {
  const { board, head, shown } = context;
  if (source === undefined) return absent('not measured');
  if (source.kind === 'indicator') {
    const found = latestOf({ board, head }, source.indicatorId);
    return found === null ? absent('no figure') : valueCell(shown, found.indicator, found.index, found.last);
  }
  const id = source.kind === 'criterion' ? source.criterionId : source.section;
  return isAsked(context, id) ? withoutRange(shown.percent(metKey(id))) : absent('not in this rubric');
}

/** An indicator with its latest month of the report; null where it has none. */
function latestOf({ board, head }: Pick<PartContext, 'board' | 'head'>, indicatorId: string) {
  const index = board.indicators.findIndex(({ id }) => id === indicatorId);
  const indicator = board.indicators[index];
  if (indicator === undefined) return null;
  const last = latestValue({ values: [...valuesUpTo(indicator, head.period.lastDay)] });
  return last === undefined ? null : { indicator, index, last };
}

/** Of what days a figure of now is: those that are counted, which may be fewer than the period has. */
function nowDays({ board, head, facts }: PartContext, { measure: { source } }: ResultsAction): string | null {
  if (source === undefined) return null;
  if (source.kind !== 'indicator') return countedPlans({ head, facts });
  const found = latestOf({ board, head }, source.indicatorId);
  return found === null ? null : monthWords(found.last.month);
}

const isAsked = ({ rubric }: PartContext, id: string): boolean =>
  id === 'all' ||
  rubric.sections.some((section) => section.id === id || section.criteria.some((criterion) => criterion.id === id));

/** The range of a figure stands with the criterion itself; here it would crowd the table. */
function withoutRange(cell: PercentCell): Cell {
  if (cell.kind === 'none') return absent('none audited');
  return cell.kind === 'percent' ? { kind: 'percent', value: cell.value } : cell;
}

/** What the measure is, by its own name where it is one of the audits or an indicator. */
export function measureWords({ board, rubric }: PartContext, { measure: { source } }: ResultsAction): string | null {
  if (source === undefined) return null;
  if (source.kind === 'indicator') return board.indicators.find(({ id }) => id === source.indicatorId)?.name ?? null;
  if (source.kind === 'section') {
    if (source.section === 'all') return 'All criteria, percent met';
    const section = rubric.sections.find(({ id }) => id === source.section);
    return section === undefined ? null : `Section ${section.id} ${section.title}, percent met`;
  }
  const criterion = rubric.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === source.criterionId);
  return criterion === undefined ? null : `${criterion.id} ${criterion.title}, percent met`;
}
