import { z } from 'zod';
import { rubricSectionIdSchema } from '../rubric/rubric';

/** Shown at the foot of every page, because pages travel alone. */
export const KEEPING = {
  withWords: 'Contains words of a child’s plan. Keep with the plan.',
  withoutWords: 'About one child’s plan. Keep with the plan.',
} as const;

const words = z.string().min(1);

/** One piece of evidence for a criterion. */
export const feedbackQuoteSchema = z.strictObject({
  /** The quoted words; null where quotes are left out, or a part of a page image was chosen. */
  words: words.nullable(),
  /** Parts of `words` to be marked, as UTF-16 offsets: what was chosen, where it is shown with its sentence. */
  marks: z.array(z.tuple([z.int().min(0), z.int().min(1)])),
  /** Where to look, such as `section F, page 4`; null where that is not known. */
  place: words.nullable(),
  /** What became of the words since: found in the draft, changed, lost or partly lost, or not looked up. */
  standing: z.enum(['found', 'near', 'partly-lost', 'lost', 'unchecked']),
  /** The same in words; null where the words stand in the draft as they are quoted. */
  remark: words.nullable(),
});
export type FeedbackQuote = z.infer<typeof feedbackQuoteSchema>;

/** What the writer is told on one criterion. */
export const feedbackEntrySchema = z.strictObject({
  id: words,
  title: words,
  sectionId: rubricSectionIdSchema,
  /** In the words of the rubric's scale, or not applicable, not evidenced, not answered. */
  rating: words,
  limiting: z.boolean(),
  /** Whether something is to be changed or was written; any other criterion takes one line. */
  asks: z.boolean(),
  /** What good looks like, in one sentence; null where there is nothing to reach for, or it is left out. */
  good: words.nullable(),
  evidence: z.array(feedbackQuoteSchema),
  note: words.nullable(),
  suggestion: words.nullable(),
  /** Where vague wording arose, such as `the advice`; null where that was not checked. */
  arose: words.nullable(),
});
export type FeedbackEntry = z.infer<typeof feedbackEntrySchema>;

/** Plain data behind the feedback sheet of one audit, for the plan's writer. Holds words of the plan where quotes are chosen. */
export const feedbackSheetSchema = z.strictObject({
  title: words,
  /** Names the plan at the top of every page. */
  planLine: words,
  classification: words.nullable(),
  keeping: z.enum([KEEPING.withWords, KEEPING.withoutWords]),
  /** London date on which the sheet was made. */
  madeOn: z.iso.date(),
  scope: z.enum(['to-change', 'every']),
  /** Label and text of the lines under the title. */
  facts: z.array(z.tuple([words, words])),
  /** How many criteria are answered and met. */
  overview: words,
  /** At most three of the criteria with the best rating there is, about a line of them, and how many more there are. */
  strengths: z.strictObject({ items: z.array(words).max(3), more: z.int().min(0) }),
  planNote: words.nullable(),
  /** The most important first. */
  entries: z.array(feedbackEntrySchema),
  /** Ids of criteria that would be told of too, but for the length of the sheet; the most important first. */
  untold: z.array(words),
  /** Every criterion that is no entry by its rating, the lowest rating first; empty where they are left out. */
  ratings: z.array(z.strictObject({ rating: words, criteria: z.array(words).min(1) })),
  /** How to read the ratings, as one sentence or two; null where they need no word. */
  ratingNote: words.nullable(),
});
export type FeedbackSheet = z.infer<typeof feedbackSheetSchema>;
