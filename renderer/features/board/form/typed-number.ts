import { readAmount } from '#shared/domain/board/import/read-amount';

/** A number as it is typed: `70`, `70%`, `1,250`, `21.5`; null where it is none, or below 0. */
export function readTypedNumber(text: string): number | null {
  const amount = readAmount(text.trim());
  return amount.kind === 'number' ? amount.value : null;
}
