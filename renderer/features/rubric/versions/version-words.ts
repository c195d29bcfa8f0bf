import type { Rubric } from '#shared/domain/rubric/rubric';
import { longDate } from '#shared/lib/dates';
import { countWords } from '../rubric-words';

/** All versions, the one that new audits use first, then the others from the newest to the oldest, retired ones last. */
export function inOrder(rubrics: readonly Rubric[]): readonly Rubric[] {
  const retired = ({ status }: Rubric) => Number(status === 'retired');
  return [...rubrics].sort(
    (a, b) =>
      retired(a) - retired(b) || (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || b.version - a.version,
  );
}

/** The version that came before this one of the same rubric; null for the first. */
export const versionBefore = (rubric: Rubric, rubrics: readonly Rubric[]): Rubric | null =>
  rubrics
    .filter(({ id, version }) => id === rubric.id && version < rubric.version)
    .reduce<Rubric | null>((newest, one) => (newest === null || one.version > newest.version ? one : newest), null);

/** `Published on 5 January 2026; new audits use it.` */
export function useWords({ publishedAt }: Rubric, isUsed: boolean): string {
  if (publishedAt === undefined) return isUsed ? 'New audits use it.' : '';
  return `Published on ${longDate(publishedAt)}${isUsed ? '; new audits use it' : ''}.`;
}

export const auditWords = (count: number): string => (count === 0 ? 'no audits' : countWords(count, 'audit', 'audits'));

/** `Version 2`, with the rubric's title where the workspace has more than one rubric. */
export const versionName = (rubric: Rubric, rubrics: readonly Rubric[]): string =>
  rubrics.some(({ id }) => id !== rubric.id)
    ? `${rubric.title}, version ${rubric.version}`
    : `Version ${rubric.version}`;

/** The same within a sentence. */
export const nameWithin = (rubric: Rubric, rubrics: readonly Rubric[]): string =>
  versionName(rubric, rubrics).replace(/^Version/, 'version');

/** A name for a file that every disk takes: `EHC plan quality rubric v2.json`. */
export const nameOfFile = (title: string, which: string): string =>
  `${
    title
      .replace(/[^\w .-]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 70) || 'Rubric'
  } ${which}.json`;
