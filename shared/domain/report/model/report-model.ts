import { z } from 'zod';
import { isoWeekSchema } from '../../../lib/iso-week';
import { type Block, blockSchema, type Chart, type Table } from './blocks';
import { type Cell, type Threshold, thresholdSchema } from './cells';
import { AUDIENCES, PART_IDS } from './part-ids';

export const REPORT_FORMAT = 'ehc-plan-audit-report';
export const REPORT_FORMAT_VERSION = 2;

/** ISO weeks, both included, with their first and last day. */
export const reportPeriodSchema = z.strictObject({
  from: isoWeekSchema,
  to: isoWeekSchema,
  firstDay: z.iso.date(),
  lastDay: z.iso.date(),
});
export type ReportPeriod = z.infer<typeof reportPeriodSchema>;

export const partSchema = z.strictObject({
  id: z.enum(PART_IDS),
  title: z.string().min(1),
  /** Wide tables stand on pages turned sideways. */
  landscape: z.boolean(),
  blocks: z.array(blockSchema).min(1),
});
export type Part = z.infer<typeof partSchema>;

const fields = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  formatVersion: z.literal(REPORT_FORMAT_VERSION),
  title: z.string().min(1),
  council: z.string().optional(),
  board: z.string().optional(),
  preparedBy: z.string().optional(),
  classification: z.string().optional(),
  audience: z.enum(AUDIENCES),
  threshold: thresholdSchema,
  /** What was asked for. */
  period: reportPeriodSchema,
  /** From the first to the last week of the period with an audit that the tables count: no sentence claims more. */
  counted: reportPeriodSchema,
  /** What the period is held against; null where there is nothing before it. */
  baseline: reportPeriodSchema.nullable(),
  /**
   * The weeks with plans that changes are worked out of; null without a baseline. They may be more than those counted, because
   * changes are over the criteria that versions of the rubric have in common.
   */
  compared: z.strictObject({ period: reportPeriodSchema, baseline: reportPeriodSchema }).nullable(),
  /** London date on which the data were frozen. */
  frozenOn: z.iso.date(),
  toolVersion: z.string().min(1),
  rubric: z.strictObject({ id: z.string(), title: z.string(), version: z.int() }),
  /** In the order in which they stand. */
  parts: z.array(partSchema).min(1),
});

/**
 * Plain data behind a report, from which every output is made: Word, HTML, CSV, XLSX and the preview. It holds no reference,
 * name, note or plan text, and cannot hold a count of 1 up to one below its threshold.
 */
export const reportModelSchema = fields.superRefine((model, context) => {
  for (const problem of problemsOf(model)) context.addIssue({ code: 'custom', message: problem });
});
export type ReportModel = z.infer<typeof fields>;

interface WithParts {
  readonly parts: readonly Part[];
}

export const blocksOf = ({ parts }: WithParts): readonly Block[] => parts.flatMap(({ blocks }) => blocks);

export const tablesOf = (model: WithParts): readonly Table[] =>
  blocksOf(model).filter((block) => block.kind === 'table');

export const chartsOf = (model: WithParts): readonly Chart[] =>
  blocksOf(model).filter((block) => block.kind === 'chart');

function* problemsOf(model: ReportModel): Generator<string> {
  const ids = new Set<string>();
  for (const table of tablesOf(model)) {
    if (ids.has(table.id)) yield `Two tables are called ${table.id}.`;
    ids.add(table.id);
    yield* problemsOfTable(table, model.threshold);
  }
  for (const chart of chartsOf(model)) {
    if (!ids.has(chart.tableId)) yield `Chart ${chart.id} has no data table.`;
    yield* problemsOfChart(chart, model.threshold);
  }
}

function* problemsOfTable({ id, columns, rows }: Table, threshold: Threshold): Generator<string> {
  for (const { key, cells } of rows) {
    if (cells.length !== columns.length) yield `Row ${key} of ${id} has not one cell for each column.`;
    if (cells.some((cell) => isSmall(cell, threshold))) yield `Row ${key} of ${id} holds a small count.`;
  }
}

function* problemsOfChart({ id, points, series }: Chart, threshold: Threshold): Generator<string> {
  if (points.some(({ n }) => n !== undefined && isSmall(n, threshold))) yield `Chart ${id} holds a small count.`;
  for (const { values } of series) {
    if (values.length !== points.length) yield `Chart ${id} has not one value for each point.`;
    if (values.some((value) => value !== null && !hasOneDecimal(value)))
      yield `Chart ${id} holds a value with more than one decimal.`;
  }
}

const isSmall = (cell: Cell, threshold: Threshold): boolean =>
  cell.kind === 'count' && cell.value > 0 && cell.value < threshold;

const hasOneDecimal = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;
