import type { BehindModel } from '#shared/domain/compare/model/compare-model';
import type { DayRange } from '#shared/domain/compare/period';

/** A figure that a person points at, to see the audits behind it. */
export interface FigureAsk {
  /** Days of the figure; the whole series if absent. */
  readonly range?: DayRange | undefined;
  /** A group of the view's split, by its value; absent: all. */
  readonly group?: { readonly value: string | null } | undefined;
  /** What was pointed at, as the heading of the list: `Section F, week 47 (16 to 22 November 2026)`. */
  readonly title: string;
}

export type OnBehind = (ask: FigureAsk) => void;

/** What is known of the audits behind a figure while they are read. */
export type BehindState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly behind: BehindModel }
  | { readonly kind: 'failed'; readonly message: string; readonly again: () => void };
