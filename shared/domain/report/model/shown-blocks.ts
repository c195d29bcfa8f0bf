import type { Block } from './blocks';

/**
 * What a document shows of a part: places where no words were written are left out, and headings under which nothing is left. The
 * window shows all, so that the words can be written.
 */
export function shownBlocks(blocks: readonly Block[]): readonly Block[] {
  const filled = blocks.filter((block) => block.kind !== 'words' || block.paragraphs.length > 0);
  return filled.filter((block, at) => {
    const next = filled[at + 1];
    return block.kind !== 'heading' || (next !== undefined && next.kind !== 'heading');
  });
}
