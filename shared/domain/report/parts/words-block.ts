import type { z } from 'zod';
import type { wordsBlockSchema } from '../model/blocks';
import type { FreeText } from '../model/part-ids';
import type { ReportChoice } from '../model/report-choice';
import { cleanParagraphs } from './clean-words';

export type WordsBlock = z.infer<typeof wordsBlockSchema>;

/** What stands in the window where nothing is written yet, or may not go out. */
const PROMPTS: Readonly<Record<FreeText, string>> = {
  context: 'What the Board should know before it reads the figures: what changed in the service, and why now.',
  decisions: 'What the Board is asked to decide, one decision a line.',
  examples: 'Examples made of several plans, rewritten so that no child can be found, and signed off.',
  actions: 'What is done, who owns it and how it is measured. It goes out once actions are ticked.',
  risks: 'What may happen, why, and what is done against it. It goes out once risks are ticked.',
  voice: 'What children, young people and parents say about their plans, in general terms and without a name.',
};

export const isTicked = ({ ticked }: Pick<ReportChoice, 'ticked'>, field: FreeText): boolean => ticked.includes(field);

/** The place for words of one kind. They are in it only if that kind is ticked. */
export const wordsBlock = (choice: ReportChoice, field: FreeText, words?: string): WordsBlock => ({
  kind: 'words',
  field,
  prompt: PROMPTS[field],
  paragraphs: isTicked(choice, field) ? cleanParagraphs(words) : [],
});
