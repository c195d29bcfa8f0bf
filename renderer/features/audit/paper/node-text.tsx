import { BlockSeries, type PaperFacts } from './block-text';
import type { PaperNode } from './build-runs';
import { PaperTableView } from './paper-table';

interface NodeTextProps {
  readonly node: PaperNode;
  readonly facts: PaperFacts;
}

/** One piece of a run, under a rule where a new page of the file begins with it. */
export function NodeText({ node, facts }: NodeTextProps) {
  const first = node.kind === 'block' ? node.block : node.blocks[0];
  if (first?.pageBreak !== true) return <Content node={node} facts={facts} />;
  return (
    <>
      <hr className="page-break" aria-label="A new page begins here" />
      <Content node={node} facts={facts} />
    </>
  );
}

function Content({ node, facts }: NodeTextProps) {
  if (node.kind === 'table')
    return <PaperTableView blocks={node.blocks} facts={facts} part={node.part} shares={node.shares} />;
  if (node.kind === 'columns')
    return (
      <div className="paper-columns">
        <div data-columns={node.columns}>
          <BlockSeries blocks={node.blocks} facts={facts} />
        </div>
      </div>
    );
  const blocks = node.kind === 'list' ? node.blocks : [node.block];
  return <BlockSeries blocks={blocks} facts={facts} />;
}
