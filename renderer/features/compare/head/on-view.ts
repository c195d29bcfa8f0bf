import type { CompareView } from '#shared/domain/compare/compare-view';

type Change = Partial<CompareView>;

/** Changes a part of what is chosen, perhaps from what it is by then; the rest of it stays. */
export type OnView = (change: Change | ((view: CompareView) => Change)) => void;
