import type { Rubric } from './rubric';

/**
 * The version that new audits are marked with: of the rubric that was published last, the highest that is not retired; null
 * where none is published. Within one rubric the number decides and not the time, since clocks differ between machines.
 */
export function newestPublished(rubrics: readonly Rubric[]): Rubric | null {
  const published = rubrics.filter(({ status }) => status === 'published');
  const highest = published.filter(
    (one) => !published.some(({ id, version }) => id === one.id && version > one.version),
  );
  highest.sort((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a.id, b.id));
  return highest[0] ?? null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
