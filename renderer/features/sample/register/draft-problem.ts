import { ADVICE_FIELDS, REGISTER_FIELD_WORDS, type RegisterField } from '#shared/domain/register/register-fields';
import type { ImportDraft } from './import-state';

/** Advice takes two columns: whether it came, and when. */
const MOST_COLUMNS: Readonly<Partial<Record<RegisterField, number>>> = Object.fromEntries(
  ADVICE_FIELDS.map((field) => [field, 2]),
);

/** Headings of the columns that are taken as each field. */
function headingsByField({ mapping }: Pick<ImportDraft, 'mapping'>): ReadonlyMap<RegisterField, readonly string[]> {
  const found = new Map<RegisterField, string[]>();
  for (const { heading, use } of mapping.columns)
    if (use.kind === 'field') found.set(use.field, [...(found.get(use.field) ?? []), heading]);
  return found;
}

/** What has still to be said before the rows can be read, in a sentence; null when all is said. */
export function draftProblem(draft: Pick<ImportDraft, 'mapping' | 'source' | 'title'>): string | null {
  if (draft.title.trim() === '') return 'The register has no title yet. Give it one.';
  if (draft.source.trim() === '')
    return 'Say where the file comes from: how its columns are read is remembered under that name.';
  const fields = headingsByField(draft);
  if (!fields.has('ref'))
    return 'No column is taken as the reference. Choose the one with the council’s own number for each plan.';
  for (const [field, headings] of fields)
    if (headings.length > (MOST_COLUMNS[field] ?? 1)) return tooMany(field, headings);
  return null;
}

const tooMany = (field: RegisterField, headings: readonly string[]): string =>
  `${headings.map((heading) => `“${heading}”`).join(' and ')} are all taken as “${REGISTER_FIELD_WORDS[field]}”. ` +
  'Keep one of them, and choose something else for the rest.';
