import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PageArea } from '#shared/domain/evidence/evidence';
import { applyCorrections } from '#shared/domain/plan/apply-corrections';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import { groupBy } from '#shared/lib/group-by';
import { announce } from '../../../components/announcer';
import { useKeys } from '../../../components/use-keys';
import { useMoment } from '../../../components/use-moment';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import type { PaperFacts } from './block-text';
import { buildRuns, sectionLookup } from './build-runs';
import { headingLevels } from './heading-levels';
import { MoveBar } from './move-bar';
import { chooseFirst, MoveHint } from './move-hint';
import { findMovedByHand } from './moved-by-hand';
import { nextLoose } from './next-loose';
import { numberLists } from './number-lists';
import { PlanPaper } from './plan-paper';
import { scrollToBlock } from './scroll-to-block';
import { sectionWords } from './section-words';
import { useBlockChoice } from './use-block-choice';
import { useKeptPlace } from './use-kept-place';
import { useSectionScroll } from './use-section-scroll';
import { WarningsStrip } from './warnings-strip';
import './paper.css';
import './paper-blocks.css';
import './paper-strips.css';

interface TextPaneProps {
  readonly planText: PlanText;
  readonly corrections: readonly SectionCorrection[];
  /** The section being marked; `X` looks across the whole plan and scrolls nowhere. */
  readonly section: string;
  /** Counts choices of a section, so that choosing the same one again scrolls again. */
  readonly turn: number;
  readonly readOnly: boolean;
  /** Blocks to go to and choose; another object goes there again. */
  readonly shown?: ShownBlocks | null;
  readonly onMove?: (blockIds: readonly string[], to: SectionId | null) => void;
}

export interface ShownBlocks {
  readonly blockIds: readonly string[];
  /** The very words to go to, as UTF-16 offsets in their block's text. */
  readonly words?: { readonly blockId: string; readonly from: number; readonly to: number };
  /** A part of a page image to go to. */
  readonly area?: PageArea;
  /** False where the blocks are only looked at, and not chosen for moving. */
  readonly chosen?: boolean;
}

/** Milliseconds for which the way of moving text is said louder. */
const ASKED = 6_000;

/** The plan's text as a page, with its sections in the margin. */
export const TextPane = memo(function TextPane({
  planText,
  corrections,
  section,
  turn,
  readOnly,
  shown = null,
  onMove,
}: TextPaneProps) {
  const scroller = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState(false);
  const [asked, setAsked] = useMoment<true>(ASKED);
  const { runs, facts, loose } = useMemo(() => layOut(planText, corrections), [planText, corrections]);
  const order = useMemo(() => planText.blocks.map((block) => block.id), [planText]);
  const choice = useBlockChoice(order, paper, scroller, !readOnly, runs);
  const missing = useSectionScroll(paper, scroller, runs, section, turn);
  useKeptPlace(paper, scroller);
  const { chooseBlocks } = choice;
  const stopScroll = useRef<(() => void) | null>(null);
  const goTo = useCallback(
    (ids: readonly string[]) => {
      const [first] = ids;
      if (first === undefined) return;
      chooseBlocks(ids);
      stopScroll.current?.();
      stopScroll.current = scrollToBlock(paper.current, scroller.current, first);
    },
    [chooseBlocks],
  );

  useEffect(() => {
    if (shown !== null) goTo(shown.blockIds);
  }, [shown, goTo]);

  useEffect(() => {
    if (missing) announce(`No text was found for section ${section}.`);
  }, [missing, section]);
  // The bar that prints this key is in sight wherever the focus is.
  const leaveChoice = (event: KeyboardEvent) => {
    if (choice.chosen.length === 0) return;
    event.preventDefault();
    choice.clear();
  };
  useKeys({ Escape: leaveChoice }, !readOnly);
  const moveKey = usePrintedKey('move-text');
  const askToMove = (event: KeyboardEvent) => {
    event.preventDefault();
    if (choice.chosen.length > 0 || choice.chooseSelected()) return setMoving(true);
    announce(chooseFirst(moveKey));
    setAsked(true);
  };
  useActionKeys({ 'move-text': askToMove }, !readOnly);
  const movedByHand = choice.chosen.filter((id) => facts.moved.has(id));
  const done = (ids: readonly string[], said: string) => {
    announce(`${ids.length === 1 ? '1 passage' : `${ids.length} passages`} ${said}.`);
    setMoving(false);
    choice.clear();
    scroller.current?.focus();
  };
  const move = (to: SectionId | null) => {
    onMove?.(choice.chosen, to);
    done(choice.chosen, `moved: ${sectionWords([to])}`);
  };
  const putBack = () => {
    for (const [to, ids] of groupBy(movedByHand, sectionLookup(planText))) onMove?.(ids, to);
    done(movedByHand, 'put back where it was found');
  };
  return (
    <div className="text-pane">
      <WarningsStrip
        warnings={planText.warnings}
        looseCount={loose.length}
        readOnly={readOnly}
        onNextLoose={() => goTo(nextLoose(order, loose, choice.head))}
      />
      {missing ? (
        <p className="section-missing">
          No text was found for section {section}.
          {readOnly ? null : ` If it stands elsewhere, choose it and move it with ${spokenKeys(moveKey)}.`}
        </p>
      ) : null}
      <section
        className="paper-scroll"
        ref={scroller}
        aria-label="Plan text"
        tabIndex={0}
        onClick={readOnly ? choice.clear : choice.onClick}
        onMouseDown={readOnly ? undefined : choice.onMouseDown}
        onKeyDown={readOnly ? undefined : choice.onKeyDown}
      >
        <h2 className="visually-hidden">Plan text</h2>
        <PlanPaper ref={paper} runs={runs} facts={facts} />
      </section>
      {readOnly || choice.chosen.length > 0 ? null : <MoveHint asked={asked === true} />}
      {readOnly || choice.chosen.length === 0 ? null : (
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
  return { runs: buildRuns(planText.blocks, sectionOf), facts, loose: corrected.unassigned };
}
