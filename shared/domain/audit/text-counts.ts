import { z } from 'zod';
import { PROMPT_CLASSES } from '../prompts/phrase-bank';

const count = z.int().min(0).max(100_000);

/**
 * What was counted in the plan's text on the day its audit was handed in: numbers alone, no words of the plan. Kept because
 * the text may go when its time is up, and the phrase bank may change.
 */
export const textCountsSchema = z.strictObject({
  /** Names the phrase bank that the prompts were found with: counts of two banks are not compared. */
  bank: z.string().min(1).max(80),
  /** Prompts by class, dismissed ones too: a dismissal is a judgement of one reader. A class that is not there was not found. */
  prompts: z.partialRecord(z.enum(PROMPT_CLASSES), count),
  /** Items of provision in Section F, and how many of them state who, how often, how long, and all three. */
  provision: z.strictObject({ items: count, who: count, howOften: count, howLong: count, all: count }),
});
export type TextCounts = z.infer<typeof textCountsSchema>;
