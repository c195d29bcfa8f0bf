import type { PlanText } from '../plan/plan-text';
import type { Passage } from './evidence';
import { makePassages } from './make-passages';

/** Words selected on a rendered page of a PDF, with up to 32 characters around them as the page's text layer has them. */
export interface PageWords {
  /** 1-based. */
  readonly page: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A character of the page's blocks that counts in a comparison, and where it stands. */
interface Letter {
  readonly blockId: string;
  readonly from: number;
  readonly to: number;
}

/** Letters and digits alone: spaces, hyphens at line ends and bullets are drawn otherwise than they are read. */
const LETTER = /[\p{L}\p{N}]/u;

interface Letters {
  readonly text: string;
  readonly places: readonly Letter[];
}

function lettersOf(planText: PlanText, page: number): Letters {
  let text = '';
  const places: Letter[] = [];
  for (const block of planText.blocks) {
    if (block.page !== page) continue;
    let at = 0;
    for (const character of block.text) {
      const to = at + character.length;
      for (const letter of fold(character)) {
        text += letter;
        places.push(...Array.from({ length: letter.length }, () => ({ blockId: block.id, from: at, to })));
      }
      at = to;
    }
  }
  return { text, places };
}

/** The letters of a text as they are compared. */
const fold = (text: string): readonly string[] => {
  const folded = text.normalize('NFKD').toLowerCase();
  return [...folded].filter((character) => LETTER.test(character));
};

const foldText = (text: string): string => fold(text).join('');

/** How many characters of the contexts agree, reading away from the quote. */
function agreement({ text }: Letters, at: number, length: number, prefix: string, suffix: string): number {
  let agree = 0;
  for (let back = 1; back <= prefix.length && prefix.at(-back) === text[at - back]; back += 1) agree += 1;
  for (let on = 0; on < suffix.length && suffix[on] === text[at + length + on]; on += 1) agree += 1;
  return agree;
}

/**
 * The passages of the plan text that a selection on a rendered page stands for. Compared by letters and digits alone;
 * where the same words stand on the page more than once, those with the likest surroundings, and none when that does not
 * tell. Empty where the page was read otherwise than it is drawn, such as across the columns of a table.
 */
export function passagesOfPageWords(
  planText: PlanText,
  { page, quote, prefix, suffix }: PageWords,
): readonly Passage[] {
  const letters = lettersOf(planText, page);
  const wanted = foldText(quote);
  if (wanted === '') return [];
  const [before, after] = [foldText(prefix), foldText(suffix)];
  const places: { readonly at: number; readonly agree: number }[] = [];
  for (let at = letters.text.indexOf(wanted); at !== -1; at = letters.text.indexOf(wanted, at + 1))
    places.push({ at, agree: agreement(letters, at, wanted.length, before, after) });
  const [best, second] = places.sort((a, b) => b.agree - a.agree);
  if (best === undefined || best.agree === second?.agree) return [];
  const [first, last] = [letters.places[best.at], letters.places[best.at + wanted.length - 1]];
  if (first === undefined || last === undefined) return [];
  return makePassages(planText, {
    from: { blockId: first.blockId, offset: first.from },
    to: { blockId: last.blockId, offset: last.to },
  });
}
