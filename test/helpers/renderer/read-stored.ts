import type { Answer } from '#shared/domain/audit/answer';
import type { ImprovementAction } from '#shared/domain/board/action';
import type { ExportRecord } from '#shared/domain/board/export-record';
import type { Indicator } from '#shared/domain/board/indicator';
import type { Risk } from '#shared/domain/board/risk';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { ResultsSource } from '#shared/domain/results/results-source';
import { type PlanRow, readRowContext, toPlanRows } from '../../../renderer/db/plan-rows';
import * as board from '../../../renderer/db/read-board';
import { readReportSource } from '../../../renderer/db/read-report-source';
import { currentSession } from '../../../renderer/db/session';

// What the window follows live, read once from the store that is open.

export const readAnswers = (auditId: string): Promise<ReadonlyMap<string, Answer>> =>
  currentSession().answers.load(auditId);

export async function readPlanRow(planId: string): Promise<PlanRow | null> {
  const session = currentSession();
  const { db } = session;
  const plan = await db.plans.get(planId);
  if (plan === undefined) return null;
  const audits = await db.audits.where('planId').equals(planId).toArray();
  return toPlanRows([plan], audits, await readRowContext(session))[0] ?? null;
}

/** In the order in which they were made. */
export async function readCorrections(planId: string, textHash: string): Promise<readonly SectionCorrection[]> {
  const entries = await currentSession().db.corrections.where('planId').equals(planId).toArray();
  const own = entries.map(({ value }) => value).filter((correction) => correction.textHash === textHash);
  return own.sort((a, b) => a.order - b.order);
}

/** What a results file of all weeks up to `toWeek` is made from. */
export const readReportInput = (toWeek: string): Promise<ResultsSource> =>
  readReportSource(currentSession().db, toWeek, new Date().toISOString());

export interface BoardRecords {
  readonly actions: readonly ImprovementAction[];
  readonly risks: readonly Risk[];
  readonly indicators: readonly Indicator[];
}

export async function readBoard(): Promise<BoardRecords> {
  const { db } = currentSession();
  const [actions, risks, indicators] = await Promise.all([
    board.readActions(db),
    board.readRisks(db),
    board.readIndicators(db),
  ]);
  return { actions, risks, indicators };
}

export const readExports = (): Promise<readonly ExportRecord[]> => board.readExports(currentSession().db);
