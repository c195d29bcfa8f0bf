import type { CellKey } from '../figures/figures';

export type Stretch = 'period' | 'baseline';

/** Audits of the period: all that the figures are of, those without a grade and why, those that a limiting criterion held down. */
export const AUDITS: CellKey = 'audits|all|period';
export const GRADED: CellKey = 'graded|all|period';
export const INCOMPLETE: CellKey = 'incomplete|all|period';
export const MARKED_PARTS: CellKey = 'parts|all|period';
/** Also the share of those graded. */
export const CAPPED: CellKey = 'capped|all|period';

/** Criteria met, and criteria audited, of one criterion or section; the share of the two has the first key. */
export const metKey = (id: string, stretch: Stretch = 'period'): CellKey => `met|${id}|${stretch}`;
export const auditedKey = (id: string, stretch: Stretch = 'period'): CellKey => `audited|${id}|${stretch}`;
