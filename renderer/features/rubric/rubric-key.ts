import type { Rubric } from '#shared/domain/rubric/rubric';

/** Names one version among all versions of all rubrics. */
export const rubricKey = ({ id, version }: Pick<Rubric, 'id' | 'version'>): string => `${id}/${version}`;
