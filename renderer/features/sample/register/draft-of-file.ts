import { guessMapping } from '#shared/domain/register/guess-mapping';
import { mappingSchema, type RegisterColumn } from '#shared/domain/register/mapping';
import type { Register } from '#shared/domain/register/register';
import type { KnownSource } from '../../../db/reads-of-registers';
import type { RegisterContents, SheetLook } from '../../../workers/register-messages';
import type { ImportDraft, RememberedSource } from './import-state';

/** What the SEN2 return is remembered under. */
export const SEN2_SOURCE = 'SEN2 return';

/** Case systems that councils use (domain: sources), offered until a council's own are remembered. */
export const USUAL_SOURCES = ['Capita One', 'Liquidlogic', 'Mosaic', 'Synergy', SEN2_SOURCE] as const;

/** Share of a remembered source's headings that a file has to have to be taken for one of its own. */
const ENOUGH_HEADINGS = 0.8;

const MOST_NAME = 255;
const MOST_TITLE = 120;

/** Mappings that can still be read; what was kept otherwise is as if it never was. */
export function readableSources(known: readonly KnownSource[]): readonly RememberedSource[] {
  return known.flatMap(({ source, mapping }) => {
    const read = mappingSchema.safeParse(mapping);
    return read.success ? [{ source, mapping: read.data }] : [];
  });
}

/** One name for all the files: a single one's own, or the number of them and their names. */
export function namesOf(files: readonly { readonly name: string }[]): string {
  const names = files.map(({ name }) => name);
  const whole = names.length === 1 ? (names[0] ?? '') : `${names.length} files: ${names.join(', ')}`;
  return whole.length <= MOST_NAME ? whole : `${whole.slice(0, MOST_NAME - 1)}…`;
}

/** `Active_plans-2026-11.xlsx` as `Active plans 2026-11`. */
export function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[_\s]+/g, ' ')
    .replaceAll(/(?<=\p{L})-|-(?=\p{L})/gu, ' ')
    .trim();
  return (words === '' ? 'Register' : words).slice(0, MOST_TITLE);
}

/** The remembered source whose columns these are, nearest first; null where none is near enough. */
export function sourceOfColumns(
  columns: readonly RegisterColumn[],
  remembered: readonly RememberedSource[],
): RememberedSource | null {
  const here = new Set(columns.map(({ heading }) => heading));
  let best: RememberedSource | null = null;
  let bestShare = ENOUGH_HEADINGS;
  for (const one of remembered) {
    const headings = one.mapping.columns;
    const share = headings.filter(({ heading }) => here.has(heading)).length / Math.max(1, headings.length);
    if (share >= bestShare) {
      best = one;
      bestShare = share;
    }
  }
  return best;
}

interface FileFound {
  readonly fileName: string;
  readonly contents: RegisterContents;
  readonly already: readonly Register[];
  readonly remembered: readonly RememberedSource[];
  readonly look: SheetLook;
}

/** What is proposed for a file that has just been opened: from its source's last import, or guessed. */
export function draftOfFile({ fileName, contents, already, remembered, look }: FileFound): ImportDraft {
  const own = sourceOfColumns(look.columns, remembered);
  const fresh = contents.kind === 'sen2' ? SEN2_SOURCE : '';
  return {
    fileName,
    contents,
    already,
    remembered,
    sheet: contents.likelySheet,
    look,
    mapping: guessMapping(look.columns, own?.mapping),
    mappedAs: own?.source ?? null,
    source: own?.source ?? fresh,
    title: contents.kind === 'sen2' ? SEN2_SOURCE : titleOf(fileName),
    options: {},
  };
}

/** The draft with other headings: what was said of the columns before starts anew. */
export function withLook(draft: ImportDraft, sheet: number, look: SheetLook): ImportDraft {
  const own = sourceOfColumns(look.columns, draft.remembered);
  return {
    ...draft,
    sheet,
    look,
    mapping: guessMapping(look.columns, own?.mapping),
    mappedAs: own?.source ?? null,
    source: own?.source ?? draft.source,
  };
}

/** The draft as of another source: its columns as that source's were read, where it is remembered. */
export function withSource(draft: ImportDraft, source: string): ImportDraft {
  const own = draft.remembered.find((one) => one.source === source);
  if (own === undefined) return { ...draft, source };
  return { ...draft, source, mappedAs: source, mapping: guessMapping(draft.look.columns, own.mapping) };
}
