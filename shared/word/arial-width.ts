/** Widths of the printable ASCII characters from the space on, in thousandths of the type size: Arial and its metric twins. */
const PLAIN =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 ' +
  '556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 ' +
  '778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 ' +
  '222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 ' +
  '556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 ' +
  '722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 ' +
  '556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';

const FIRST = 32;
const toWidths = (list: string): readonly number[] => list.split(' ').map(Number);
const WIDTHS = { plain: toWidths(PLAIN), bold: toWidths(BOLD) } as const;

/** Signs that ours and other people's sentences are full of. */
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['‘', 222],
  ['’', 222],
  ['“', 333],
  ['”', 333],
  ['…', 1000],
]);
/** A letter with an accent is about as wide as most letters. */
const USUAL = 556;
/** Signs of East Asian scripts and emoji fill a square. */
const SQUARE = 1000;
const FIRST_SQUARE = 0x2e80;

/** How wide a text is in Arial, in the unit of `size`. Kerning is left out, as Word leaves it out. */
export function arialWidth(text: string, size: number, isBold: boolean): number {
  const widths = isBold ? WIDTHS.bold : WIDTHS.plain;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += widths[code - FIRST] ?? OTHERS.get(character) ?? (code >= FIRST_SQUARE ? SQUARE : USUAL);
  }
  return (sum * size) / 1000;
}
