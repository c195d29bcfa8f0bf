import { z } from 'zod';
import { PLAN_TYPES } from '../plan/plan-choices';
import { SECTION_IDS } from '../plan/section-id';

/** Rubric sections are the plan's lettered sections plus X, which looks across the whole plan. */
export const RUBRIC_SECTION_IDS = [...SECTION_IDS, 'X'] as const;
export const rubricSectionIdSchema = z.enum(RUBRIC_SECTION_IDS);
export type RubricSectionId = z.infer<typeof rubricSectionIdSchema>;

/** Rounds by discipline: each marks its own sections of the same plan. */
export const DISCIPLINES = ['education', 'health', 'care'] as const;
export type Discipline = (typeof DISCIPLINES)[number];

export const criterionSchema = z.strictObject({
  /**
   * What the criterion is across versions: `F2`, `H1a`. It stays as long as the criterion asks the same thing, and is
   * never given to another one, so that a comparison knows what is common.
   */
  id: z.string().regex(/^[A-Z][A-Za-z0-9]{0,7}$/),
  title: z.string().min(1),
  /** How to look and what to weigh. */
  guidance: z.string().min(1),
  /** What good looks like, shown beside the ratings. */
  good: z.string().min(1),
  /** Scored 0, a limiting criterion caps the grade whatever the mean. */
  limiting: z.boolean(),
  naAllowed: z.boolean(),
  /** When N/A is right, in words. */
  naWhen: z.string().optional(),
  /** Types of plan that it is asked of; absent: of all, and of a plan whose type is not known. */
  planTypes: z.array(z.enum(PLAN_TYPES)).min(1).optional(),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const rubricSectionSchema = z.strictObject({
  id: rubricSectionIdSchema,
  title: z.string().min(1),
  /** Weight that each criterion of this section carries in the overall mean; 0.5 to 10. */
  weight: z.number().positive().max(10).multipleOf(0.5),
  /** Who marks it in a round by discipline; absent: anybody. */
  discipline: z.enum(DISCIPLINES).optional(),
  criteria: z.array(criterionSchema).min(1),
});
export type RubricSection = z.infer<typeof rubricSectionSchema>;

export const scalePointSchema = z.strictObject({
  value: z.int().min(0).max(9),
  word: z.string().min(1),
  meaning: z.string().min(1),
});

export const bandSchema = z.strictObject({
  id: z.string().min(1),
  word: z.string().min(1),
  /** Lowest overall percent (0 to 100, at most two decimals) that earns the band. */
  from: z.number().min(0).max(100).multipleOf(0.01),
});
export type Band = z.infer<typeof bandSchema>;

/** A published rubric version never changes: same answers, same result, years later. */
export const rubricSchema = z
  .strictObject({
    id: z.string().min(1),
    version: z.int().min(1),
    status: z.enum(['draft', 'published', 'retired']),
    title: z.string().min(1),
    publishedAt: z.iso.datetime().optional(),
    /** Why this version was made, and the gravest kind of change since the one before. Absent in the first. */
    reason: z.string().trim().min(1).max(500).optional(),
    change: z.enum(['wording', 'scoring', 'structure']).optional(),
    /** From 0 upwards, no gaps. */
    scale: z.array(scalePointSchema).min(2),
    /** A rating of at least this value counts as "met". */
    metFrom: z.int().min(1),
    sections: z.array(rubricSectionSchema).min(1),
    /** Best first; the last band starts at 0. */
    bands: z.array(bandSchema).min(2),
    /** Best band left once one, or two or more, limiting criteria are scored 0. */
    caps: z.strictObject({ one: z.string().min(1), twoOrMore: z.string().min(1) }),
  })
  .superRefine((rubric, context) => {
    const problem = (message: string) => context.addIssue({ code: 'custom', message });
    const ids = rubric.sections.flatMap((section) => section.criteria.map((criterion) => criterion.id));
    if (new Set(ids).size !== ids.length) problem('Two criteria share an id.');
    const sectionIds = rubric.sections.map((section) => section.id);
    if (new Set(sectionIds).size !== sectionIds.length) problem('Two sections share a letter.');
    if (rubric.scale.some((point, index) => point.value !== index))
      problem('The scale must run 0, 1, 2 … without gaps.');
    if (rubric.metFrom >= rubric.scale.length) problem('“Met” starts above the top of the scale.');
    const froms = rubric.bands.map((band) => band.from);
    if (froms.some((from, index) => index > 0 && from >= (froms[index - 1] ?? 0)))
      problem('Bands must run from best to worst.');
    if (froms.at(-1) !== 0) problem('The lowest band must start at 0.');
    const bandIds = rubric.bands.map((band) => band.id);
    if (new Set(bandIds).size !== bandIds.length) problem('Two bands share an id.');
    const [one, twoOrMore] = [bandIds.indexOf(rubric.caps.one), bandIds.indexOf(rubric.caps.twoOrMore)];
    if (one === -1 || twoOrMore === -1) problem('A cap names a band that does not exist.');
    // Otherwise putting one of two failures right could lower a grade.
    else if (twoOrMore < one) problem('Two limiting failures must cap at least as hard as one.');
  });
export type Rubric = z.infer<typeof rubricSchema>;
