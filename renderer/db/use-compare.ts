import type { CompareView } from '#shared/domain/compare/compare-view';
import type { BehindModel, BehindRequest } from '#shared/domain/compare/model/compare-model';
import type { CompareState } from '../workers/compare-state';

/** The audits behind a figure, while they are read and once they are there. */
export type BehindRead =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly behind: BehindModel }
  | { readonly kind: 'failed'; readonly message: string };

const LOADING = { kind: 'loading' } as const;

// Both wait for the worker that keeps the columns.
export const useCompare = (_view: CompareView): CompareState => LOADING;
export const useBehind = (_asked: BehindRequest | null): BehindRead => LOADING;
