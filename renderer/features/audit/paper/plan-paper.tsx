import { memo, type Ref } from 'react';
import type { PaperFacts } from './block-text';
import type { PaperRun } from './build-runs';
import { NodeText } from './node-text';
import { sectionWords } from './section-words';

interface PlanPaperProps {
  readonly runs: readonly PaperRun[];
  readonly facts: PaperFacts;
  readonly ref: Ref<HTMLDivElement>;
}

/** Characters on a line of the paper and the height of a line in pixels: a guess for runs not drawn yet. */
const GUESS = { characters: 78, line: 25 };

/** The page itself. Nothing of an answer comes in here, so rating a criterion never draws it again. */
export const PlanPaper = memo(function PlanPaper({ runs, facts, ref }: PlanPaperProps) {
  return (
    <div className="paper" ref={ref}>
      {runs.map((run) => (
        <RunView key={run.key} run={run} facts={facts} />
      ))}
    </div>
  );
});

const RunView = memo(function RunView({ run, facts }: { readonly run: PaperRun; readonly facts: PaperFacts }) {
  const loose = run.sections.includes(null);
  const height = Math.ceil(run.length / GUESS.characters) * GUESS.line + 40;
  return (
    <div
      className="run"
      data-sections={run.sections.map((id) => id ?? 'none').join(' ')}
      data-loose={loose ? '' : undefined}
      style={{ containIntrinsicBlockSize: `auto calc(${height}px * var(--plan-zoom, 1))` }}
    >
      <div className="run-margin" aria-hidden="true">
        <span className="run-letter">{run.sections.map((id) => id ?? '?').join(' ')}</span>
      </div>
      <div className="run-text">
        <p className={loose && run.sections.length === 1 ? 'run-loose' : 'visually-hidden'}>
          {sectionWords(run.sections)}
        </p>
        {run.nodes.map((node) => (
          <NodeText
            key={node.kind === 'block' ? node.block.id : (node.blocks[0]?.id ?? '')}
            node={node}
            facts={facts}
          />
        ))}
      </div>
    </div>
  );
});
