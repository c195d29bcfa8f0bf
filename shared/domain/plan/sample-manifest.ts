import { z } from 'zod';
import { sha256Schema } from './plan';
import { NEED_CODES, PLAN_TYPES } from './plan-choices';
import { planFieldsSchema } from './plan-fields';
import { WARNING_CODES } from './plan-text';
import { sectionIdSchema } from './section-id';

export const SAMPLE_LAYOUTS = [
  'heading-styles',
  'bold-capitals',
  'letters',
  'plain-lines',
  'boxed-tables',
  'column-tables',
  'other-order',
  'tracked-draft',
  'pdf-headings',
  'pdf-columns',
  'pdf-plain-lines',
  'pdf-scanned-page',
] as const;

/** Faults planted in the invented plans, so that intake, prompts and scoring can be checked against a known truth. */
export const FAULT_CODES = [
  'need-without-provision',
  'therapy-in-health',
  'h1-text-in-h2',
  'other-childs-name',
  'aspiration-as-outcome',
  'health-section-empty',
  'letter-missing',
  'vague-provision',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export const plantedFaultSchema = z.strictObject({
  code: z.enum(FAULT_CODES),
  /** The section where the fault shows; for a missing letter, the letter. */
  section: sectionIdSchema,
  /** Word for word as in the plan, or null where the fault is that nothing is there. */
  sentence: z.string().min(1).nullable(),
});
export type PlantedFault = z.infer<typeof plantedFaultSchema>;

export const expectedSectionSchema = z.strictObject({
  id: sectionIdSchema,
  /** The heading as the file words it. */
  title: z.string().min(1),
  /** Found once in the whole file, and in this section. Empty for a section left blank. */
  phrases: z.array(z.string().min(1)).max(2),
});
export type ExpectedSection = z.infer<typeof expectedSectionSchema>;

export const samplePlanSchema = z.strictObject({
  file: z.string().regex(/^[\w-]+\.(docx|pdf)$/),
  sha256: sha256Schema,
  format: z.enum(['docx', 'pdf']),
  layout: z.enum(SAMPLE_LAYOUTS),
  ref: z.string().regex(/^P-\d{4}$/),
  type: z.enum(PLAN_TYPES),
  need: z.enum(NEED_CODES),
  team: z.enum(['North', 'South', 'East']),
  /** What else is known of it, in keeping with what the plan itself says. */
  fields: planFieldsSchema.omit({ type: true, need: true, team: true }),
  /** Sections in the order a person meets them; in column tables, left to right, then down. */
  sections: z.array(expectedSectionSchema).min(1),
  faults: z.array(plantedFaultSchema),
  /** Codes that reading the file must give, codes that it may give, and none besides. */
  warnings: z.strictObject({ must: z.array(z.enum(WARNING_CODES)), may: z.array(z.enum(WARNING_CODES)) }),
});
export type SamplePlan = z.infer<typeof samplePlanSchema>;

/** The labelled truth about the invented plans that ship with the app. */
export const sampleManifestSchema = z.strictObject({ version: z.literal(1), plans: z.array(samplePlanSchema).min(1) });
export type SampleManifest = z.infer<typeof sampleManifestSchema>;
