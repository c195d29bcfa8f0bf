import type { CheckBox } from '#shared/domain/plan/block-look';

/** Places of check boxes in the fonts of signs, as code points below 0x100; true for a ticked or crossed one. */
const BOXES: ReadonlyMap<string, ReadonlyMap<number, boolean>> = new Map([
  [
    'wingdings',
    new Map([
      [0x6f, false],
      [0x71, false],
      [0x72, false],
      [0xa8, false],
      [0x78, true],
      [0xfd, true],
      [0xfe, true],
    ]),
  ],
  [
    'wingdings 2',
    new Map([
      [0x2a, false],
      [0x30, false],
      [0xa3, false],
      [0x52, true],
      [0x53, true],
      [0x54, true],
    ]),
  ],
]);

/** The check boxes in words that stand in a font of signs; `at` is where the words begin in the block's text. */
export function symbolBoxes(words: string, font: string, at: number): CheckBox[] {
  const boxes = BOXES.get(font);
  if (boxes === undefined) return [];
  return [...words].flatMap((letter, place): CheckBox[] => {
    const code = letter.charCodeAt(0);
    // Word moves the signs of such fonts to 0xF000 and up when they are typed by hand.
    const ticked = boxes.get(code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code);
    return ticked === undefined ? [] : [{ from: at + place, to: at + place + 1, ticked }];
  });
}
