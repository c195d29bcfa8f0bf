import { useCallback, useState } from 'react';
import type { MeasureSource } from '#shared/domain/board/action';
import type { CompareView } from '#shared/domain/compare/compare-view';
import { createSignal } from '../components/signal';
import { START_BOARD, startActionFrom } from '../features/board/board-desk';
import { START_DESK } from '../features/compare/desk';
import type { Screen } from './screens';

/** What is kept of Compare and of the Board while another screen is shown, and the ways between the two. */
export function useFigureDesks(go: (screen: Screen) => void) {
  // Not states of the shell: a choice on those screens is nothing to the frame round them.
  const [compare] = useState(() => createSignal(START_DESK));
  const [board] = useState(() => createSignal(START_BOARD));
  const openCompare = useCallback(
    (view: CompareView) => {
      compare.set({ ...START_DESK, view });
      go({ name: 'compare' });
    },
    [compare, go],
  );
  const startAction = useCallback(
    (source: MeasureSource) => {
      board.set(startActionFrom(board.get(), source));
      go({ name: 'board' });
    },
    [board, go],
  );
  return { compare, board, openCompare, startAction };
}

export type FigureDesks = ReturnType<typeof useFigureDesks>;
