import { z } from 'zod';
import { sectionIdSchema } from '../plan/section-id';

/** The classes of wording prompts, in the order they are listed, then the checks that look at more than a phrase. */
export const PROMPT_CLASSES = [
  'proximity',
  'frequency',
  'contingent',
  'advice-voice',
  'cap-or-range',
  'illustrative',
  'unnamed-deliverer',
  'bare-noun',
  'undefined-group',
  'style-adjective',
  'ordinary-offer',
  'resource-dependent',
  'weak-outcome',
  'other-name',
  'blank-section',
] as const;
export const promptClassSchema = z.enum(PROMPT_CLASSES);
export type PromptClass = z.infer<typeof promptClassSchema>;

/** Checks that are code because a phrase cannot say them; the bank names them, so a council can mute or re-class them too. */
export const CHECKS = [
  'outcome-no-date',
  'outcome-no-measure',
  'outcome-is-provision',
  'outcome-is-aspiration',
  'outcome-repeated',
  'another-name',
  'named-staff',
  'blank-section',
  'blank-placement',
  'blank-final-placement',
] as const;
export const checkSchema = z.enum(CHECKS);
export type Check = z.infer<typeof checkSchema>;

/** Limits on what a bank may hold: no council's data can make the search slow. */
export const PHRASE_LIMITS = { characters: 100, words: 12, rules: 500, added: 500 } as const;

/**
 * A phrase is plain words and never a pattern: capitals and simple plurals do not matter, `a/b` is either word, and `…`
 * stands for up to five words of the same sentence.
 */
export const phraseSchema = z
  .string()
  .trim()
  .min(1)
  .max(PHRASE_LIMITS.characters)
  .regex(/[\p{L}\p{N}]/u, 'A phrase needs at least one word.');

/** What makes a phrase acceptable in an item of provision. */
export const FACTS = [
  /** A number with a unit, or a plain frequency ("weekly"). */
  'amount',
  /** How often, in numbers or plain words ("weekly"). */
  'how-often',
  /** A post that delivers it, such as "a speech and language therapist". */
  'role',
  /** Training, a qualification or supervision by a professional is stated. */
  'training',
  /** The least that must be given ("at least 30 minutes"). */
  'minimum',
  /** A post decides or agrees. */
  'decider',
  /** How many are in the group. */
  'group-size',
] as const;

/** One way in which a hit is no fault; several in one rule are alternatives. */
export const fineWhenSchema = z.discriminatedUnion('kind', [
  /** The item states all of these. */
  z.strictObject({ kind: z.literal('states'), all: z.array(z.enum(FACTS)).min(1) }),
  /** One of these stands right before the hit, up to `within` words away (0: next to it). */
  z.strictObject({ kind: z.literal('after'), phrases: z.array(phraseSchema).min(1), within: z.int().min(0).max(8) }),
  /** One of these follows the hit, up to `within` words away (0: next to it). */
  z.strictObject({ kind: z.literal('before'), phrases: z.array(phraseSchema).min(1), within: z.int().min(0).max(8) }),
  /** The hit is part of one of these longer phrases ("access arrangements"). */
  z.strictObject({ kind: z.literal('inside'), phrases: z.array(phraseSchema).min(1) }),
  /** The word is the month, or a name, and not the verb. */
  z.strictObject({ kind: z.literal('month-may') }),
  /** The child is the one who does it ("he may choose"), unless something is done for the child ("he may be given"). */
  z.strictObject({ kind: z.literal('child-acts') }),
]);
export type FineWhen = z.infer<typeof fineWhenSchema>;

export const matchSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('phrases'), phrases: z.array(phraseSchema).min(1) }),
  /** "up to" before an amount of delivery: "up to 15 hours", but not "up to Year 6". */
  z.strictObject({ kind: z.literal('cap') }),
  /** Two numbers before a unit of delivery: "20-45 minutes". */
  z.strictObject({ kind: z.literal('range') }),
  z.strictObject({ kind: z.literal('check'), check: checkSchema }),
]);

export const phraseRuleSchema = z.strictObject({
  /** Stable for ever: dismissals and councils' changes hang on it. */
  id: z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/),
  class: promptClassSchema,
  match: matchSchema,
  /** One sentence for the auditor. */
  why: z.string().min(1).max(300),
  suggestion: z.string().min(1).max(300).optional(),
  /** Where the rule looks. */
  sections: z.array(sectionIdSchema).min(1),
  fineWhen: z.array(fineWhenSchema),
});
export type PhraseRule = z.infer<typeof phraseRuleSchema>;

const differ = (ids: readonly string[]) => new Set(ids).size === ids.length;

export const phraseBankSchema = z.strictObject({
  /** Raised with every change of this file. */
  version: z.int().min(1),
  classes: z.array(z.strictObject({ id: promptClassSchema, title: z.string().min(1), about: z.string().min(1) })),
  rules: z
    .array(phraseRuleSchema)
    .max(PHRASE_LIMITS.rules)
    .refine((rules) => differ(rules.map(({ id }) => id)), 'Two rules have the same id.'),
});
export type PhraseBank = z.infer<typeof phraseBankSchema>;
