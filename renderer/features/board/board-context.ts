import { createContext, useContext } from 'react';
import type { ImprovementAction } from '#shared/domain/board/action';
import type { Indicator } from '#shared/domain/board/indicator';
import type { Risk } from '#shared/domain/board/risk';
import type { CompareView } from '#shared/domain/compare/compare-view';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { BoardDesk, KeptBoard } from './board-desk';
import type { Drafts } from './form/drafts';
import type { FindNames } from './form/names-warning';

/** What every part of the screen is drawn from. */
export interface Board {
  readonly desk: KeptBoard;
  readonly onDesk: (change: Partial<BoardDesk>) => void;
  readonly actions: readonly ImprovementAction[];
  readonly risks: readonly Risk[];
  readonly indicators: readonly Indicator[];
  /** Every version of every rubric. */
  readonly rubrics: readonly Rubric[];
  /** The rubric that criteria are named by; null while none is published. */
  readonly rubric: Rubric | null;
  readonly drafts: Drafts;
  /** False for an auditor, who reads. */
  readonly mayEdit: boolean;
  /** ISO day. */
  readonly today: string;
  /** What in a text may lead to a person. */
  readonly findNames: FindNames;
  /** The name of who wrote a step, by id. */
  readonly nameOf: (personId: string) => string;
  /** Opens Compare with a view. */
  readonly onCompare: (view: CompareView) => void;
}

export const BoardContext = createContext<Board | null>(null);

/** @throws TypeError outside of the Board screen. */
export function useBoard(): Board {
  const board = useContext(BoardContext);
  if (board === null) throw new TypeError('There is no Board here.');
  return board;
}
