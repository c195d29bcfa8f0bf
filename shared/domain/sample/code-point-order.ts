/** Ranks surrogates above every other code unit, so that units compare as the code points they stand for. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x2800 : unit);

/**
 * Compares texts by Unicode code point, for `sort`. Unlike a collation it is the same on every machine and in every
 * version, which an order that decides a draw has to be; plain `<` compares UTF-16 units and differs above U+FFFF.
 */
export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (left !== right) return rank(left) - rank(right);
  }
  return a.length - b.length;
}
