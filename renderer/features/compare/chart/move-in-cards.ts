/** Pixels that a card is wide at least, and that lie between two; as the style sheet says. */
const [LEAST, GAP] = [240, 10];

/** How many cards stand side by side in a list so many pixels wide, and how wide each is; 0 wide before that is known. */
export function columnsIn(width: number): { readonly columns: number; readonly width: number } {
  const columns = Math.max(1, Math.floor((width + GAP) / (LEAST + GAP)));
  return { columns, width: width === 0 ? 0 : Math.floor((width - GAP * (columns - 1)) / columns) };
}

/** The card that a key leads to, among `count` cards in rows of `columns`; null for keys that lead nowhere. */
export function moveInCards(at: number, key: string, count: number, columns: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
      return Math.min(count - 1, at + 1);
    case 'ArrowLeft':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return at + columns < count ? at + columns : at;
    case 'ArrowUp':
      return at >= columns ? at - columns : at;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
