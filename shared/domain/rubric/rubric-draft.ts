import { z } from 'zod';
import { PLAN_TYPES } from '../plan/plan-choices';
import { DISCIPLINES, rubricSectionIdSchema } from './rubric';

/** The most that a draft holds; lengths in characters. */
export const RUBRIC_LIMITS = {
  title: 300,
  guidance: 10_000,
  good: 10_000,
  naWhen: 2_000,
  word: 60,
  meaning: 2_000,
  scalePoints: 10,
  criteriaOfASection: 100,
  bands: 12,
} as const;

/**
 * A rubric while it is being written: the same shape as a published one, in which anything may still be blank or
 * contradict something else. `checkRubric` says in plain words what keeps it from being published.
 */
export const criterionDraftSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Za-z0-9]{0,7}$/),
  title: z.string().max(RUBRIC_LIMITS.title),
  guidance: z.string().max(RUBRIC_LIMITS.guidance),
  good: z.string().max(RUBRIC_LIMITS.good),
  limiting: z.boolean(),
  naAllowed: z.boolean(),
  naWhen: z.string().max(RUBRIC_LIMITS.naWhen).optional(),
  planTypes: z.array(z.enum(PLAN_TYPES)).optional(),
});
export type CriterionDraft = z.infer<typeof criterionDraftSchema>;

export const sectionDraftSchema = z.strictObject({
  id: rubricSectionIdSchema,
  title: z.string().max(RUBRIC_LIMITS.title),
  weight: z.number().min(0).max(100),
  discipline: z.enum(DISCIPLINES).optional(),
  criteria: z.array(criterionDraftSchema).max(RUBRIC_LIMITS.criteriaOfASection),
});

export type SectionDraft = z.infer<typeof sectionDraftSchema>;

export const rubricContentSchema = z.strictObject({
  title: z.string().max(RUBRIC_LIMITS.title),
  scale: z
    .array(
      z.strictObject({
        value: z.int(),
        word: z.string().max(RUBRIC_LIMITS.word),
        meaning: z.string().max(RUBRIC_LIMITS.meaning),
      }),
    )
    .max(RUBRIC_LIMITS.scalePoints),
  metFrom: z.int(),
  sections: z.array(sectionDraftSchema).max(13),
  bands: z
    .array(
      z.strictObject({ id: z.string().min(1).max(60), word: z.string().max(RUBRIC_LIMITS.word), from: z.number() }),
    )
    .max(RUBRIC_LIMITS.bands),
  caps: z.strictObject({ one: z.string(), twoOrMore: z.string() }),
});
export type RubricContent = z.infer<typeof rubricContentSchema>;

export const rubricDraftSchema = z.strictObject({
  id: z.string().min(1).max(120),
  /** The rubric it becomes a version of. */
  rubricId: z.string().min(1),
  /** The version it was made from; null for one that came from nothing or from a file. */
  basedOn: z.int().min(1).nullable(),
  content: rubricContentSchema,
  startedAt: z.iso.datetime(),
});
export type RubricDraft = z.infer<typeof rubricDraftSchema>;
