import { isoDate } from '../../lib/dates';
import { fail, ok, type Result } from '../../lib/result';
import { type EarlierLeak, type EarlierNote, leaksOf, notesOf } from '../disclosure/earlier/leaks';
import { exportedCells, watched } from '../disclosure/earlier/told-cells';
import type { EarlierExport } from '../disclosure/earlier/with-earlier';
import type { ResultsFile } from '../results/results-file';
import { assembleParts } from './assemble-parts';
import type { FiguresRefusal } from './figures/choose-figures';
import type { ReportFigures } from './figures/figures-of';
import type { Threshold } from './model/cells';
import type { ReportChoice } from './model/report-choice';
import { REPORT_FORMAT, REPORT_FORMAT_VERSION, type ReportModel } from './model/report-model';
import { PART_BUILDERS } from './part-builders';
import { chosenParts } from './parts/chosen-parts';
import { cleanLine } from './parts/clean-words';
import type { PartContext, ReportHead } from './parts/part-context';
import { type ReckonReport, reckonReport } from './reckon-report';
import type { PeriodChoice } from './scope/choose-audits';

const DEFAULT_TITLE = 'Quality of education, health and care plans: audit report';

export interface ReportSurroundings {
  /** Version of the program, such as `1.4.0`. */
  readonly toolVersion: string;
  /** London day on which the report before this one was saved; null where there was none. */
  readonly lastReportOn: string | null;
  /** What was saved before and may lie beside this report; left out: nothing. */
  readonly earlier?: readonly EarlierExport[];
}

export interface BuiltReport {
  readonly model: ReportModel;
  /** What it shows, for the record of an export: no small count is in it. */
  readonly cells: Readonly<Record<string, number | 'few' | 'hidden'>>;
  /** Empty where it may be saved. */
  readonly leaks: readonly EarlierLeak[];
  /** What is to be known of it beside earlier exports though it may be saved. */
  readonly notes: readonly EarlierNote[];
}

export type ReportRefusal = FiguresRefusal | 'no-parts';

/** {@link buildReport} where nothing is saved of it: its model alone. */
export function buildReportModel(
  file: ResultsFile,
  period: PeriodChoice,
  choice: ReportChoice,
  surroundings: ReportSurroundings,
): Result<ReportModel, ReportRefusal> {
  const built = buildReport(file, period, choice, surroundings);
  return built.ok ? ok(built.value.model) : built;
}

/**
 * One report: the model from which every output is made, and what it shows. Raw counts go through disclosure control first, beside
 * what earlier exports told; what parts are written from cannot tell them. Pure: the same file, period and choice give the same
 * model. `reckon` stands in where figures are kept. Refuses a period that is not one or is empty, a baseline that overlaps it, and a choice without parts.
 */
export function buildReport(
  file: ResultsFile,
  period: PeriodChoice,
  choice: ReportChoice,
  { toolVersion, lastReportOn, earlier = [] }: ReportSurroundings,
  reckon: ReckonReport = reckonReport,
): Result<BuiltReport, ReportRefusal> {
  const reckoned = reckon(file, period, choice, earlier);
  if (!reckoned.ok) return reckoned;
  const { chosen, compared, raw, facts, spans, threshold, against } = reckoned.value;
  const head = headOf(file, { ...chosen, compared }, choice, { threshold, toolVersion });
  const { shown, told } = watched(raw, against.shown);
  const context: PartContext = {
    head,
    choice,
    rubric: chosen.rubric,
    shown,
    facts,
    board: file.board,
    lastReportOn,
    parts: chosenParts(choice),
  };
  const parts = assembleParts(context, PART_BUILDERS);
  if (parts.length === 0) return fail('no-parts', 'No part is ticked. Choose at least one.');
  return ok({
    model: { ...head, parts },
    cells: exportedCells(raw, against.shown, spans, told),
    leaks: leaksOf(against, earlier, threshold),
    notes: notesOf(against, earlier),
  });
}

function headOf(
  file: ResultsFile,
  { period, counted, baseline, compared, rubric }: ReportFigures['chosen'] & Pick<ReportFigures, 'compared'>,
  choice: ReportChoice,
  { threshold, toolVersion }: { readonly threshold: Threshold; readonly toolVersion: string },
): ReportHead {
  return {
    format: REPORT_FORMAT,
    formatVersion: REPORT_FORMAT_VERSION,
    title: lineOf(choice.title) ?? DEFAULT_TITLE,
    ...given('council', choice.council),
    ...given('board', choice.board),
    ...given('preparedBy', choice.preparedBy),
    ...given('classification', choice.classification),
    audience: choice.audience,
    threshold,
    period,
    counted,
    baseline,
    compared,
    frozenOn: isoDate(file.generatedAt),
    toolVersion,
    rubric: { id: rubric.id, title: rubric.title, version: rubric.version },
  };
}

/** Undefined for words of which nothing is left once they are clean. */
const lineOf = (words: string | undefined): string | undefined => cleanLine(words ?? '') || undefined;

function given<K extends string>(key: K, words: string | undefined): { readonly [key in K]?: string } {
  const line = lineOf(words);
  // An absent field and one that is undefined are not the same to the model's schema.
  return line === undefined ? {} : ({ [key]: line } as { readonly [key in K]?: string });
}
