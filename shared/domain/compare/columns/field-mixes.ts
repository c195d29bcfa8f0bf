import { SPLIT_FIELDS, type SplitField } from '../compare-view';
import { flatFacts } from './flat-facts';
import type { CompareData } from './loaded';
import { oncePerData } from './once-per-data';

/** So many cells of sums still lie near the processor. */
const MOST_CELLS = 4096;

/**
 * Several fields as one number a row, so that one pass adds up by all of them. A word's number is
 * `floor(code / step) % words`.
 */
export interface FieldMix {
  readonly fields: readonly { readonly field: SplitField; readonly step: number; readonly words: number }[];
  /** By the row's number, below `cells`. */
  readonly codes: Uint32Array;
  readonly cells: number;
}

/** All fields in as few mixes as there is room for; a field with very many words stands alone. */
export const fieldMixes = oncePerData((data): readonly FieldMix[] => {
  const mixes: { fields: FieldMix['fields'][number][]; cells: number }[] = [];
  for (const field of SPLIT_FIELDS) {
    const words = data.directory.words[field].length + 1;
    const room = mixes.find(({ cells }) => cells * words <= MOST_CELLS) ?? { fields: [], cells: 1 };
    if (room.fields.length === 0) mixes.push(room);
    room.fields.push({ field, step: room.cells, words });
    room.cells *= words;
  }
  return mixes.map(({ fields, cells }) => ({ fields, cells, codes: codesOf(data, fields) }));
});

function codesOf(data: CompareData, fields: FieldMix['fields']): Uint32Array {
  const [first, ...others] = fields;
  if (first === undefined) return new Uint32Array(0);
  const codes = Uint32Array.from(flatFacts(data, first.field));
  for (const { field, step } of others) {
    const column = flatFacts(data, field);
    for (let row = 0; row < codes.length; row += 1)
      codes[row] = (codes[row] as number) + (column[row] as number) * step;
  }
  return codes;
}
