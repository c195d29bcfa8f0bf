import { type Cell, cellText, isDateCell, isFaultCell } from '../../register/sheet';

/** What a cell says of a figure. */
export type Amount =
  | { readonly kind: 'number'; readonly value: number; readonly percentSign: boolean }
  /** `9 of 20`, `45% (9/20)`. */
  | { readonly kind: 'share'; readonly part: number; readonly base: number }
  /** Nothing, or a word that says that nothing is known. */
  | { readonly kind: 'blank' }
  /** A small number that was hidden on purpose. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'fault' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'no-number' };

const BLANKS = new Set([
  '',
  '-',
  '–',
  '—',
  '..',
  '...',
  ':',
  '#n/a',
  'n/a',
  'na',
  'z',
  'not available',
  'not applicable',
  'not known',
  'unknown',
  'no data',
  'tbc',
  'awaited',
  'not yet available',
]);

/** Marks of official statistics and of councils for a small number that is not shown. */
const HIDDEN = /^(?:[*cx]|low|u|supp(?:ressed)?|hidden|(?:<|≤|<=|under|fewer than|less than) ?\d+|1 to 4|1-4|1–4)$/i;

const WHOLE = '\\d{1,3}(?:,\\d{3})+|\\d+';
const NUMBER = new RegExp(`^(${WHOLE})?(\\.\\d+)?( ?%)?$`);
const SHARE = new RegExp(`^(?:[\\d.]+ ?% ?)?\\(?(${WHOLE}) ?(?:of|/|out of) ?(${WHOLE})\\)?$`, 'i');

/** Reads a figure as people and case systems write it. Nothing is rounded. */
export function readAmount(cell: Cell | undefined): Amount {
  if (cell === null || cell === undefined) return { kind: 'blank' };
  if (typeof cell === 'number')
    return cell < 0 ? { kind: 'negative' } : { kind: 'number', value: cell, percentSign: false };
  if (isFaultCell(cell)) return { kind: 'fault' };
  if (isDateCell(cell) || typeof cell === 'boolean') return { kind: 'no-number' };
  return readText(cellText(cell));
}

/** Longer than any figure: hundreds of digits would be no number any more. */
const LONGEST = 40;

function readText(text: string): Amount {
  if (BLANKS.has(text.toLowerCase())) return { kind: 'blank' };
  if (text.length > LONGEST) return { kind: 'no-number' };
  if (HIDDEN.test(text)) return { kind: 'hidden' };
  const share = SHARE.exec(text);
  if (share) return { kind: 'share', part: plain(share[1]), base: plain(share[2]) };
  if (/^[-−–] ?[\d.]/.test(text)) return { kind: 'negative' };
  const number = NUMBER.exec(text);
  if (!number || (number[1] === undefined && number[2] === undefined)) return { kind: 'no-number' };
  return {
    kind: 'number',
    value: Number(`${(number[1] ?? '0').replaceAll(',', '')}${number[2] ?? ''}`),
    percentSign: number[3] !== undefined,
  };
}

const plain = (digits: string | undefined): number => Number((digits ?? '').replaceAll(',', ''));
