import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { announce } from '../../../components/announcer';
import { placeOfBlock, placeOfSection, placeOfWords, type WordsOfBlock } from './page-of-text';
import type { ShownPage } from './page-selection';
import { keepView, keptView, type PlanView } from './view-choice';

export interface PlanPlace {
  readonly section: string;
  /** Counts choices of a section. */
  readonly turn: number;
  /** Blocks, or the very words of one, to go to. */
  readonly shown: { readonly blockIds: readonly string[]; readonly words?: WordsOfBlock } | null;
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
  const [view, setView] = useState<PlanView>(() => (planText.blocks.length === 0 ? 'pages' : keptView()));
  const [target, setTarget] = useState(() => placeOfSection(planText, section));
  const choose = useCallback(
    (next: PlanView) => {
      if (next === 'pages') setTarget(placeOfBlock(planText, blockRead(root.current)));
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
    const place = placeOfSection(planText, section);
    if (place !== null) setTarget(place);
    else if (view === 'pages' && section !== 'X' && planText.blocks.length > 0)
      announce(`No text was found for section ${section}.`);
  });
  useChanged(shown, () => {
    const place = shown?.words ? placeOfWords(planText, shown.words) : placeOfBlock(planText, shown?.blockIds[0]);
    if (place !== null) setTarget(place);
  });
  useChanged(shownPage, () => {
    if (shownPage === null) return;
    setTarget(shownPage);
    setView('pages');
  });
  return { view, target, choose, showPage };
}

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

/** The block at the upper edge of the text, so that the pages open where it was read. */
function blockRead(root: HTMLElement | null): string | undefined {
  const scroller = root?.querySelector('.paper-scroll');
  if (root === null || scroller === null || scroller === undefined) return undefined;
  const { top } = scroller.getBoundingClientRect();
  for (const block of root.querySelectorAll<HTMLElement>('[data-block]'))
    if (block.getBoundingClientRect().bottom > top + SLIVER) return block.dataset.block;
  return undefined;
}
