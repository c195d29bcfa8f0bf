import { z } from 'zod';
import { sampleMomentSchema } from '../audit/sample-audits';
import { ACTION_STATUSES, measureSourceSchema } from './action';
import { boardWords } from './board-words';
import { INDICATOR_AREAS, INDICATOR_UNITS } from './indicator';
import { riskScoreSchema } from './risk';

/** Months before the current one; 1 is the last whole one. */
const monthsAgoSchema = z.int().min(0).max(36);
/** Weeks from the day of loading; below 0 in the past. */
const weeksAheadSchema = z.int().min(-52).max(52);

/** A figure of plans audited in some weeks, both included, counted back from the current one. */
const sampleFigureSchema = z.strictObject({
  part: z.int().min(0),
  total: z.int().min(1),
  firstWeeksAgo: z.int().min(0).max(52),
  lastWeeksAgo: z.int().min(0).max(52),
  versions: z.array(z.string()).min(1),
});
export type SampleFigure = z.infer<typeof sampleFigureSchema>;

const idSchema = z.string().min(1).max(120);
const stepFields = { at: sampleMomentSchema, note: boardWords(500).optional() };
const sampleTargetSchema = z.strictObject({ monthsAgo: monthsAgoSchema, value: z.number().min(0) });

/**
 * Invented actions, risks and indicators beside the invented weeks, counted back from the day of loading. What Section F was
 * like before it got better is what the first action began with; health is low and has no action.
 */
export const sampleBoardSchema = z.strictObject({
  /** By section; `all`: of all. */
  aims: z.record(z.string(), z.array(sampleTargetSchema)),
  actions: z.array(
    z.strictObject({
      id: idSchema,
      area: boardWords(120),
      action: boardWords(500),
      ownerRole: boardWords(80),
      measure: z.strictObject({
        words: boardWords(300),
        source: measureSourceSchema.optional(),
        baseline: sampleFigureSchema.optional(),
      }),
      steps: z
        .array(
          z.strictObject({
            ...stepFields,
            status: z.enum(ACTION_STATUSES),
            due: weeksAheadSchema,
            figure: sampleFigureSchema.optional(),
          }),
        )
        .min(1),
    }),
  ),
  risks: z.array(
    z.strictObject({
      id: idSchema,
      risk: boardWords(200),
      cause: boardWords(400),
      effect: boardWords(400),
      control: boardWords(500),
      ownerRole: boardWords(80),
      steps: z
        .array(
          z.strictObject({
            ...stepFields,
            now: riskScoreSchema,
            target: riskScoreSchema,
            reviewOn: weeksAheadSchema,
            closed: z.boolean(),
          }),
        )
        .min(1),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: idSchema,
      name: boardWords(120),
      area: z.enum(INDICATOR_AREAS),
      unit: z.enum(INDICATOR_UNITS),
      better: z.enum(['higher', 'lower']),
      source: boardWords(120).optional(),
      baseline: sampleTargetSchema.optional(),
      targets: z.array(sampleTargetSchema),
      values: z.array(
        z.union([
          z.strictObject({ monthsAgo: monthsAgoSchema, part: z.int().min(0), base: z.int().min(1) }),
          z.strictObject({ monthsAgo: monthsAgoSchema, value: z.number().min(0) }),
        ]),
      ),
    }),
  ),
});
export type SampleBoard = z.infer<typeof sampleBoardSchema>;
