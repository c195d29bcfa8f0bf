import { memo, useEffect, useMemo, useRef, useState } from 'react';
import { applyCorrections } from '#shared/domain/plan/apply-corrections';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import { groupBy } from '#shared/lib/group-by';
import { announce } from '../../../components/announcer';
import { useKeys } from '../../../components/use-keys';
import type { PaperFacts } from './block-text';
import { buildRuns, sectionLookup } from './build-runs';
import { headingLevels } from './heading-levels';
import { MoveBar } from './move-bar';
import { findMovedByHand } from './moved-by-hand';
import { numberLists } from './number-lists';
import { PlanPaper } from './plan-paper';
import { sectionWords } from './section-words';
import { useBlockChoice } from './use-block-choice';
import { useSectionScroll } from './use-section-scroll';
import { WarningsStrip } from './warnings-strip';
import './paper.css';
import './paper-blocks.css';

interface TextPaneProps {
  readonly planText: PlanText;
  readonly corrections: readonly SectionCorrection[];
  /** The section being marked; `X` looks across the whole plan and scrolls nowhere. */
  readonly section: string;
  /** Counts choices of a section, so that choosing the same one again scrolls again. */
  readonly turn: number;
  readonly readOnly: boolean;
  readonly onMove: (blockIds: readonly string[], to: SectionId | null) => void;
}

/** The plan's text as a page, with its sections in the margin. */
export const TextPane = memo(function TextPane({
  planText,
  corrections,
  section,
  turn,
  readOnly,
  onMove,
}: TextPaneProps) {
  const scroller = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState(false);
  const { runs, facts, looseCount } = useMemo(() => layOut(planText, corrections), [planText, corrections]);
  const order = useMemo(() => planText.blocks.map((block) => block.id), [planText]);
  const choice = useBlockChoice(order, paper, scroller);
  const missing = useSectionScroll(paper, scroller, runs, section, turn);

  useEffect(() => {
    if (missing) announce(`No text was found for section ${section}.`);
  }, [missing, section]);
  useKeys(
    {
      m: (event) => {
        if (choice.chosen.length === 0) return;
        event.preventDefault();
        setMoving(true);
      },
    },
    !readOnly,
  );
  const movedByHand = choice.chosen.filter((id) => facts.moved.has(id));
  const done = (ids: readonly string[], said: string) => {
    announce(`${ids.length === 1 ? '1 passage' : `${ids.length} passages`} ${said}.`);
    setMoving(false);
    choice.clear();
    scroller.current?.focus();
  };
  const move = (to: SectionId | null) => {
    onMove(choice.chosen, to);
    done(choice.chosen, `moved: ${sectionWords([to])}`);
  };
  const putBack = () => {
    for (const [to, ids] of groupBy(movedByHand, sectionLookup(planText))) onMove(ids, to);
    done(movedByHand, 'put back where it was found');
  };
  return (
    <div className="text-pane">
      <WarningsStrip warnings={planText.warnings} looseCount={looseCount} />
      {missing ? (
        <p className="section-missing">
          No text was found for section {section}. If it stands elsewhere, choose it and move it with M.
        </p>
      ) : null}
      <section
        className="paper-scroll"
        ref={scroller}
        aria-label="Plan text"
        tabIndex={0}
        onClick={readOnly ? undefined : choice.onClick}
        onMouseDown={readOnly ? undefined : choice.onMouseDown}
        onKeyDown={readOnly ? undefined : choice.onKeyDown}
      >
        <h2 className="visually-hidden">Plan text</h2>
        <PlanPaper ref={paper} runs={runs} facts={facts} />
      </section>
      {choice.chosen.length === 0 || readOnly ? null : (
        <MoveBar
          count={choice.chosen.length}
          isOpen={moving}
          onOpen={setMoving}
          onMove={move}
          onPutBack={movedByHand.length === 0 ? undefined : putBack}
          onClear={choice.clear}
        />
      )}
    </div>
  );
});

function layOut(planText: PlanText, corrections: readonly SectionCorrection[]) {
  const corrected = applyCorrections(planText, corrections);
  const sectionOf = sectionLookup(corrected);
  const facts: PaperFacts = {
    sectionOf,
    numbers: numberLists(planText.blocks),
    levels: headingLevels(planText.blocks),
    moved: findMovedByHand(planText, corrections, sectionOf),
  };
  return { runs: buildRuns(planText.blocks, sectionOf), facts, looseCount: corrected.unassigned.length };
}
