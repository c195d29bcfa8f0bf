import { groupBy } from '#shared/lib/group-by';
import { guessReference } from '../plan/guess-reference';
import { ReferenceFinder } from './find-references';

/** The part of a file's name that can name a plan: without its ending. */
const stemOf = (fileName: string): string => fileName.replace(/\.[a-z]{3,4}$/i, '');

/** What a file's name tells. `elsewhere`: a reference by its form, which no plan of the sample has. */
export interface NameSays {
  readonly refs: readonly string[];
  readonly elsewhere: string | null;
}

/** The references of the sample that a file's name holds. */
export function referencesInName(fileName: string, finder: ReferenceFinder): NameSays {
  const refs = finder.find(stemOf(fileName));
  return { refs, elsewhere: refs.length > 0 ? null : guessReference(fileName, []) };
}

/** Where a plan says whose it is: its title page. Further down, references are other people's. */
const BLOCKS_READ = 40;

/** The references of the sample that the beginning of a plan's text holds, each once. */
export function referencesInText(
  blocks: readonly { readonly text: string }[],
  references: readonly string[],
): string[] {
  const finder = new ReferenceFinder(references);
  return [...new Set(blocks.slice(0, BLOCKS_READ).flatMap(({ text }) => finder.find(text)))];
}

/** What one file of the folder says of itself, once it was looked at. */
export interface LookedAt {
  /** Its place in the folder's list. */
  readonly file: number;
  readonly name: NameSays;
  /** References in its text; null where the name told enough, or the file could not be read. */
  readonly text: readonly string[] | null;
  /** Why it could not be read, as a sentence. */
  readonly refused?: string;
  /** The reference of a plan that holds this very file already. */
  readonly known?: string;
}

export type FileMatch = { readonly file: number } & (
  | { readonly kind: 'matched'; readonly ref: string; readonly by: 'name' | 'text' }
  | { readonly kind: 'two-references'; readonly refs: readonly string[] }
  | { readonly kind: 'two-files'; readonly ref: string; readonly by: 'name' | 'text' }
  | { readonly kind: 'name-against-text'; readonly name: string; readonly refs: readonly string[] }
  | { readonly kind: 'other-reference'; readonly name: string }
  | { readonly kind: 'no-reference' }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'has-file'; readonly ref: string }
);

export interface Matching {
  /** One for each file, in the order of the folder. */
  readonly files: readonly FileMatch[];
  /** References of the sample that no file was found for and that have none yet, in the sample's order. */
  readonly missing: readonly string[];
}

/**
 * Says which file belongs to which plan of the sample. The name comes first and the text only where the name tells
 * nothing. Whatever could be two things is left to a person: a name with two references, two files of one reference, and
 * a name that says another plan than the text.
 *
 * @param references of the sample's members.
 * @param loaded references whose file is here already.
 */
export function matchFiles(
  looked: readonly LookedAt[],
  references: readonly string[],
  loaded: ReadonlySet<string>,
): Matching {
  const single = looked.map((one) => matchOne(one, loaded));
  const claims = groupBy(
    single.filter((match) => match.kind === 'matched'),
    (match) => match.ref,
  );
  const files = single.map((match): FileMatch => {
    if (match.kind !== 'matched' || (claims.get(match.ref)?.length ?? 0) < 2) return match;
    return { file: match.file, kind: 'two-files', ref: match.ref, by: match.by };
  });
  const told = new Set(files.flatMap((match) => ('ref' in match ? [match.ref] : [])));
  return { files, missing: references.filter((ref) => !told.has(ref) && !loaded.has(ref)) };
}

function matchOne({ file, name, text, refused, known }: LookedAt, loaded: ReadonlySet<string>): FileMatch {
  const refs = name.refs.length > 0 ? name.refs : (text ?? []);
  const by = name.refs.length > 0 ? 'name' : 'text';
  const [ref] = refs;
  if (refused !== undefined) return { file, kind: 'refused', message: refused };
  if (known !== undefined && loaded.has(known)) return { file, kind: 'has-file', ref: known };
  if (ref === undefined)
    return name.elsewhere === null
      ? { file, kind: 'no-reference' }
      : { file, kind: 'other-reference', name: name.elsewhere };
  if (name.elsewhere !== null) return { file, kind: 'name-against-text', name: name.elsewhere, refs };
  if (refs.length > 1) return { file, kind: 'two-references', refs };
  if (loaded.has(ref)) return { file, kind: 'has-file', ref };
  return { file, kind: 'matched', ref, by };
}
