import { type RefObject, useCallback, useImperativeHandle, useMemo, useRef } from 'react';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import { correctSection } from '../../db/actions/corrections';
import { pageHighlights, pagePrompts } from './evidence/page-highlights';
import type { PickedPlace } from './evidence/picked-place';
import type { MarkingParts } from './marking-panes';
import { type PageSelection, WHOLE_PAGE } from './pages/page-selection';
import type { PagesHandle } from './pages/pages-view';
import type { PagesEvidence } from './pages/text-or-pages';
import type { TextPaneHandle } from './paper/use-text-handle';
import { PlanTextPane } from './plan-text-pane';

type TextParts = Pick<MarkingParts, 'data' | 'marking' | 'read' | 'reading'>;

/** The plan beside the criteria, in either view: what is selected in it can be attached, what is attached is painted. */
export function MarkingText({ data, marking, read, reading }: TextParts) {
  const { plan, draft, audit } = data;
  const { id: planId } = plan;
  const { textHash } = draft;
  const { shownText } = marking;
  const { pane, pressMark, placed, attach } = reading;
  const text = useRef<TextPaneHandle>(null);
  const pages = useRef<PagesHandle>(null);
  const planText = read.kind === 'ready' ? read.text.planText : null;
  useImperativeHandle(
    pane,
    () => ({
      picked: () => pickedIn(text, pages, planText),
      drop: () => {
        text.current?.drop();
        pages.current?.clearSelection();
      },
      enter: () => text.current?.enter() ?? enterPages(pages),
    }),
    [planText],
  );
  const move = useCallback(
    (blockIds: readonly string[], to: SectionId | null) => {
      void correctSection(planId, textHash, blockIds, to, audit);
    },
    [planId, textHash, audit],
  );
  const pressMarks = useCallback(
    ([first]: readonly string[]) => {
      if (first !== undefined) pressMark(first);
    },
    [pressMark],
  );
  const isPdf = draft.format === 'pdf';
  const { open } = reading.prompts;
  const prompts = useMemo(() => (isPdf ? pagePrompts(open, planText) : []), [isPdf, open, planText]);
  const evidence = useMemo(
    (): PagesEvidence => ({
      ref: pages,
      onAttach: attach,
      highlights: [...pageHighlights(placed ?? [], planText), ...prompts],
      shown: shownText?.area ?? null,
    }),
    [attach, placed, planText, prompts, shownText],
  );
  return (
    <PlanTextPane
      ref={text}
      draft={draft}
      marks={reading.marks}
      onMarkPress={pressMarks}
      onAttach={attach}
      evidence={evidence}
      read={read}
      section={marking.section.id}
      turn={marking.sectionTurn}
      shown={shownText}
      onMove={move}
    />
  );
}

function pickedIn(
  text: RefObject<TextPaneHandle | null>,
  pages: RefObject<PagesHandle | null>,
  planText: PlanText | null,
): PickedPlace | null {
  if (pages.current !== null) return pickedOnPage(pages.current.currentSelection(), planText);
  const selection = text.current?.selection() ?? null;
  return selection === null ? null : { kind: 'text', ...selection };
}

/** A page as a whole is what is meant only where it has no words that could be selected. */
function pickedOnPage(selection: PageSelection, planText: PlanText | null): PickedPlace | null {
  if ('quote' in selection) return { kind: 'page-words', ...selection };
  const { page, box } = selection;
  if (box !== WHOLE_PAGE) return { kind: 'area', page, box };
  return planText?.blocks.some((block) => block.page === page) === true ? null : { kind: 'area', page };
}

function enterPages(pages: RefObject<PagesHandle | null>): boolean {
  if (pages.current === null || document.activeElement?.closest('.pages-pane') !== null) return false;
  pages.current.focus();
  return true;
}
