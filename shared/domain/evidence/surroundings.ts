import type { PlanText } from '../plan/plan-text';
import { CONTEXT_LENGTH } from './evidence';
import { foldText } from './fold-text';
import { endOfGrapheme, startOfGrapheme } from './graphemes';
import type { FoldedPlace, PlanIndex } from './plan-index';

/**
 * What stands directly before and after a range of a block: up to 32 characters each, going on in the blocks around it,
 * with a line break between blocks. Blocks of white space alone are passed over. Cuts no character in two.
 */
export function surroundingsOf(
  planText: PlanText,
  at: number,
  from: number,
  to: number,
): { readonly prefix: string; readonly suffix: string } {
  const { blocks } = planText;
  const own = blocks[at]?.text ?? '';
  let prefix = own.slice(0, from);
  for (let i = at - 1; i >= 0 && prefix.length < CONTEXT_LENGTH; i -= 1) {
    const text = blocks[i]?.text ?? '';
    if (text.trim() !== '') prefix = `${text}\n${prefix}`;
  }
  let suffix = own.slice(to);
  for (let i = at + 1; i < blocks.length && suffix.length < CONTEXT_LENGTH; i += 1) {
    const text = blocks[i]?.text ?? '';
    if (text.trim() !== '') suffix = `${suffix}\n${text}`;
  }
  return {
    prefix: prefix.slice(endOfGrapheme(prefix, prefix.length - CONTEXT_LENGTH)),
    suffix: suffix.slice(0, startOfGrapheme(suffix, CONTEXT_LENGTH)),
  };
}

/** The surroundings of a quote, ready to be compared with many places. */
export interface Context {
  readonly before: string;
  readonly after: string;
  /** Letters of a word that the quote begins or ends within, outside of the quote; 0 where it begins or ends with a word. */
  readonly cutBefore: number;
  readonly cutAfter: number;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const lastOf = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';
const firstOf = (text: string): string => Array.from(text.slice(0, 2))[0] ?? '';

/** Whether a word goes on from the end of one text to the start of the other. */
const joins = (left: string, right: string): boolean => LETTER.test(lastOf(left)) && LETTER.test(firstOf(right));

export function makeContext(passage: {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}): Context {
  const before = foldText(passage.prefix).text;
  const after = foldText(passage.suffix).text;
  return {
    before,
    after,
    cutBefore: joins(passage.prefix, passage.quote) ? (/[\p{L}\p{M}\p{N}]*$/u.exec(before)?.[0].length ?? 0) : 0,
    cutAfter: joins(passage.quote, passage.suffix) ? (/^[\p{L}\p{M}\p{N}]*/u.exec(after)?.[0].length ?? 0) : 0,
  };
}

/** How many characters directly around a place are those around the quote. */
export interface Agreement {
  readonly before: number;
  readonly after: number;
  /** Whether all that is known of that side agrees, up to the edge of the plan where the quote stood there. */
  readonly allBefore: boolean;
  readonly allAfter: boolean;
}

/** Shorter surroundings than this occur only at an edge of the plan, and must stand at one again. */
const SHORT = 20;

export function agreementAt({ text }: PlanIndex, place: FoldedPlace, context: Context): Agreement {
  const left = text[place.start - 1] === ' ' ? place.start - 1 : place.start;
  const right = text[place.end] === ' ' ? place.end + 1 : place.end;
  let before = 0;
  const most = context.before.length;
  while (before < most && left - before > 0 && text[left - 1 - before] === context.before[most - 1 - before])
    before += 1;
  let after = 0;
  while (after < context.after.length && text[right + after] === context.after[after]) after += 1;
  return {
    before,
    after,
    allBefore: before === most && (most >= SHORT || left - before === 0),
    allAfter: after === context.after.length && (after >= SHORT || right + after >= text.length),
  };
}

export const totalOf = ({ before, after }: Agreement): number => before + after;

/** Whether the place begins and ends with words as the quote did, or within the same words: "may" is not found in "mayor". */
export function keepsWords(index: PlanIndex, place: FoldedPlace, context: Context): boolean {
  const { text } = index;
  const cutsStart = joins(
    text.slice(Math.max(0, place.start - 2), place.start),
    text.slice(place.start, place.start + 2),
  );
  const cutsEnd = joins(text.slice(place.start, place.end), text.slice(place.end, place.end + 2));
  if (cutsStart !== context.cutBefore > 0 || cutsEnd !== context.cutAfter > 0) return false;
  if (!cutsStart && !cutsEnd) return true;
  const { before, after } = agreementAt(index, place, context);
  return before >= context.cutBefore && after >= context.cutAfter;
}
