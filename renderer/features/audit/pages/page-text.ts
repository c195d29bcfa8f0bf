import type { PageTextItem } from '#shared/intake/pdf/pages/page-text-item';

/** The words of one page as one string, in the order of the file. */
export interface PageText {
  readonly text: string;
  /** Where each item begins in `text`. */
  readonly starts: readonly number[];
}

/** A part of `PageText.text`; `to` is the first character that is not in it. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** A character of a page by its item. */
export interface ItemPoint {
  readonly item: number;
  readonly offset: number;
}

export interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters kept from before and after a quote, so that it can be told from the same words elsewhere. */
const AROUND = 32;

/** Joins the items of a page; where a line ends there is one white space more. */
export function joinItems(items: readonly Pick<PageTextItem, 'text' | 'endsLine'>[]): PageText {
  const starts: number[] = [];
  let text = '';
  for (const item of items) {
    starts.push(text.length);
    text += item.endsLine ? `${item.text}\n` : item.text;
  }
  return { text, starts };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** Words as they are quoted, with what stands around them; null where the part holds none. */
export function quoteOf({ text }: PageText, { from, to }: TextSpan): Quote | null {
  const quote = inOneLine(text.slice(from, to)).trim();
  if (quote === '') return null;
  return {
    quote,
    prefix: inOneLine(text.slice(0, from)).slice(-AROUND),
    suffix: inOneLine(text.slice(to)).slice(0, AROUND),
  };
}

/**
 * Finds quoted words on a page. White space does not count: lines break elsewhere in the text that was read out. Where the
 * words stand more than once, the place is meant whose surroundings are most like those given. Null where the words do not
 * stand there in one piece.
 */
export function findQuote({ text }: PageText, quote: string, around: Partial<Quote> = {}): TextSpan | null {
  const places: number[] = [];
  let squeezed = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (/\s/.test(character)) continue;
    places.push(at);
    squeezed += character;
  }
  const wanted = squeeze(quote);
  const found = likeliest(squeezed, wanted, squeeze(around.prefix ?? ''), squeeze(around.suffix ?? ''));
  const from = places[found];
  const last = places[found + wanted.length - 1];
  return found === -1 || from === undefined || last === undefined ? null : { from, to: last + 1 };
}

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** Where the words begin that have the most of the surroundings in common, the first of equals; -1 for nowhere. */
function likeliest(text: string, wanted: string, prefix: string, suffix: string): number {
  let best = -1;
  let most = -1;
  let at = wanted === '' ? -1 : text.indexOf(wanted);
  while (at !== -1) {
    const shared = sharedBefore(text, at, prefix) + sharedAfter(text, at + wanted.length, suffix);
    if (shared > most) [best, most] = [at, shared];
    at = text.indexOf(wanted, at + 1);
  }
  return best;
}

function sharedBefore(text: string, at: number, prefix: string): number {
  let shared = 0;
  while (shared < Math.min(at, prefix.length) && text[at - 1 - shared] === prefix[prefix.length - 1 - shared])
    shared += 1;
  return shared;
}

function sharedAfter(text: string, at: number, suffix: string): number {
  let shared = 0;
  while (shared < Math.min(text.length - at, suffix.length) && text[at + shared] === suffix[shared]) shared += 1;
  return shared;
}

/** The item that holds a character. */
export function pointAt({ starts }: PageText, at: number): ItemPoint {
  let item = starts.length - 1;
  while (item > 0 && (starts[item] ?? 0) > at) item -= 1;
  return { item, offset: at - (starts[item] ?? 0) };
}

/** True where a page has words; a scan has none, or only what its scanner stamped in white. */
export const hasWords = ({ text }: PageText): boolean => /\S/.test(text);

export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
