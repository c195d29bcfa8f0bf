import type { Rubric } from './rubric';

/** Names one version among all versions of all rubrics: `default/2`. */
export const versionKey = ({ id, version }: Pick<Rubric, 'id' | 'version'>): string => `${id}/${version}`;
