import {
  type CSSProperties,
  type MouseEvent,
  memo,
  type KeyboardEvent as ReactKeyboardEvent,
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { applyCorrections } from '#shared/domain/plan/apply-corrections';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import { groupBy } from '#shared/lib/group-by';
import { announce } from '../../../components/announcer';
import { useMoment } from '../../../components/use-moment';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import type { PaperFacts } from './block-text';
import { buildRuns, sectionLookup } from './build-runs';
import { FindBar } from './find-bar';
import { headingLevels } from './heading-levels';
import { MoveBar } from './move-bar';
import { chooseFirst, MoveHint } from './move-hint';
import { findMovedByHand } from './moved-by-hand';
import { nextLoose } from './next-loose';
import { numberLists } from './number-lists';
import { PaintedWords } from './painted-words';
import { PlanPaper } from './plan-paper';
import { usePlanZoom } from './plan-zoom';
import { sectionWords } from './section-words';
import { TextFoot } from './text-foot';
import { firstInSight, useBlockChoice } from './use-block-choice';
import { useAskedFind, useFind } from './use-find';
import { useKeptPlace } from './use-kept-place';
import { type TextMarks, useMarkPress } from './use-mark-press';
import { useSectionScroll } from './use-section-scroll';
import { type ShownBlocks, useShown } from './use-shown';
import { type TextPaneHandle, useTextHandle } from './use-text-handle';
import { focusFound, useTextKeys } from './use-text-keys';
import { useWordChoice } from './use-word-choice';
import { WarningsStrip } from './warnings-strip';
import './paper.css';
import './paper-blocks.css';
import './paper-strips.css';
import './paper-marks.css';

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
  /** Words painted for a reason; the same object as long as they are the same. */
  readonly marks?: TextMarks;
  /** A click on painted words, with the ids of their marks, the uppermost first. */
  readonly onMarkPress?: (ids: readonly string[]) => void;
  readonly onMove?: (blockIds: readonly string[], to: SectionId | null) => void;
  /** Attaches what is chosen; the bar that says what can be done with it offers that. */
  readonly onAttach?: () => void;
  /** True when the text is to be searched as soon as it is drawn. */
  readonly findAsked?: RefObject<boolean>;
  readonly ref?: Ref<TextPaneHandle>;
}

/** Milliseconds for which the way of moving text is said louder. */
const ASKED = 6_000;
const NO_MARKS: TextMarks = {};

/** The plan's text as a page, with its sections in the margin. */
export const TextPane = memo(function TextPane(props: TextPaneProps) {
  const { planText, corrections, section, turn, readOnly, shown = null, marks = NO_MARKS } = props;
  const { onMarkPress, onMove, onAttach, findAsked, ref } = props;
  const scroller = useRef<HTMLElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState(false);
  const [asked, setAsked] = useMoment<true>(ASKED);
  const zoom = usePlanZoom();
  const moveKey = usePrintedKey('move-text');
  const { runs, facts, loose } = useMemo(() => layOut(planText, corrections), [planText, corrections]);
  const order = useMemo(() => planText.blocks.map((block) => block.id), [planText]);
  const places = useMemo(() => new Map(order.map((id, at) => [id, at])), [order]);
  const choice = useBlockChoice(order, paper, scroller, !readOnly, runs);
  const missing = useSectionScroll(paper, scroller, runs, section, turn);
  const keepPlace = useKeptPlace(paper, scroller);
  const lit = useShown(shown, choice.chooseBlocks, paper, scroller);
  const blockInSight = useCallback(() => firstInSight(paper.current, scroller.current), []);
  const find = useFind(planText, places, facts.sectionOf, blockInSight, paper, scroller);
  useAskedFind(find.open, findAsked);
  const pressMark = useMarkPress(paper, marks, onMarkPress);
  const inHand = useCallback(
    () => (choice.chosen.length > 0 ? choice.chosen : [blockInSight() ?? '']),
    [choice.chosen, blockInSight],
  );
  const stepWords = useWordChoice(planText.blocks, places, paper, inHand, choice.chooseSelected);
  useTextHandle(ref, {
    paper,
    scroller,
    blocks: planText.blocks,
    chosen: choice.chosen,
    onSelected: choice.chooseSelected,
    onDrop: choice.clear,
  });

  useEffect(() => {
    if (missing) announce(`No text was found for section ${section}.`);
  }, [missing, section]);
  const closeFind = () => {
    find.close();
    focusFound(paper.current, scroller.current, find.current);
    if (!readOnly) choice.chooseSelected();
  };
  useTextKeys(find, closeFind, readOnly, {
    // The bar that prints this key is in sight wherever the focus is.
    leave: (event) => {
      if (choice.chosen.length === 0) return;
      event.preventDefault();
      choice.clear();
    },
    move: () => {
      if (choice.chosen.length > 0 || choice.chooseSelected()) return setMoving(true);
      announce(chooseFirst(moveKey));
      setAsked(true);
    },
  });
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
  const click = (event: MouseEvent) => {
    if (pressMark(event)) return;
    if (readOnly) choice.clear();
    else choice.onClick(event);
  };
  const keyDown = (event: ReactKeyboardEvent) => {
    const isBare = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isBare || !stepWords(event)) choice.onKeyDown(event);
  };
  return (
    <div className="text-pane">
      <WarningsStrip
        warnings={planText.warnings}
        looseCount={loose.length}
        readOnly={readOnly}
        onNextLoose={() => lit.goTo({ blockIds: [nextLoose(order, loose, choice.head)].flat() })}
      />
      {missing ? (
        <p className="section-missing">
          No text was found for section {section}.
          {readOnly ? null : ` If it stands elsewhere, choose it and move it with ${spokenKeys(moveKey)}.`}
        </p>
      ) : null}
      {find.isOpen ? <FindBar find={find} onClose={closeFind} /> : null}
      <section
        className="paper-scroll"
        ref={scroller}
        aria-label="Plan text"
        tabIndex={0}
        style={zoomStyle(zoom)}
        onClick={click}
        onMouseDown={readOnly ? undefined : choice.onMouseDown}
        onKeyDown={readOnly ? undefined : keyDown}
      >
        <h2 className="visually-hidden">Plan text</h2>
        <PlanPaper ref={paper} runs={runs} facts={facts} />
        <PaintedWords
          paper={paper}
          scroller={scroller}
          runs={runs}
          marks={marks}
          found={find.places}
          foundHere={find.current}
          shown={lit.words}
        />
      </section>
      <TextFoot onFind={find.open} onBeforeZoom={keepPlace}>
        {readOnly || choice.chosen.length > 0 ? null : (
          <MoveHint asked={asked === true} canAttach={onAttach !== undefined} />
        )}
        {readOnly || choice.chosen.length === 0 ? null : (
          <MoveBar
            count={choice.chosen.length}
            from={facts.sectionOf(choice.chosen[0] ?? '')}
            isOpen={moving}
            onOpen={setMoving}
            onMove={move}
            onAttach={onAttach}
            onPutBack={movedByHand.length === 0 ? undefined : putBack}
            onClear={choice.clear}
          />
        )}
      </TextFoot>
    </div>
  );
});

/** The style sheet sizes the text by it. The type of styles knows no names of our own. */
const zoomStyle = (zoom: number): CSSProperties => ({ '--plan-zoom': zoom / 100 }) as CSSProperties;

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
