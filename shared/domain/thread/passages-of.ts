import { CONTEXT_LENGTH, type Passage } from '../evidence/evidence';
import type { PlanText } from '../plan/plan-text';

/**
 * The whole text of blocks as passages, one a block in the order given; blocks that the text does not have, or that say
 * nothing, are passed over.
 */
export function passagesOf({ blocks }: Pick<PlanText, 'blocks'>, blockIds: readonly string[]): readonly Passage[] {
  const said = blocks.filter(({ text }) => text.trim() !== '');
  const at = new Map(said.map(({ id }, index) => [id, index]));
  return blockIds.flatMap((id) => {
    const index = at.get(id) ?? -1;
    const block = said[index];
    if (block === undefined) return [];
    const before = said[index - 1];
    const after = said[index + 1];
    return {
      blockId: id,
      quote: block.text.trim().slice(0, 20_000),
      prefix: before === undefined ? '' : `${before.text}\n`.slice(-CONTEXT_LENGTH),
      suffix: after === undefined ? '' : `\n${after.text}`.slice(0, CONTEXT_LENGTH),
      ...(block.page === undefined ? {} : { page: block.page }),
    };
  });
}
