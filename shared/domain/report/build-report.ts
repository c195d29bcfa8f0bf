import { isoDate } from '../../lib/dates';
import { fail, ok, type Result } from '../../lib/result';
import { differenceWords } from '../disclosure/earlier/difference-words';
import { exportedCells, protectAgainst } from '../disclosure/earlier/protect-against';
import type { Days } from '../disclosure/earlier/stretches';
import type { Difference, EarlierExport } from '../disclosure/earlier/with-earlier';
import { assembleParts } from './assemble-parts';
import type { PeriodChoice } from './choose-audits';
import type { FiguresRefusal } from './figures/choose-figures';
import type { RawFigures } from './figures/figures';
import { figuresOf, type ReportFigures } from './figures/figures-of';
import type { Threshold } from './model/cells';
import type { ReportChoice } from './model/report-choice';
import { REPORT_FORMAT, REPORT_FORMAT_VERSION, type ReportModel } from './model/report-model';
import { PART_BUILDERS } from './part-builders';
import { actionFigures } from './parts/actions/action-figures';
import { chosenParts } from './parts/chosen-parts';
import { cleanLine } from './parts/clean-words';
import { indicatorFigures } from './parts/indicators/indicator-figures';
import type { PartContext, ReportHead } from './parts/part-context';
import type { ResultsFile } from './results-file';

const DEFAULT_TITLE = 'Quality of education, health and care plans: audit report';

/** What is published hides more. */
const PUBLIC_THRESHOLD: Threshold = 10;

export interface ReportSurroundings {
  /** Version of the program, such as `1.4.0`. */
  readonly toolVersion: string;
  /** London day on which the report before this one was saved; null where there was none. */
  readonly lastReportOn: string | null;
  /** What was saved before and may lie beside this report; left out: nothing. */
  readonly earlier?: readonly EarlierExport[];
}

/** Why a report must not leave beside earlier ones: they give a small count away together. */
export interface EarlierLeak {
  readonly sentence: string;
  /** Ids of the earlier exports that would have to be taken back or never have gone out; none where that does not help. */
  readonly takeBack: readonly string[];
}

export interface BuiltReport {
  readonly model: ReportModel;
  /** What it shows, for the record of an export: no small count is in it. */
  readonly cells: Readonly<Record<string, number | 'few' | 'hidden'>>;
  /** Empty where it may be saved. */
  readonly leaks: readonly EarlierLeak[];
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
 * model. Refuses a period that is not one or is empty, a baseline that overlaps it, and a choice without parts.
 */
export function buildReport(
  file: ResultsFile,
  period: PeriodChoice,
  choice: ReportChoice,
  { toolVersion, lastReportOn, earlier = [] }: ReportSurroundings,
): Result<BuiltReport, ReportRefusal> {
  const threshold = choice.audience === 'public' ? PUBLIC_THRESHOLD : choice.threshold;
  const found = figuresOf(file, { ...period, baseline: choice.baseline }, threshold);
  if (!found.ok) return found;
  const { chosen, compared, raw: counted, facts } = found.value;
  const head = headOf(file, { ...chosen, compared }, choice, { threshold, toolVersion });
  const indicators = indicatorFigures(file.board.indicators, head.period.lastDay);
  const actions = actionFigures(file.board, { ...head, raw: counted });
  const raw = together([counted, indicators, actions]);
  const spans = spansOf(head);
  const { audience } = choice;
  const { shown, refusals, corrections } = protectAgainst(raw, {
    threshold,
    audience,
    rubric: head.rubric,
    spans,
    earlier,
  });
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
  const leak = (difference: Difference): EarlierLeak => ({
    sentence: differenceWords(difference, earlier, threshold),
    takeBack: difference.sources,
  });
  return ok({
    model: { ...head, parts },
    cells: exportedCells(raw, shown, spans),
    leaks: [...refusals, ...corrections].map(leak),
  });
}

/** The days that keys of counts call by a word. */
function spansOf({ period, baseline }: Pick<ReportHead, 'period' | 'baseline'>): Readonly<Record<string, Days>> {
  const days = ({ firstDay, lastDay }: ReportModel['period']): Days => ({ from: firstDay, to: lastDay });
  return { period: days(period), ...(baseline === null ? {} : { baseline: days(baseline) }) };
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

const together = (all: readonly RawFigures[]): RawFigures => ({
  counts: new Map(all.flatMap(({ counts }) => [...counts])),
  sums: all.flatMap(({ sums }) => sums),
  shares: all.flatMap(({ shares }) => shares),
  bounds: all.flatMap(({ bounds }) => bounds ?? []),
  hiddenFirst: new Set(all.flatMap(({ hiddenFirst }) => [...(hiddenFirst ?? [])])),
  hiddenLast: new Set(all.flatMap(({ hiddenLast }) => [...(hiddenLast ?? [])])),
  untold: new Set(all.flatMap(({ untold }) => [...(untold ?? [])])),
  ofFewPlans: new Set(all.flatMap(({ ofFewPlans }) => [...(ofFewPlans ?? [])])),
});
