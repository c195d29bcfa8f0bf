import type { FileMatch, Matching } from '#shared/domain/match/match-files';
import { groupBy } from '#shared/lib/group-by';

/** Which plan each file is loaded as, by the file's place in its list; files that are not in it are left out. */
export type Choices = ReadonlyMap<number, string>;

/** Only what is beyond doubt is chosen beforehand. */
export const firstChoices = ({ files }: Matching): Choices =>
  new Map(files.flatMap((match) => (match.kind === 'matched' ? [[match.file, match.ref] as const] : [])));

/** A file that cannot be read or is here already has nothing to choose. */
export const isOpen = ({ kind }: FileMatch): boolean => kind !== 'refused' && kind !== 'has-file';

export function choose(choices: Choices, file: number, ref: string): Choices {
  const changed = new Map(choices);
  if (ref === '') changed.delete(file);
  else changed.set(file, ref);
  return changed;
}

/** References that more than one file is chosen for: nothing is loaded while there are any. */
export const doublyChosen = (choices: Choices): readonly string[] =>
  [...groupBy(choices, ([, ref]) => ref)].flatMap(([ref, files]) => (files.length > 1 ? [ref] : []));

/** References still without a file, with what is chosen. */
export const stillMissing = (
  references: readonly string[],
  loaded: ReadonlySet<string>,
  choices: Choices,
): readonly string[] => {
  const chosen = new Set(choices.values());
  return references.filter((ref) => !loaded.has(ref) && !chosen.has(ref));
};
