import { type CompareView, START_VIEW, type Viewer } from '../../compare/compare-view';
import { versionKey } from '../../rubric/version-key';
import type { ChosenFigures } from './choose-figures';

/** Whoever reads a report may know all sections and teams; nobody who marks is named in it. */
export const BOARD_VIEWER: Viewer = { personId: '', role: 'lead' };

/**
 * What the figures of a report are asked with: the plans of the weeks they were drawn or loaded for, as the report's period is
 * of those weeks, of one version and one way of picking.
 */
export const reportView = ({ rubric, sampling }: Pick<ChosenFigures, 'rubric' | 'sampling'>): CompareView => ({
  ...START_VIEW,
  by: 'drawn',
  versions: [versionKey(rubric)],
  sampling,
});
