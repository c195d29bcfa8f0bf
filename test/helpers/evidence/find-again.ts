import fc from 'fast-check';
import type { Passage } from '#shared/domain/evidence/evidence';
import { findEvidence, type PassageFound } from '#shared/domain/evidence/find-evidence';
import { makePassages, type TextSelection } from '#shared/domain/evidence/make-passages';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { type Model, toPlan, wordsIn } from './edited-plan';

export const OLD = 'a'.repeat(64);
export const NEW = 'b'.repeat(64);

const share = fc.noBias(fc.integer({ min: 0, max: 1_000 })).map((thousandths) => thousandths / 1_000);
/** Where a selection begins and ends, in shares of the plan and of a block. */
export const anyEnds = fc.tuple(share, share, share, share);

export function selectionIn(
  { blocks }: PlanText,
  [a, b, c, d]: readonly [number, number, number, number],
): TextSelection {
  const place = (block: number, offset: number) => {
    const at = Math.min(blocks.length - 1, Math.floor(block * blocks.length));
    const { id, text } = blocks[at] ?? { id: 'b0', text: '' };
    return { blockId: id, offset: Math.round(offset * text.length) };
  };
  return { from: place(a, b), to: place(Math.min(1, a + c / 4), d) };
}

/** The passages of a quote, where it stands for the nth time in blocks of their own. */
export function quote(text: PlanText, words: string, nth = 0): readonly Passage[] {
  const block = text.blocks.filter((one) => one.text.includes(words))[nth];
  if (block === undefined) throw new Error(`Nothing reads "${words}".`);
  const offset = block.text.indexOf(words);
  const to = { blockId: block.id, offset: offset + words.length };
  return makePassages(text, { from: { blockId: block.id, offset }, to });
}

export const findIn = (text: PlanText, passages: readonly Passage[], hash = NEW): readonly PassageFound[] =>
  findEvidence(text, hash, { passages: [...passages], textHash: OLD }).passages;

/** What stands where a passage was found; null where it was not. */
export const wordsAt = (text: PlanText, found: PassageFound | undefined): string | null =>
  found === undefined || found.kind === 'lost'
    ? null
    : (text.blocks.find(({ id }) => id === found.blockId)?.text.slice(found.from, found.to) ?? null);

/**
 * Passages that were taken to be at a place most words of which are not theirs. A few may be others: words written into them
 * later, and the twin of a word that was taken out.
 */
export function strays(before: Model, after: Model, passages: readonly Passage[]): readonly string[] {
  const text = toPlan(after);
  return findIn(text, passages).flatMap((found, k) => {
    const passage = passages[k];
    if (found.kind === 'lost' || passage === undefined) return [];
    const start = passage.from ?? 0;
    const own = new Set(wordsIn(before, passage.blockId, start, start + passage.quote.length));
    const here = wordsIn(after, found.blockId, found.from, found.to);
    const words = wordsAt(text, found);
    const isThere = here.filter((word) => own.has(word)).length >= here.length / 2;
    return isThere && (found.kind === 'near' || words === passage.quote)
      ? []
      : [
          `${JSON.stringify(passage)} was taken to be at "${words}" of ${JSON.stringify(text.blocks[Number(found.blockId.slice(1))]?.text)}`,
        ];
  });
}
