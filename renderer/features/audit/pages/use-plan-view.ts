import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { announce } from '../../../components/announcer';
import { pageOfBlock, pageOfSection } from './page-of-text';
import type { ShownPage } from './page-selection';
import { keepView, keptView, type PlanView } from './view-choice';

export interface PlanPlace {
  readonly section: string;
  /** Counts choices of a section. */
  readonly turn: number;
  /** Blocks to go to. */
  readonly shown: { readonly blockIds: readonly string[] } | null;
  /** A page to go to, which takes the view there. */
  readonly shownPage: ShownPage | null;
}

export interface PlanViewState {
  readonly view: PlanView;
  readonly target: ShownPage | null;
  readonly choose: (view: PlanView) => void;
  readonly showPage: (page: number) => void;
}

/** Which of the two views of a PDF is in sight, and the page to go to as the auditor goes on in the plan. */
export function usePlanView(root: RefObject<HTMLElement | null>, planText: PlanText, place: PlanPlace): PlanViewState {
  const { section, turn, shown, shownPage } = place;
  const [view, setView] = useState<PlanView>(() => (planText.blocks.length === 0 ? 'pages' : (keptView() ?? 'text')));
  const [target, setTarget] = useState<ShownPage | null>(() => toPage(pageOfSection(planText, section)));
  const choose = useCallback(
    (next: PlanView) => {
      if (next === 'pages') setTarget(toPage(pageRead(root.current, planText)));
      setView(next);
      keepView(next);
      announce(next === 'pages' ? 'The pages of the file are shown.' : 'The text of the plan is shown.');
    },
    [root, planText],
  );
  const showPage = useCallback((page: number) => {
    setTarget({ page });
    setView('pages');
    keepView('pages');
  }, []);
  useChanged(turn, () => {
    const page = pageOfSection(planText, section);
    setTarget(toPage(page));
    if (view === 'pages' && page === undefined && section !== 'X' && planText.blocks.length > 0)
      announce(`No text was found for section ${section}.`);
  });
  useChanged(shown, () => {
    const [first = ''] = shown?.blockIds ?? [];
    const block = planText.blocks.find(({ id }) => id === first);
    if (block?.page !== undefined) setTarget({ page: block.page, quote: block.text });
  });
  useChanged(shownPage, () => {
    if (shownPage === null) return;
    setTarget(shownPage);
    setView('pages');
  });
  return { view, target, choose, showPage };
}

const toPage = (page: number | undefined): ShownPage | null => (page === undefined ? null : { page });

/** Acts when a value is another than before, not when it is first seen. */
function useChanged(value: unknown, act: () => void): void {
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    act();
  });
}

/** CSS pixels: less than this of a block in sight is not what is being read. */
const SLIVER = 24;

/** The page of what stands at the upper edge of the text, so that the pages open where it was read. */
function pageRead(root: HTMLElement | null, planText: PlanText): number | undefined {
  const scroller = root?.querySelector('.paper-scroll');
  if (root === null || scroller === null || scroller === undefined) return undefined;
  const { top } = scroller.getBoundingClientRect();
  for (const block of root.querySelectorAll<HTMLElement>('[data-block]'))
    if (block.getBoundingClientRect().bottom > top + SLIVER) return pageOfBlock(planText, block.dataset.block ?? '');
  return undefined;
}
