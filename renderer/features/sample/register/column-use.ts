import type { ColumnUse, Mapping } from '#shared/domain/register/mapping';
import {
  IDENTIFIER_WORDS,
  IDENTIFIERS,
  REGISTER_FIELD_WORDS,
  REGISTER_FIELDS,
} from '#shared/domain/register/register-fields';

interface UseChoice {
  readonly id: string;
  readonly label: string;
  readonly use: ColumnUse;
}

export const FIELD_CHOICES: readonly UseChoice[] = REGISTER_FIELDS.map((field) => ({
  id: `field ${field}`,
  label: REGISTER_FIELD_WORDS[field],
  use: { kind: 'field', field },
}));

export const DROP_CHOICES: readonly UseChoice[] = IDENTIFIERS.map((what) => ({
  id: `identifier ${what}`,
  label: `Dropped: ${IDENTIFIER_WORDS[what]}`,
  use: { kind: 'identifier', what },
}));

export const IGNORED: UseChoice = { id: 'ignored', label: 'Not used', use: { kind: 'ignored' } };

const ALL: readonly UseChoice[] = [...FIELD_CHOICES, ...DROP_CHOICES, IGNORED];

/** The choice that stands for what a column is taken as. */
export function choiceOf(use: ColumnUse): string {
  if (use.kind === 'field') return `field ${use.field}`;
  return use.kind === 'identifier' ? `identifier ${use.what}` : IGNORED.id;
}

/**
 * The mapping with one column taken as something else.
 *
 * @param looksLike whether the column's heading or values say who a child is: then a person has to have said otherwise.
 */
export function withUse(mapping: Mapping, index: number, choice: string, looksLike: boolean): Mapping {
  const chosen = ALL.find(({ id }) => id === choice)?.use ?? IGNORED.use;
  const use: ColumnUse = chosen.kind === 'field' && looksLike ? { ...chosen, notIdentifier: true } : chosen;
  return {
    ...mapping,
    columns: mapping.columns.map((column, at) => (at === index ? { ...column, use } : column)),
  };
}

export interface UseCounts {
  readonly taken: number;
  readonly dropped: readonly string[];
  readonly ignored: number;
}

/** How many columns are taken and not used, and the headings of those that are dropped. */
export function countUses({ columns }: Mapping): UseCounts {
  const of = (kind: ColumnUse['kind']) => columns.filter(({ use }) => use.kind === kind);
  return {
    taken: of('field').length,
    dropped: of('identifier').map(({ heading, use }) =>
      use.kind === 'identifier' ? `${heading} (${IDENTIFIER_WORDS[use.what]})` : heading,
    ),
    ignored: of('ignored').length,
  };
}
