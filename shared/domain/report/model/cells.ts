import { z } from 'zod';

/** Counts of 1 up to one below it are told nowhere. 10 for what is published. */
export const THRESHOLDS = [5, 10] as const;
export const thresholdSchema = z.literal(THRESHOLDS);
export type Threshold = z.infer<typeof thresholdSchema>;

/** No percent, interval or rating word of fewer than this. */
export const SMALLEST_BASE = 10;

const wholePercentSchema = z.int().min(0).max(100);
const intervalSchema = z.strictObject({ low: wholePercentSchema, high: wholePercentSchema });

/**
 * A count as a report may tell it: `count` is 0 or at least the threshold (the model's schema holds that), `few` is 1 up to one
 * below the threshold, `most` is all of its base but 1 up to one below the threshold: what is left of it would be a small count.
 * `hidden` would give away another.
 */
export const countCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: z.int().min(0) }),
  z.strictObject({ kind: z.literal('few') }),
  z.strictObject({ kind: z.literal('most') }),
  z.strictObject({ kind: z.literal('hidden') }),
]);
export type CountCell = z.infer<typeof countCellSchema>;

/**
 * A percent as a report may tell it: whole, halves rounded upwards, with its 95% interval where one can be given.
 * `at-least` and `at-most` stand where the part is `most` or `few`: the bound that these give, rounded outwards.
 * `hidden`: the part is hidden, or the base is below `SMALLEST_BASE`. `none`: nothing was counted.
 */
export const percentCellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('percent'), value: wholePercentSchema, interval: intervalSchema.optional() }),
  z.strictObject({ kind: z.literal('at-least'), value: wholePercentSchema }),
  z.strictObject({ kind: z.literal('at-most'), value: wholePercentSchema }),
  z.strictObject({ kind: z.literal('percent-hidden') }),
  z.strictObject({ kind: z.literal('none') }),
]);
export type PercentCell = z.infer<typeof percentCellSchema>;

/** Best first, then why there is none. A word goes with every shade, so that colour never speaks alone. */
export const RATING_WORDS = ['Strong', 'Sound', 'Mixed', 'Weak', 'Too few', 'Hidden', 'None audited'] as const;
export type RatingWord = (typeof RATING_WORDS)[number];

/** One cell of a table of a report: never blank. */
export const cellSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().min(1) }),
  ...countCellSchema.options,
  ...percentCellSchema.options,
  /** A 95% interval that stands in a column of its own. */
  z.strictObject({
    kind: z.literal('interval'),
    low: z.number(),
    high: z.number(),
    unit: z.enum(['percent', 'points']),
  }),
  /** A difference of two percents. */
  z.strictObject({ kind: z.literal('points'), value: z.int().min(-100).max(100) }),
  /** A figure that counts no plans, such as an indicator's value in weeks: at most one decimal. */
  z.strictObject({
    kind: z.literal('number'),
    value: z.number(),
    unit: z.enum(['number', 'percent', 'weeks', 'days']),
    /** Of what is aimed at: the side on which a figure meets it. */
    aim: z.enum(['or more', 'or less']).optional(),
  }),
  z.strictObject({ kind: z.literal('rating'), word: z.enum(RATING_WORDS) }),
  /** Says why there is no figure: `not given`, `too few`, `hidden`. */
  z.strictObject({ kind: z.literal('absent'), why: z.string().min(1) }),
]);
export type Cell = z.infer<typeof cellSchema>;

export const text = (words: string): Cell => ({ kind: 'text', text: words });
export const count = (value: number): CountCell => ({ kind: 'count', value });
