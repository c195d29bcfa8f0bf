import { z } from 'zod';
import { sha256Schema } from '../plan/plan';

/** Characters kept before and after a quote, to tell it from the same words elsewhere. */
export const CONTEXT_LENGTH = 32;

/**
 * Words of one block, kept with what stands around them: they can be found again after the plan was redrafted, and stay
 * readable when they cannot. Text of the plan: never in a log, never in an aggregate export.
 */
export const passageSchema = z.strictObject({
  blockId: z.string().regex(/^b\d+$/),
  quote: z.string().min(1).max(20_000),
  /** Up to 32 characters before and after, which may belong to the blocks beside. */
  prefix: z.string().max(2 * CONTEXT_LENGTH),
  suffix: z.string().max(2 * CONTEXT_LENGTH),
  /** 1-based page of a PDF. */
  page: z.int().min(1).optional(),
  /** Where the quote begins in the block's text, in UTF-16 units; only for the text it was chosen in. */
  from: z.int().min(0).optional(),
  /**
   * How many of the characters around the quote the likest other place of that text shares; -1 where nothing else in it
   * reads like the quote. Absent where that was not looked up: see look-alike.ts.
   */
  lookAlike: z
    .int()
    .min(-1)
    .max(4 * CONTEXT_LENGTH)
    .optional(),
});
export type Passage = z.infer<typeof passageSchema>;

const share = z.number().min(0).max(1);

/** A part of a page image, in shares of the page's width and height from its top left; the whole page without a box. */
export const pageAreaSchema = z.strictObject({
  page: z.int().min(1),
  box: z.strictObject({ x: share, y: share, width: share, height: share }).optional(),
});
export type PageArea = z.infer<typeof pageAreaSchema>;

/** A place in the plan that an auditor put beside a criterion: quoted words in reading order, or a part of a page image. */
export const evidenceSchema = z
  .strictObject({
    id: z.string().min(1),
    auditId: z.string().min(1),
    criterionId: z.string().min(1),
    /** The plan text it was chosen in. An audit carried over to a newer draft looks its words up there. */
    textHash: sha256Schema,
    /** One for each block it touches. */
    passages: z.array(passageSchema).max(500),
    area: pageAreaSchema.optional(),
    /** The wording prompt that it was made from. */
    promptKey: z.string().min(1).max(300).optional(),
    addedAt: z.iso.datetime(),
  })
  .refine(({ passages, area }) => passages.length > 0 || area !== undefined, {
    message: 'Evidence quotes words or shows a part of a page.',
  });
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * An auditor's decision that a wording prompt needs no action in this audit, or that what the golden thread took for an
 * item is none (`NOT_AN_ITEM`).
 */
export const dismissalSchema = z.strictObject({
  id: z.string().min(1),
  auditId: z.string().min(1),
  /** Names the rule, the block and the words: the same prompt in the same text has the same key. */
  promptKey: z.string().min(1).max(300),
  ruleId: z.string().min(1).max(120),
  /** The words of what is no item of the golden thread, one passage a block, and the plan text they were chosen in. */
  item: z.strictObject({ textHash: sha256Schema, passages: z.array(passageSchema).min(1).max(500) }).optional(),
});
export type Dismissal = z.infer<typeof dismissalSchema>;
