import { z } from 'zod';
import { boardWords } from './board-words';
import { type Month, monthSchema } from './month';

export const INDICATOR_AREAS = ['education', 'health', 'care', 'all'] as const;
export type IndicatorArea = (typeof INDICATOR_AREAS)[number];
export const INDICATOR_AREA_WORDS: Readonly<Record<IndicatorArea, string>> = {
  education: 'Education',
  health: 'Health',
  care: 'Social care',
  all: 'All services',
};

export const INDICATOR_UNITS = ['percent', 'count', 'weeks', 'days'] as const;
export type IndicatorUnit = (typeof INDICATOR_UNITS)[number];

/** What an indicator says of one month: a figure, or of a percent the two counts that it is made of. */
const figureValueSchema = z.strictObject({ month: monthSchema, value: z.number().min(0).max(1_000_000) });
const shareValueSchema = z
  .strictObject({ month: monthSchema, part: z.int().min(0), base: z.int().min(1).max(1_000_000) })
  .refine(({ part, base }) => part <= base, { error: 'A part is no more than its base.', path: ['part'] });

/** One month. A percent whose part and base are known is worked out from them and never typed beside them. */
export const monthlyValueSchema = z.union([shareValueSchema, figureValueSchema]);
export type MonthlyValue = z.infer<typeof monthlyValueSchema>;

/** Whether two months tell the same, as the same kind of figure: 9 of 20 is not 45%. */
export const isSameFigure = (a: MonthlyValue, b: MonthlyValue): boolean =>
  'base' in a ? 'base' in b && a.part === b.part && a.base === b.base : !('base' in b) && a.value === b.value;

/** The figure of a month, in the indicator's unit; percents 0 to 100, unrounded. */
export const figureOf = (one: MonthlyValue): number => ('base' in one ? (100 * one.part) / one.base : one.value);

/** What a month's percent is of; undefined where it is not known or the indicator is no percent. */
export const baseOf = (one: MonthlyValue): number | undefined => ('base' in one ? one.base : undefined);

/** Where it stood at first, to see how far it has come. */
const startSchema = z.strictObject({ month: monthSchema, value: z.number().min(0).max(1_000_000) });

/** What is aimed at from a month on, until the next one. */
export const targetSchema = z.strictObject({ from: monthSchema, value: z.number().min(0).max(1_000_000) });
export type Target = z.infer<typeof targetSchema>;

/** Twenty years of months. */
export const MOST_MONTHS = 240;

const isInOrder = (months: readonly Month[]) => months.every((month, at) => at === 0 || (months[at - 1] ?? '') < month);

/** A figure that the Board watches by month beside the audits: timeliness, reviews, exclusions, training, own ones. */
export const indicatorSchema = z
  .strictObject({
    id: z.string().min(1).max(120),
    name: boardWords(120),
    area: z.enum(INDICATOR_AREAS),
    unit: z.enum(INDICATOR_UNITS),
    better: z.enum(['higher', 'lower']),
    baseline: startSchema.optional(),
    /** By month, the earliest first: what held when stays known after it was changed. */
    targets: z.array(targetSchema).max(60),
    /** Where the figures come from. */
    source: boardWords(120).optional(),
    /** By month, each once, in order. A month without a figure is not there. */
    values: z.array(monthlyValueSchema).max(MOST_MONTHS),
    /** No longer followed: its figures stay, and it is on no dashboard and asked for by nobody. */
    retired: z.literal(true).optional(),
  })
  .refine(({ values }) => isInOrder(values.map(({ month }) => month)), {
    error: 'Each month stands once, in order.',
    path: ['values'],
  })
  .refine(({ targets }) => isInOrder(targets.map(({ from }) => from)), {
    error: 'Targets stand in the order of their months, one for a month.',
    path: ['targets'],
  })
  .refine(({ unit, values, targets, baseline }) => {
    if (unit !== 'percent') return true;
    return [...values.map(figureOf), ...targets.map(({ value }) => value), baseline?.value ?? 0].every((n) => n <= 100);
  }, 'A percent is 0 to 100.')
  .refine(({ unit, values }) => unit === 'percent' || values.every((one) => !('base' in one)), {
    error: 'Only a percent has a part and a base.',
    path: ['values'],
  })
  .refine(({ unit, values }) => unit !== 'count' || values.every((one) => Number.isInteger(figureOf(one))), {
    error: 'A count is a whole number.',
    path: ['values'],
  });
export type Indicator = z.infer<typeof indicatorSchema>;

/** The target that held in a month; undefined before the first. */
export const targetIn = ({ targets }: Pick<Indicator, 'targets'>, month: Month): Target | undefined =>
  targets.findLast(({ from }) => from <= month);

/** The month that has a figure and lies latest; undefined where none has. */
export const latestValue = ({ values }: Pick<Indicator, 'values'>): MonthlyValue | undefined => values.at(-1);
