/** Where a word stands in the window, in CSS pixels. */
export interface WordBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const middle = ({ top, bottom }: WordBox): number => (top + bottom) / 2;
const height = ({ top, bottom }: WordBox): number => bottom - top;

/** How far a word is from a place to the side; 0 where the place is within it. */
const away = ({ left, right }: WordBox, x: number): number => Math.max(0, left - x, x - right);

/**
 * The word in the line below (`by` 1) or above that is nearest to `x`, by index; null where there is no such line. Words
 * whose middle lies within half a height of the line's count to it: a line holds words of several sizes.
 */
export function wordInNextLine(boxes: readonly WordBox[], from: WordBox, by: 1 | -1, x: number): number | null {
  const distance = (box: WordBox) => by * (middle(box) - middle(from));
  const beyond = boxes.flatMap((box, index) => (distance(box) > height(from) / 2 ? [{ box, index }] : []));
  const line = Math.min(...beyond.map(({ box }) => distance(box)));
  const inLine = beyond.filter(({ box }) => distance(box) <= line + height(box) / 2);
  const [best] = inLine.toSorted((a, b) => away(a.box, x) - away(b.box, x));
  return best?.index ?? null;
}

/** The first word that is wholly in sight, or with `by` -1 the last; null where none is. */
export function wordInSight(boxes: readonly WordBox[], view: WordBox, by: 1 | -1): number | null {
  const isInSight = ({ top, bottom }: WordBox) => top >= view.top && bottom <= view.bottom;
  const index = by === 1 ? boxes.findIndex(isInSight) : boxes.findLastIndex(isInSight);
  return index === -1 ? null : index;
}

/** How far a view has to be scrolled, in CSS pixels, so that a word is in it with some room; 0 where it is. */
export function scrollToSee(word: WordBox, view: WordBox, room: number): { readonly x: number; readonly y: number } {
  const by = (from: number, to: number, least: number, most: number) =>
    from < least + room ? from - least - room : Math.max(0, Math.min(to - most + room, from - least - room));
  return { x: by(word.left, word.right, view.left, view.right), y: by(word.top, word.bottom, view.top, view.bottom) };
}
