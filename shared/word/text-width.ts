/** Widths of bold characters in hundredths of the type size, in the widest sans serif that may stand in for Arial. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[MWmw%@]/, 104],
  [/[A-Z]/, 84],
  [/[ijl.,:;|’' ]/, 38],
  [/[tfr()/-]/, 50],
];
const OTHERS = 72;
/** A plain face is about this much narrower than its bold one. */
const PLAIN = 0.92;
/** Tables are set in 12 pt, in twentieths of a point. */
const TYPE_SIZE = 240;

/**
 * About how much room a text needs on one line of a table, in twentieths of a point. Rather too much than too little:
 * where Arial is not installed another font takes its place, and a column too narrow for a word breaks the word.
 */
export function textWidth(text: string, face: 'bold' | 'plain'): number {
  const hundredths = [...text].reduce((sum, character) => sum + widthOf(character), 0);
  return Math.ceil((hundredths * TYPE_SIZE * (face === 'bold' ? 1 : PLAIN)) / 100);
}

const widthOf = (character: string): number => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? OTHERS;
