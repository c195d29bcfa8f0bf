import { foldWords } from '../../lib/fold-words';
import type { NumberedRow } from './fold-duplicates';

/** Fields that hold the council's own words: capitals and spaces apart, one word is one team or one writer. */
const OWN_WORDS = ['team', 'writer'] as const;
type OwnWordField = (typeof OWN_WORDS)[number];

export interface OneSpelling {
  readonly rows: readonly NumberedRow[];
  /** By field, a spelling that stands for others; none where all rows agreed. */
  readonly examples: Readonly<Partial<Record<OwnWordField, string>>>;
}

/**
 * The rows with one spelling for each team and writer: the most frequent, or the first in the file of those that are
 * equally frequent. `west locality` beside `West Locality` would else be a stratum and a filter of its own.
 */
export function withOneSpelling(rows: readonly NumberedRow[]): OneSpelling {
  const examples: Partial<Record<OwnWordField, string>> = {};
  let result = rows;
  for (const field of OWN_WORDS) {
    const chosen = chosenSpellings(rows.flatMap(({ row }) => row[field] ?? []));
    const spelled = (text: string | undefined): string =>
      text === undefined ? '' : (chosen.get(foldWords(text)) ?? text);
    const changed = rows.find(({ row }) => row[field] !== undefined && spelled(row[field]) !== row[field]);
    if (changed === undefined) continue;
    examples[field] = spelled(changed.row[field]);
    result = result.map((one) => {
      const text = one.row[field];
      return text === undefined || spelled(text) === text
        ? one
        : { ...one, row: { ...one.row, [field]: spelled(text) } };
    });
  }
  return { rows: result, examples };
}

/** By folded word, the spelling that is found most often. */
function chosenSpellings(words: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const chosen = new Map<string, string>();
  for (const [word, count] of counts) {
    const before = chosen.get(foldWords(word));
    if (before === undefined || count > (counts.get(before) ?? 0)) chosen.set(foldWords(word), word);
  }
  return chosen;
}
