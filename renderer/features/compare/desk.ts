import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';

export const COMPARE_TABS = ['series', 'sections', 'split', 'figures', 'agreement', 'auditors'] as const;
export type CompareTab = (typeof COMPARE_TABS)[number];

/** A change of the view that a way on made, with the view to go back to. */
export interface TakenWay {
  /** What was chosen, as its button said it. */
  readonly said: string;
  readonly before: CompareView;
}

/** What is kept of the Compare screen while another one is shown. */
export interface CompareDesk {
  readonly view: CompareView;
  readonly tab: CompareTab;
  /** Ways on that were taken from refusals, the last one last; each can be taken back. */
  readonly taken: readonly TakenWay[];
  /** The claim that was typed in; null while the box is closed. */
  readonly claim: string | null;
  /** Pixels that the screen was scrolled down. */
  readonly scrolled: number;
}

export const START_DESK: CompareDesk = { view: START_VIEW, tab: 'series', taken: [], claim: null, scrolled: 0 };
