import { fieldByHeading } from './field-headings';
import { foldHeading } from './fold-value';
import type { ColumnUse, Mapping, RegisterColumn } from './mapping';
import { ADVICE_FIELDS, type RegisterField } from './register-fields';

interface Placed {
  readonly position: number;
  readonly field: RegisterField;
  readonly sure: number;
}

const IGNORED: ColumnUse = { kind: 'ignored' };
const takesSeveral = (field: RegisterField): boolean => (ADVICE_FIELDS as readonly string[]).includes(field);

/** Surer headings first, then fuller columns, then from left to right; one column a field, save that advice takes two. */
function chosen(columns: readonly RegisterColumn[]): ReadonlyMap<number, RegisterField> {
  const placed = columns.flatMap(({ heading, identifier }, position): Placed[] => {
    const guess = identifier ? null : fieldByHeading(heading);
    return guess ? [{ position, ...guess }] : [];
  });
  const filled = (position: number) => ((columns[position]?.filled ?? 0) > 0 ? 1 : 0);
  placed.sort((a, b) => b.sure - a.sure || filled(b.position) - filled(a.position) || a.position - b.position);
  const uses = new Map<number, RegisterField>();
  const taken = new Set<RegisterField>();
  for (const { position, field } of placed) {
    if (taken.has(field) && !takesSeveral(field)) continue;
    taken.add(field);
    uses.set(position, field);
  }
  return uses;
}

/** The n-th column of a heading was mapped as the n-th of that heading is remembered. */
function remembered(mapping: Mapping): Map<string, ColumnUse[]> {
  const uses = new Map<string, ColumnUse[]>();
  for (const { heading, use } of mapping.columns) {
    const key = foldHeading(heading);
    uses.set(key, [...(uses.get(key) ?? []), use]);
  }
  return uses;
}

/** A column that tells who a child is is dropped, whatever was remembered, unless a person has said its heading misleads. */
function withIdentifier({ identifier }: RegisterColumn, use: ColumnUse): ColumnUse {
  if (!identifier) return use;
  const vouchedFor = use.kind === 'field' && use.notIdentifier && identifier.by === 'heading';
  return vouchedFor ? use : { kind: 'identifier', what: identifier.what };
}

/**
 * Says of each column what it most likely is: as it was mapped the last time a file of this source was read, else by
 * its heading. In the order of `columns`.
 */
export function guessMapping(columns: readonly RegisterColumn[], rememberedMapping?: Mapping): Mapping {
  const before = rememberedMapping ? remembered(rememberedMapping) : new Map<string, ColumnUse[]>();
  const kept = columns.map(({ heading }) => before.get(foldHeading(heading))?.shift());
  const keptFields = new Set(kept.flatMap((use) => (use?.kind === 'field' ? [use.field] : [])));
  const guesses = chosen(columns);
  return {
    columns: columns.map((column, position) => {
      const use = kept[position] ?? guessed(guesses.get(position), keptFields);
      return { heading: column.heading, use: withIdentifier(column, use) };
    }),
    values: rememberedMapping?.values ?? {},
  };
}

function guessed(field: RegisterField | undefined, keptFields: ReadonlySet<RegisterField>): ColumnUse {
  return field === undefined || (keptFields.has(field) && !takesSeveral(field)) ? IGNORED : { kind: 'field', field };
}
