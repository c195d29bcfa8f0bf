import { groupBy } from '../../lib/group-by';
import type { UnknownValue } from './mapped-register';
import type { RegisterField } from './register-fields';

/** Words asked about for one column. A column with more is most likely the wrong one. */
const MOST_ASKED = 60;

/** Counts the words of list columns that are not known, by column. */
export class UnknownWords {
  readonly #words = new Map<
    string,
    { field: RegisterField; heading: string; text: string; key: string; rows: number }
  >();

  add(field: RegisterField, heading: string, text: string, key: string): void {
    const id = `${field}\n${heading}\n${key}`;
    const found = this.#words.get(id);
    if (found) found.rows += 1;
    else this.#words.set(id, { field, heading, text, key, rows: 1 });
  }

  /** The words to ask about, most frequent first, and a sentence for each column that has too many to ask about. */
  report(): { readonly unknown: UnknownValue[]; readonly notes: string[] } {
    const byHeading = groupBy(
      [...this.#words.values()].sort((a, b) => b.rows - a.rows),
      ({ field, heading }) => `${field}\n${heading}`,
    );
    const unknown: UnknownValue[] = [];
    const notes: string[] = [];
    for (const words of byHeading.values()) {
      unknown.push(...words.slice(0, MOST_ASKED));
      const [{ heading } = { heading: '' }] = words;
      if (words.length > MOST_ASKED)
        notes.push(
          `“${heading}” has ${words.length.toLocaleString('en-GB')} different words that are not known; the ${MOST_ASKED} most frequent are listed. Check that the right column was chosen.`,
        );
    }
    return { unknown: unknown.sort((a, b) => b.rows - a.rows), notes };
  }
}
