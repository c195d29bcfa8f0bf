import { isoDate } from '../../lib/dates';
import { fail, ok, type Result } from '../../lib/result';
import { protectFigures } from '../disclosure/protect-figures';
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
}

export type ReportRefusal = FiguresRefusal | 'no-parts';

/**
 * The model of one report, from which every output is made. Raw counts go through disclosure control first; what parts are written
 * from cannot tell them. Pure: the same file, period and choice give the same model. Refuses a period that is not one or is empty,
 * a baseline that overlaps it, and a choice without parts.
 */
export function buildReportModel(
  file: ResultsFile,
  period: PeriodChoice,
  choice: ReportChoice,
  { toolVersion, lastReportOn }: ReportSurroundings,
): Result<ReportModel, ReportRefusal> {
  const threshold = choice.audience === 'public' ? PUBLIC_THRESHOLD : choice.threshold;
  const found = figuresOf(file, { ...period, baseline: choice.baseline }, threshold);
  if (!found.ok) return found;
  const { chosen, raw, facts } = found.value;
  const head = headOf(file, chosen, choice, { threshold, toolVersion });
  const own = [indicatorFigures(file.board.indicators, head.period.lastDay), actionFigures(file.board)];
  const context: PartContext = {
    head,
    choice,
    rubric: chosen.rubric,
    shown: protectFigures(together([raw, ...own]), threshold),
    facts,
    board: file.board,
    lastReportOn,
    parts: chosenParts(choice),
  };
  const parts = assembleParts(context, PART_BUILDERS);
  return parts.length === 0 ? fail('no-parts', 'No part is ticked. Choose at least one.') : ok({ ...head, parts });
}

function headOf(
  file: ResultsFile,
  { period, baseline, rubric }: ReportFigures['chosen'],
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
    baseline,
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
  hiddenFirst: new Set(all.flatMap(({ hiddenFirst }) => [...(hiddenFirst ?? [])])),
  untold: new Set(all.flatMap(({ untold }) => [...(untold ?? [])])),
  ofFewPlans: new Set(all.flatMap(({ ofFewPlans }) => [...(ofFewPlans ?? [])])),
});
