import { compareText } from '../../lib/compare-text';
import type { Rubric } from './rubric';

type Dated = Pick<Rubric, 'id' | 'version' | 'publishedAt'>;

/**
 * Versions from the newest to the oldest: those of the rubric that was published last come first. Within one rubric the
 * number decides and not the time, since clocks differ between machines.
 */
export function newestFirst<T extends Dated>(rubrics: readonly T[]): T[] {
  const last = new Map<string, string>();
  for (const { id, publishedAt = '' } of rubrics) if (publishedAt >= (last.get(id) ?? '')) last.set(id, publishedAt);
  return [...rubrics].sort(
    (a, b) =>
      compareText(last.get(b.id) ?? '', last.get(a.id) ?? '') || compareText(a.id, b.id) || b.version - a.version,
  );
}

/** The version that new audits are marked with: the newest that is not retired; null where none is published. */
export const newestPublished = (rubrics: readonly Rubric[]): Rubric | null =>
  newestFirst(rubrics.filter(({ status }) => status === 'published'))[0] ?? null;
