import { USUAL_SETTINGS } from '../compare/compare-settings';
import { NO_BOARD } from './results-board';
import { RESULTS_FORMAT_VERSION } from './results-file';

/**
 * A file of format 1 as one of format 2: each audit of a plan of its own, not known how it was drawn, nothing marked twice, no
 * board data. It is not checked here: the schema of format 2 does that, also of what format 1 had already.
 */
export const fromFirstVersion = ({ audits, ...file }: Readonly<Record<string, unknown>>): unknown => ({
  ...file,
  formatVersion: RESULTS_FORMAT_VERSION,
  audits: Array.isArray(audits) ? audits.map(rowOf) : audits,
  pairs: [],
  samples: [],
  settings: USUAL_SETTINGS,
  events: [],
  board: NO_BOARD,
});

const rowOf = (row: unknown, index: number): unknown =>
  typeof row === 'object' && row !== null ? { plan: `plan-${index + 1}`, draft: 1, sampling: 'none', ...row } : row;
