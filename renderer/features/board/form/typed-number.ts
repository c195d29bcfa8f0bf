/** A number as it is typed: `70`, `70%`, `1,250`, `21.5`; null where it is none, or below 0. */
export function readTypedNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\s*%$/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  return Number(plain);
}
