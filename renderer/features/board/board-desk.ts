import { useSyncExternalStore } from 'react';
import type { ActionStatus, MeasureSource } from '#shared/domain/board/action';
import type { Signal } from '../../components/signal';

export const BOARD_TABS = ['dashboard', 'actions', 'risks', 'indicators'] as const;
export type BoardTab = (typeof BOARD_TABS)[number];

export type RecordKind = 'action' | 'risk' | 'indicator';

/** A form that is open: of a new record where `id` is null. */
export interface FormAsk {
  readonly kind: RecordKind;
  readonly id: string | null;
  /** What a new action was started from: a measure that is low. */
  readonly source?: MeasureSource;
}

/** What is kept of the Board screen while another one is shown. */
export interface BoardDesk {
  readonly tab: BoardTab;
  /** The record whose sheet is open. */
  readonly shown: { readonly kind: RecordKind; readonly id: string } | null;
  readonly form: FormAsk | null;
  /** The audit measure whose target is being set, by its key on the dashboard: `all` or a section. */
  readonly aim: string | null;
  readonly lines: 'charts' | 'months';
  readonly status: 'open' | 'all' | ActionStatus;
  /** The area of actions that are listed; null: all. */
  readonly area: string | null;
  readonly risks: 'list' | 'grid';
  /** Whether closed risks are listed, too. */
  readonly closed: boolean;
  /** Whether retired indicators are listed, too. */
  readonly retired: boolean;
}

export const START_BOARD: BoardDesk = {
  tab: 'dashboard',
  shown: null,
  form: null,
  aim: null,
  lines: 'charts',
  status: 'open',
  area: null,
  risks: 'list',
  closed: false,
  retired: false,
};

/** The desk as it is kept between visits. */
export type KeptBoard = Signal<BoardDesk>;

export const useBoardDesk = <T>(desk: KeptBoard, read: (desk: BoardDesk) => T): T =>
  useSyncExternalStore(desk.subscribe, () => read(desk.get()));

/** What opens an action's form, filled in from a measure that is low. */
export const startActionFrom = (desk: BoardDesk, source: MeasureSource): BoardDesk => ({
  ...desk,
  tab: 'actions',
  shown: null,
  form: { kind: 'action', id: null, source },
});
