import { listed } from '#shared/domain/report/plain-text';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { CHANGE_CLASSES, type ChangeClass, type RubricChange, saysItAll } from '#shared/domain/rubric/rubric-change';

/** The newest published version of the same rubric that is newer than this one; null where there is none. */
export function newerVersion(rubric: Rubric, rubrics: readonly Rubric[]): Rubric | null {
  const newer = rubrics.filter(
    ({ id, version, status }) => id === rubric.id && status === 'published' && version > rubric.version,
  );
  return newer.reduce<Rubric | null>((best, one) => (best === null || one.version > best.version ? one : best), null);
}

/** The classes of a change as a reader of this app knows them, from grave to harmless. */
export const CLASS_WORDS: Readonly<Record<ChangeClass, { readonly title: string; readonly about: string }>> = {
  structure: { title: 'Structure', about: 'Something else is asked, or on another scale.' },
  scoring: { title: 'Scoring', about: 'The same is asked; the same marks can come to another result.' },
  wording: { title: 'Wording', about: 'Other words for the same; no mark scores differently.' },
};

export const GRAVEST_FIRST: readonly ChangeClass[] = [...CHANGE_CLASSES].reverse();

/** `2 changes of structure, 1 of scoring and 3 of wording`. */
export function countsByClass(changes: readonly RubricChange[]): string {
  const parts = GRAVEST_FIRST.flatMap((gravity) => {
    const count = changes.filter((change) => change.gravity === gravity).length;
    return count === 0 ? [] : [{ count, of: `of ${CLASS_WORDS[gravity].title.toLowerCase()}` }];
  });
  const words = parts.map(({ count, of }, at) =>
    at === 0 ? `${count} ${count === 1 ? 'change' : 'changes'} ${of}` : `${count} ${of}`,
  );
  return words.length === 0 ? 'no changes' : listed(words);
}

/** Characters of a value that stand beside the sentence about it; longer ones are read in the rubric. */
const SHORT = 60;

/** `Every plan → Phase transfer`; null where the sentence says it already or the words are long. */
export function turnWords(change: RubricChange): string | null {
  const { sentence, before, after } = change;
  if (saysItAll(change)) return null;
  if (before === null || after === null || before.length > SHORT || after.length > SHORT) return null;
  return sentence.includes(after) ? null : `${before} → ${after}`;
}
