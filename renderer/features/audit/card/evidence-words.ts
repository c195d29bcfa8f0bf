import type { EvidenceItem } from './evidence-list';

/** The page of a piece of evidence, and how much of it where it is a picture; undefined where pages are not known. */
export function pageWords({ evidence, page }: Pick<EvidenceItem, 'evidence' | 'page'>): string | undefined {
  const { area } = evidence;
  if (area !== undefined) return `Page ${area.page}, ${area.box === undefined ? 'the whole page' : 'part of the page'}`;
  return page === undefined ? undefined : `Page ${page}`;
}
