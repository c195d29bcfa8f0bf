import { z } from 'zod';
import { sectionIdSchema } from '../plan/section-id';
import { PHRASE_LIMITS, type PhraseBank, type PhraseRule, phraseSchema, promptClassSchema } from './phrase-bank';

/** A phrase that a council added. Its id begins with `own.`, so it can never be one of ours. */
export const addedPhraseSchema = z.strictObject({
  id: z.string().regex(/^own\.[a-z0-9]+(-[a-z0-9]+)*$/),
  phrase: phraseSchema,
  class: promptClassSchema,
  why: z.string().trim().min(1).max(300),
  sections: z.array(sectionIdSchema).min(1),
});
export type AddedPhrase = z.infer<typeof addedPhraseSchema>;

/** A council's changes to the phrase bank: a record of its own, so a newer bank of ours keeps them. */
export const phraseBankChangesSchema = z.strictObject({
  /** Raised by one with every change the council makes. */
  version: z.int().min(0),
  added: z
    .array(addedPhraseSchema)
    .max(PHRASE_LIMITS.added)
    .refine((added) => new Set(added.map(({ id }) => id)).size === added.length, 'Two phrases have the same id.'),
  /** Ids of rules that are not used. Ids the bank does not have are passed over. */
  muted: z.array(z.string().max(100)),
  /** The class a rule counts under instead of its own, by rule id. */
  reclassed: z.record(z.string().max(100), promptClassSchema),
});
export type PhraseBankChanges = z.infer<typeof phraseBankChangesSchema>;

export const NO_BANK_CHANGES: PhraseBankChanges = { version: 0, added: [], muted: [], reclassed: {} };

/** The kept changes, or none where nothing is kept. `null` where what is kept cannot be read. */
export function readBankChanges(kept: unknown): PhraseBankChanges | null {
  const parsed = phraseBankChangesSchema.safeParse(kept ?? NO_BANK_CHANGES);
  return parsed.success ? parsed.data : null;
}

/** The rules that are in force, with the version to print beside what they found. */
export interface EffectiveBank {
  /** Ours and the council's, such as "1.3". */
  readonly version: string;
  readonly rules: readonly PhraseRule[];
  /** Muted rules. They find nothing, but a phrase inside one of theirs stays as silent as it was. */
  readonly muted: readonly PhraseRule[];
}

/** A council's phrase is as strict as it is short: nothing makes it acceptable but muting it. */
const asRule = ({ id, phrase, why, sections, ...added }: AddedPhrase): PhraseRule => ({
  id,
  class: added.class,
  match: { kind: 'phrases', phrases: [phrase] },
  why,
  sections,
  fineWhen: [],
});

/**
 * Puts a council's changes over the bank. Pure: the bank stays as it is. Muting wins over re-classing, and both reach the
 * council's own phrases too.
 */
export function applyBankChanges(bank: PhraseBank, changes: PhraseBankChanges = NO_BANK_CHANGES): EffectiveBank {
  const muted = new Set(changes.muted);
  const classes = new Map(Object.entries(changes.reclassed));
  const all = [...bank.rules, ...changes.added.map(asRule)].map((rule) => ({
    ...rule,
    class: classes.get(rule.id) ?? rule.class,
  }));
  return {
    version: `${bank.version}.${changes.version}`,
    rules: all.filter(({ id }) => !muted.has(id)),
    muted: all.filter(({ id }) => muted.has(id)),
  };
}
