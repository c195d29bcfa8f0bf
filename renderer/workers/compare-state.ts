import type { CompareModel } from '#shared/domain/compare/model/compare-model';

/** What a screen shows of a view: `model` of an earlier view stays while the next is made, marked as stale. */
export type CompareState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly model: CompareModel; readonly stale: boolean }
  /** It could not be made; `again` starts a fresh worker and asks once more. */
  | { readonly kind: 'failed'; readonly message: string; readonly again: () => void };
