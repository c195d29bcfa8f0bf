import type { Rubric } from './rubric';

/** The newest version of a rubric, retired ones included; undefined where there is none. */
export const lastVersion = (rubricId: string, versions: readonly Rubric[]): Rubric | undefined =>
  versions
    .filter(({ id }) => id === rubricId)
    .reduce<Rubric | undefined>((a, b) => (a !== undefined && a.version > b.version ? a : b), undefined);
