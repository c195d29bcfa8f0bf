import type { Block } from '#shared/domain/report/model/blocks';
import type { Threshold } from '#shared/domain/report/model/cells';
import { BarsView } from './bars-view';
import { LinesView } from './lines-view';
import { WordsPlace } from './words-place';

interface BlockViewProps {
  readonly block: Exclude<Block, { kind: 'table' | 'bullets' }>;
  readonly width: number;
  readonly threshold: Threshold;
}

/** One block as on paper. What the figures say is marked as fixed; places for a person's words can be written in. */
export function BlockView({ block, width, threshold }: BlockViewProps) {
  switch (block.kind) {
    case 'sentence':
      return <p className="from-figures">{block.text}</p>;
    case 'facts':
      return (
        <dl className="paper-facts">
          {block.items.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'heading':
      return <h4 className="report-heading">{block.text}</h4>;
    case 'notice':
      return <p className="paper-notice">{block.text}</p>;
    case 'note':
      return <p className="paper-note">{block.text}</p>;
    case 'words':
      return <WordsPlace block={block} />;
    case 'chart':
      return block.form === 'line' ? (
        <LinesView chart={block} width={width} threshold={threshold} />
      ) : (
        <BarsView chart={block} width={width} threshold={threshold} />
      );
  }
}
