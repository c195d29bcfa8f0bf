import { BlockSeries, type PaperFacts } from './block-text';
import type { PaperNode } from './build-runs';
import { PaperTableView } from './paper-table';

/** One piece of a run. */
export function NodeText({ node, facts }: { readonly node: PaperNode; readonly facts: PaperFacts }) {
  if (node.kind === 'table') return <PaperTableView blocks={node.blocks} facts={facts} part={node.part} />;
  const blocks = node.kind === 'list' ? node.blocks : [node.block];
  return <BlockSeries blocks={blocks} facts={facts} />;
}
