import { useSyncExternalStore } from 'react';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { Signal } from '../../components/signal';
import type { FigureAsk } from './chart/figure-ask';

export const COMPARE_TABS = ['series', 'sections', 'split', 'figures', 'agreement', 'auditors'] as const;
export type CompareTab = (typeof COMPARE_TABS)[number];

/** Whether a tab shows what was chosen above it: agreement and auditors are of all that was marked with a rubric version. */
export const isOfView = (tab: CompareTab): boolean => tab !== 'agreement' && tab !== 'auditors';

export type HeatRows = 'section' | 'criterion';

/** A change of the view that a way on made, with the view to go back to. */
export interface TakenWay {
  /** What was chosen, as its button said it. */
  readonly said: string;
  readonly before: CompareView;
}

/** A figure whose audits are listed; of another measure than the one that is shown where `measure` says so. */
export interface BehindDesk extends FigureAsk {
  readonly measure?: Measure | undefined;
}

/** What is kept of the tab of agreement. */
export interface AgreementPlace {
  /** Rubric version by `versionKey`; null: the newest that the series uses. */
  readonly version: string | null;
  /** The criterion whose pairs of marks are shown; null: the worst. */
  readonly criterion: string | null;
  /** By which column the sections, and the criteria, stand; null: worst first. */
  readonly sectionSort: AgreementPlace['sort'];
  readonly sort: { readonly id: string; readonly isUp: boolean } | null;
  /** Whether the list of pairs shows all of them. */
  readonly everyPair: boolean;
}

/** What is kept of the Compare screen while another one is shown. */
export interface CompareDesk {
  readonly view: CompareView;
  readonly tab: CompareTab;
  /** Ways on that were taken from refusals, the last one last; each can be taken back. */
  readonly taken: readonly TakenWay[];
  /** Whether the heat table is of sections or of the criteria in the section that is shown. */
  readonly heat: HeatRows;
  /** The claim that was typed in; null while the box is closed. */
  readonly claim: string | null;
  /** The figure whose audits are listed; null while none is. */
  readonly behind: BehindDesk | null;
  /** Where one is on the tab of agreement. */
  readonly agreement: AgreementPlace;
  /** The audit that was opened from a list here, by id: the way back leads to its line. Null while none was. */
  readonly opened: string | null;
  /** Pixels that the screen was scrolled down. */
  readonly scrolled: number;
}

export const START_DESK: CompareDesk = {
  view: START_VIEW,
  tab: 'series',
  taken: [],
  heat: 'section',
  claim: null,
  behind: null,
  agreement: { version: null, criterion: null, sectionSort: null, sort: null, everyPair: false },
  opened: null,
  scrolled: 0,
};

/** The desk as it is kept between visits. It tells of its changes, so that only what shows a part is drawn anew with it. */
export type KeptDesk = Signal<CompareDesk>;

/** A part of the desk, followed as it changes. `read` answers the same object for as long as that part is the same. */
export const useDesk = <T>(desk: KeptDesk, read: (desk: CompareDesk) => T): T =>
  useSyncExternalStore(desk.subscribe, () => read(desk.get()));

/** Changes what is kept of the screen, from what it is now. */
export type OnDesk = (change: (desk: CompareDesk) => CompareDesk) => void;

/** What is kept for everybody who uses this workspace. */
export interface CompareKept {
  readonly events: readonly CompareEvent[];
  readonly settings: CompareSettings;
  readonly rubrics: readonly Rubric[];
}
