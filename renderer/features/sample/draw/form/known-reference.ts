import { foldReference } from '#shared/domain/match/reference-tokens';
import type { RegisterRow } from '#shared/domain/register/register';
import { groupBy } from '#shared/lib/group-by';

export interface ReadReferences {
  /** As the register spells them, each once. */
  readonly known: readonly string[];
  /** As they were typed. */
  readonly unknown: readonly string[];
}

/**
 * Finds references that a person typed, one a line or with commas between, in the register: case, spacing and leading
 * zeros do not matter, unless two plans of the register differ in nothing else.
 */
export function readReferences(text: string, rows: readonly RegisterRow[]): ReadReferences {
  const exact = new Set(rows.map(({ ref }) => ref));
  const folded = groupBy(exact, foldReference);
  const known = new Set<string>();
  const unknown: string[] = [];
  for (const typed of text.split(/[\n,;]+/).map((line) => line.trim())) {
    if (typed === '') continue;
    const alike = folded.get(foldReference(typed)) ?? [];
    const [only] = alike;
    if (exact.has(typed)) known.add(typed);
    else if (alike.length === 1 && only !== undefined) known.add(only);
    else unknown.push(typed);
  }
  return { known: [...known], unknown };
}

/** `P-9 and P-8 are not in this register.` */
export function unknownWords(unknown: readonly string[]): string {
  const shown = unknown.slice(0, 5).join(', ');
  const more = unknown.length > 5 ? ` and ${unknown.length - 5} more` : '';
  return `Not in this register: ${shown}${more}. Check the spelling.`;
}
