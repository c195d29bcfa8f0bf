import type { FileMatch } from '#shared/domain/match/match-files';
import { foldReference } from '#shared/domain/match/reference-tokens';
import type { Sample } from '#shared/domain/sample/sample';

/** What a file's line says first, in a word or two. */
export const MATCH_WORDS: Readonly<Record<FileMatch['kind'], string>> = {
  matched: 'Matched',
  'two-references': 'Ambiguous',
  'two-files': 'Ambiguous',
  'name-against-text': 'Ambiguous',
  'other-reference': 'Unmatched',
  'no-reference': 'Unmatched',
  refused: 'Cannot be read',
  'has-file': 'Here already',
};

/** Why it is so, and what to do; `substitutions` are those of the sample, whose replaced plans may still have a file. */
export function matchReason(match: FileMatch, substitutions: Sample['substitutions'] = []): string {
  switch (match.kind) {
    case 'matched':
      return match.by === 'name'
        ? `Its name says ${match.ref}.`
        : `Its name does not tell; its text says ${match.ref}.`;
    case 'two-references':
      return `It names ${joined(match.refs)}. Open the file, see whose plan it is, and choose.`;
    case 'two-files':
      return `Another file is of ${match.ref}, too. Choose ${match.ref} for the right one of them.`;
    case 'name-against-text':
      return `Its name says ${match.name}, which is not in this sample, and its text ${joined(match.refs)}. Look into the file and choose.`;
    case 'other-reference':
      return otherReason(match.name, substitutions);
    case 'no-reference':
      return 'Neither its name nor the beginning of its text has a reference of this sample. If you know whose plan it is, choose it.';
    case 'refused':
      return match.message;
    case 'has-file':
      return `${match.ref} has its file already. A newer draft is loaded from This week, with the plan’s menu.`;
  }
}

function otherReason(name: string, substitutions: Sample['substitutions']): string {
  const gone = substitutions.find(({ out }) => foldReference(out) === foldReference(name));
  return gone === undefined
    ? `Its name says ${name}, which is not in this sample. Choose a plan only if you know that it is that one.`
    : `Its name says ${gone.out}, which was replaced by ${gone.in} in this sample.`;
}

const joined = (refs: readonly string[]): string =>
  refs.length < 2 ? refs.join('') : `${refs.slice(0, -1).join(', ')} and ${refs.at(-1)}`;

/** `17 files to load, 1 left out.` */
export function loadWords(chosen: number, files: number): string {
  const load = chosen === 1 ? '1 file to load' : `${chosen} files to load`;
  return files === chosen ? `${load}.` : `${load}, ${files - chosen} left out.`;
}
