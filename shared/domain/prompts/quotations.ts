import { wordSet } from './phrase';
import type { Piece } from './piece';
import { splitWords } from './words';

const FIRST_PERSON = wordSet("i me my mine myself i'm i've i'd i'll we our us");
/** A quotation this short speaks of the words and does not use them: when to use “may”. */
const MENTION_WORDS = 2;

interface Quotation {
  readonly from: number;
  readonly to: number;
}

/** The quotations in double marks, or in curly single ones, of a text. A mark that is never closed quotes nothing. */
function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly close: string } | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (open) {
      const inWord = mark === '’' && /\p{L}/u.test(text.charAt(at + 1));
      if (mark !== open.close || inWord) continue;
      found.push({ from: open.at, to: at + 1 });
      open = undefined;
    } else if (mark === '“' || mark === '"' || mark === '‘')
      open = { at, close: { '“': '”', '"': '"', '‘': '’' }[mark] };
  }
  return found;
}

const spoken = (text: string): boolean => {
  const words = splitWords(text);
  return words.length <= MENTION_WORDS || words.some(({ lower }) => FIRST_PERSON.has(lower));
};

const spokenIn = (text: string): Quotation[] =>
  /[“"‘]/.test(text) ? quotationsIn(text).filter(({ from, to }) => spoken(text.slice(from, to))) : [];

/** Tells whether words of a text begin in words that somebody said, or in words that are only mentioned. */
export class SpokenWords {
  readonly #byBlock = new Map<string, readonly Quotation[]>();

  has({ block }: Pick<Piece, 'block'>, from: number): boolean {
    let quotations = this.#byBlock.get(block.id);
    if (!quotations) {
      quotations = spokenIn(block.text);
      this.#byBlock.set(block.id, quotations);
    }
    return quotations.some((quotation) => quotation.from <= from && from < quotation.to);
  }
}
