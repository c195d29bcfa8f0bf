import data from '#resources/default-rubric.json';
import { type Rubric, rubricSchema } from './rubric';

/**
 * The rubric the app comes with: 44 criteria, published as version 1 and so never changed in place.
 * Why these criteria, weights and bands: docs/decisions/default-rubric.md.
 */
export const DEFAULT_RUBRIC: Rubric = rubricSchema.parse(data);
