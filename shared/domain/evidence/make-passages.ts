import type { PlanText } from '../plan/plan-text';
import type { Passage } from './evidence';
import { endOfGrapheme, startOfGrapheme, trimRange } from './graphemes';
import { lookAlikeOf } from './look-alike';
import { indexPlan, toFoldedPlace } from './plan-index';
import { makeContext, surroundingsOf } from './surroundings';

/** A place between two characters of a block's text: 0 before the first, the text's length (UTF-16 units) after the last. */
export interface TextPlace {
  readonly blockId: string;
  readonly offset: number;
}

/** From one place of the plan text to another, in either direction. */
export interface TextSelection {
  readonly from: TextPlace;
  readonly to: TextPlace;
}

/** A part of one block. */
interface Part {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function partsOf({ blocks }: PlanText, { from, to }: TextSelection): readonly Part[] {
  const at = (id: string) => blocks.findIndex((block) => block.id === id);
  const ends = [
    { at: at(from.blockId), offset: from.offset },
    { at: at(to.blockId), offset: to.offset },
  ].sort((a, b) => a.at - b.at || a.offset - b.offset);
  const [first, last] = ends;
  if (first === undefined || last === undefined || first.at === -1) return [];
  return blocks.slice(first.at, last.at + 1).flatMap(({ text }, step) => {
    const here = first.at + step;
    const start = here === first.at ? Math.min(first.offset, text.length) : 0;
    const end = here === last.at ? Math.min(last.offset, text.length) : text.length;
    if (end <= start) return [];
    const trimmed = trimRange(text, startOfGrapheme(text, start), endOfGrapheme(text, end));
    return trimmed.to > trimmed.from ? [{ at: here, ...trimmed }] : [];
  });
}

/**
 * A selection as passages: one for each block of which words are selected, in file order. Ends are widened to
 * whole characters and trimmed of white space. Empty where no words are selected or a block is not of this text.
 */
export function makePassages(planText: PlanText, selection: TextSelection): readonly Passage[] {
  const index = indexPlan(planText);
  return partsOf(planText, selection).flatMap(({ at, from, to }) => {
    const block = planText.blocks[at];
    if (block === undefined) return [];
    const quote = block.text.slice(from, to);
    const around = surroundingsOf(planText, at, from, to);
    const entry = index.byId.get(block.id);
    const own = entry === undefined ? null : toFoldedPlace(entry, from, to);
    const lookAlike =
      own === null ? {} : { lookAlike: lookAlikeOf(index, own, quote, makeContext({ quote, ...around })) };
    const page = block.page === undefined ? {} : { page: block.page };
    return [{ blockId: block.id, quote, ...around, ...page, from, ...lookAlike }];
  });
}
