import { z } from 'zod';
import { KEY_WORDS } from './audit-screen';
import type { KeptEntry } from './read-journal';

/** One answer as the journal keeps it. */
export interface KeptAnswer {
  readonly seq: number;
  readonly criterionId: string;
  /** As the screen calls the mark; undefined where only a note is left. */
  readonly words: string | undefined;
}

const markSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rating'), value: z.int().min(0).max(3) }),
  z.strictObject({ kind: z.literal('not-applicable') }),
  z.strictObject({ kind: z.literal('not-evidenced') }),
]);
const answerSchema = z.strictObject({
  auditId: z.string(),
  criterionId: z.string(),
  mark: markSchema.nullable(),
  note: z.string(),
});

const WORDS: Readonly<Record<number, string>> = {
  0: KEY_WORDS['0'],
  1: KEY_WORDS['1'],
  2: KEY_WORDS['2'],
  3: KEY_WORDS['3'],
};

/** Every answer given, oldest first. @throws when one is not whole: an entry is one answer with all its parts, or none. */
export function answersIn(entries: readonly KeptEntry[]): KeptAnswer[] {
  return entries
    .filter(({ action }) => action === 'answer')
    .map(({ seq, changes }) => {
      const [change] = changes;
      if (change === undefined || changes.length !== 1 || change.table !== 'answers') {
        throw new Error(`Entry ${seq} is not one answer.`);
      }
      const { auditId, criterionId, mark } = answerSchema.parse(change.value);
      if (change.id !== `${auditId}/${criterionId}`) throw new Error(`Entry ${seq} has an id of another answer.`);
      return { seq, criterionId, words: mark === null ? undefined : wordsOf(mark) };
    });
}

/** What each criterion stands at after these answers. */
export function wordsOfAnswers(answers: readonly KeptAnswer[]): Map<string, string> {
  const words = new Map<string, string>();
  for (const answer of answers) {
    if (answer.words === undefined) words.delete(answer.criterionId);
    else words.set(answer.criterionId, answer.words);
  }
  return words;
}

/** A mark from anywhere in the words of the screen; undefined where there is none. @throws when it is not whole. */
export function wordsOfMark(mark: unknown): string | undefined {
  const parsed = markSchema.nullable().parse(mark);
  return parsed === null ? undefined : wordsOf(parsed);
}

function wordsOf(mark: z.infer<typeof markSchema>): string {
  if (mark.kind === 'rating') return WORDS[mark.value] ?? '';
  return mark.kind === 'not-evidenced' ? KEY_WORDS.x : 'Not applicable';
}
