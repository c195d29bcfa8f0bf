import type { AgreementModel, AuditorLine } from '#shared/domain/agreement/agreement-model';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import type { CompareView, Viewer } from '#shared/domain/compare/compare-view';
import type { BehindModel, BehindRequest, CompareModel } from '#shared/domain/compare/model/compare-model';
import type { AgreementRequest, Touched } from './agreement-messages';

/** What a view is answered with beside the columns. */
export interface CompareContext {
  readonly settings: CompareSettings;
  readonly events: readonly CompareEvent[];
  readonly viewer: Viewer;
}

/** What the window asks of the worker that keeps the columns. Its first message names the database. */
export type CompareRequest =
  | { readonly kind: 'open'; readonly database: string }
  | { readonly kind: 'view'; readonly id: number; readonly view: CompareView; readonly context: CompareContext }
  | { readonly kind: 'behind'; readonly id: number; readonly asked: BehindRequest; readonly context: CompareContext }
  | { readonly kind: 'agreement'; readonly id: number; readonly asked: AgreementRequest }
  | { readonly kind: 'auditors'; readonly id: number; readonly viewer: Viewer }
  /** Nothing is asked yet: read ahead what a first view needs. */
  | { readonly kind: 'warm' }
  /** The working copy has changed: what the worker holds is to be looked at again before the next answer. */
  | { readonly kind: 'changed'; readonly touched: Touched }
  | { readonly kind: 'cancel'; readonly id: number };

/** The columns are still being filled, and the answers wait: so many audits were gone through, of so many. */
export interface CompareFilling {
  readonly kind: 'filling';
  readonly audits: number;
  readonly of: number;
}

export type CompareAnswer =
  | { readonly kind: 'view'; readonly id: number; readonly model: CompareModel }
  | { readonly kind: 'behind'; readonly id: number; readonly model: BehindModel }
  | { readonly kind: 'agreement'; readonly id: number; readonly model: AgreementModel }
  | { readonly kind: 'auditors'; readonly id: number; readonly model: readonly AuditorLine[] };

/** What is answered; the others tell or take back. */
export type AskedOfCompare = Extract<CompareRequest, { readonly kind: CompareAnswer['kind'] }>;
