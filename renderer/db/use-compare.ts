import type { CompareView } from '#shared/domain/compare/compare-view';
import type { CompareState } from '../workers/compare-state';

const LOADING: CompareState = { kind: 'loading' };
export const useCompare = (_view: CompareView): CompareState => LOADING;
