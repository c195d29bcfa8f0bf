import type { CompareModel } from '#shared/domain/compare/model/compare-model';
import type { CompareFilling } from './compare-messages';

/** What a screen shows of a view: `model` of an earlier view stays while the next is made, marked as stale. */
export type CompareState =
  /** `filling`: results are put in order first, so many audits of so many; null where that is done. */
  | { readonly kind: 'loading'; readonly filling: Pick<CompareFilling, 'audits' | 'of'> | null }
  | { readonly kind: 'ready'; readonly model: CompareModel; readonly stale: boolean }
  /**
   * It could not be made; `again` starts a fresh worker and asks once more. `before`: the last model that was made, for what
   * may be chosen instead.
   */
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly again: () => void;
      readonly before: CompareModel | null;
    };
