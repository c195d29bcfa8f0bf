import type { Known } from './known';
import type { SectionRows } from './read-tables';

/** What a reader who has the versions of the rubric makes of charts over several of them beside the tables of one. */
export interface Versions {
  /** Section and criterion ids of the tables. */
  readonly sections: readonly SectionRows[];
  /** Criteria of the tables that not every version of the charts has. */
  readonly gained: readonly string[];
}

/**
 * A chart of one stretch counts the plans of the tables and of other versions by the criteria that they share; the tables have
 * the criteria gained as well.
 */
export function tieVersions(known: Known, id: string, stretch: string, { sections, gained }: Versions): void {
  const own = sections.filter((section) => id === 'all' || section.id === id).flatMap(({ criteria }) => criteria);
  const more = gained.filter((criterion) => own.includes(criterion));
  const others = (what: string) => `${what}|${id}|others:${stretch}`;
  known.sum(`plans|${id}|common:${stretch}`, [`plans|${id}|${stretch}`, others('plans')]);
  for (const what of ['met', 'notMet']) {
    const shared = more.length === 0 ? `${what}|${id}|${stretch}` : `${what}|${id}|shared:${stretch}`;
    if (more.length > 0)
      known.sum(`${what}|${id}|${stretch}`, [shared, ...more.map((criterion) => `${what}|${criterion}|${stretch}`)]);
    known.sum(`${what}|${id}|common:${stretch}`, [shared, others(what)]);
  }
  // Each plan of another version has an answer to each criterion in common at most.
  known.noMore([others('met'), others('notMet')], [others('plans')], own.length - more.length);
}
