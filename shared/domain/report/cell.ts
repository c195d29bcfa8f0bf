import { z } from 'zod';

/**
 * A count as a report may show it. Every count of a report model is one of these, so that hiding small numbers has one
 * place: a hidden count becomes another variant here, and no sentence, table or chart can get at what it was.
 */
export const countCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: z.int().min(0) }),
]);
export type CountCell = z.infer<typeof countCellSchema>;

const wholePercentSchema = z.int().min(0).max(100);

/** A percent as a report may show it: whole, halves rounded upwards, with its 95% interval where one can be given. */
export const percentCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('percent'),
    value: wholePercentSchema,
    interval: z.strictObject({ low: wholePercentSchema, high: wholePercentSchema }).optional(),
  }),
  /** Nothing was counted, so there is no percent. */
  z.strictObject({ kind: z.literal('none') }),
]);
export type PercentCell = z.infer<typeof percentCellSchema>;

export const count = (value: number): CountCell => ({ kind: 'count', value });

/** 12345 as `12,345`. */
export const countText = (cell: CountCell): string => String(cell.value).replace(/\B(?=(\d{3})+$)/g, ',');

export const percentText = (cell: PercentCell): string => (cell.kind === 'none' ? 'none' : `${cell.value}%`);

/** `57% to 67%`, or words where there is no interval; never blank. */
export const intervalText = (cell: PercentCell): string =>
  hasInterval(cell) ? `${cell.interval.low}% to ${cell.interval.high}%` : 'not given';

type WithInterval = PercentCell & { readonly interval: { readonly low: number; readonly high: number } };

export const hasInterval = (cell: PercentCell): cell is WithInterval =>
  cell.kind === 'percent' && cell.interval !== undefined;
