import type { CellKey } from '../figures/figures';

export type Stretch = 'period' | 'baseline';

/** All audits of the period and version. */
export const AUDITS: CellKey = 'audits|all|period';

/** Criteria met, and criteria audited, of one criterion or section; the share of the two has the first key. */
export const metKey = (id: string, stretch: Stretch = 'period'): CellKey => `met|${id}|${stretch}`;
export const auditedKey = (id: string, stretch: Stretch = 'period'): CellKey => `audited|${id}|${stretch}`;
