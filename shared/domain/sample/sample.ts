import { z } from 'zod';
import { daySchema, planFieldShape } from '../plan/plan-fields';
import { MOST_ROWS, registerRowSchema } from '../register/register';

const idSchema = z.string().min(1).max(120);
const refSchema = registerRowSchema.shape.ref;
const reasonSchema = z.string().trim().min(1).max(500);

/** Fields of the register that a frame can be filtered and a sample stratified by (domain: strata to offer). */
export const STRATUM_FIELDS = ['team', 'type', 'phase', 'need', 'setting', 'lookedAfter'] as const;
export type StratumField = (typeof STRATUM_FIELDS)[number];

/** Keeps the rows whose field says one of these words; `null` stands for rows where it is not known. */
export const frameFilterSchema = z.strictObject({
  field: z.enum([...STRATUM_FIELDS, 'status', 'draftedBy', 'year', 'writer']),
  anyOf: z.array(z.string().nullable()).min(1).max(200),
});
export type FrameFilter = z.infer<typeof frameFilterSchema>;

/** From what a sample was drawn, with the figures as they were on that day. */
export const frameSchema = z.strictObject({
  registerId: idSchema,
  registerTitle: z.string().min(1).max(120),
  fileName: z.string().min(1).max(255),
  rowsHash: z.string(),
  /** Rows of the whole register. */
  rows: z.int().min(0),
  /** Issue dates drawn from, both included. */
  issued: z.strictObject({ from: daySchema.optional(), to: daySchema.optional() }),
  filters: z.array(frameFilterSchema).max(20),
  /** Plans taken out by hand before drawing, each with a reason. */
  exclusions: z.array(z.strictObject({ ref: refSchema, reason: reasonSchema })).max(1000),
  /** Leave out plans that a sample of the last so many weeks drew; 0 leaves none out. */
  notSampledForWeeks: z.int().min(0).max(520),
  /** References left out for that reason: earlier samples may change or go, and the draw must still come out the same. */
  sampledBefore: z.array(refSchema).max(MOST_ROWS).optional(),
  /** Plans left to draw from. */
  eligible: z.int().min(0),
});
export type Frame = z.infer<typeof frameSchema>;

export const methodSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('simple-random') }),
  z.strictObject({
    kind: z.literal('stratified'),
    by: z.array(z.enum(STRATUM_FIELDS)).min(1).max(2),
    /** As many from each stratum as its share of the frame, or the same number from each. */
    shares: z.enum(['proportional', 'equal']),
  }),
  /** Picked by a person for a reason. Never in one trend line with random samples. */
  z.strictObject({ kind: z.literal('targeted'), reason: reasonSchema, refs: z.array(refSchema).min(1).max(500) }),
]);
export type SampleMethod = z.infer<typeof methodSchema>;

/** One plan of a sample, as the register had it when it was drawn. */
export const sampleMemberSchema = z.strictObject({
  ref: refSchema,
  ...planFieldShape,
  /** The name of its stratum, `North · New`; empty where the sample has none. */
  stratum: z.string().max(200),
  /** Who marks it: one person, or two where it is marked twice. Empty until allocated. */
  auditorIds: z.array(idSchema).max(2),
  /** The plan it stands in for. */
  substituteFor: refSchema.optional(),
});
export type SampleMember = z.infer<typeof sampleMemberSchema>;

export const stratumSchema = z.strictObject({
  name: z.string().max(200),
  /** Plans of the frame in it, and plans drawn from it. */
  size: z.int().min(0),
  drawn: z.int().min(0),
});

export const sampleSchema = z.strictObject({
  id: idSchema,
  title: z.string().trim().min(1).max(120),
  /** A week's dip sample, a thematic round or a check before issue. */
  purpose: z.enum(['week', 'round', 'gate']),
  /** The ISO week it is marked in; of a round the first. */
  week: z.string().regex(/^\d{4}-W\d{2}$/),
  frame: frameSchema,
  method: methodSchema,
  /** Plans asked for. */
  size: z.int().min(1).max(500),
  /** Decides the draw together with frame and method; the same three give the same plans on any machine. */
  seed: z.int().min(0).max(0xffff_ffff),
  /** Version of the code that drew. */
  drawVersion: z.int().min(1),
  strata: z.array(stratumSchema).max(500),
  /** References of members that are marked twice, blind. */
  doubleMarked: z.array(refSchema).max(500),
  members: z.array(sampleMemberSchema).max(500),
  substitutions: z
    .array(z.strictObject({ out: refSchema, in: refSchema, reason: reasonSchema, at: z.iso.datetime() }))
    .max(500),
  drawnAt: z.iso.datetime(),
  drawnBy: idSchema,
});
export type Sample = z.infer<typeof sampleSchema>;
