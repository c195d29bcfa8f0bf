import { COUNTS, HAS_PARTS } from '../columns/layout';
import { speakingParts } from '../measures/speaking-parts';
import type { Frame } from './frame-of-view';
import { NO_DRAFT } from './rows-in-use';

/** Drafts that are counted by parts: how many of each kind there is to tell of. */
export interface PartsCounted {
  /** With parts in use and others that a filter by auditor leaves out. */
  readonly ofOthers: number;
  /** With a section that several of the parts marked. */
  readonly sectionTwice: number;
}

export const NO_PARTS: PartsCounted = { ofOthers: 0, sectionTwice: 0 };

/** @param isIn whether a day is among those shown, by its place. */
export function partsCounted({ data, rows, used, view }: Frame, isIn: (day: number) => boolean): PartsCounted {
  if (rows.draft === null) return NO_PARTS;
  const drafts = new Map<number, number>();
  for (let index = 0; index < rows.count; index += 1) {
    const stands = isIn(rows.day[index] ?? 0) ? (rows.draft?.[index] ?? NO_DRAFT) : NO_DRAFT;
    if (stands !== NO_DRAFT) drafts.set(stands, (drafts.get(stands) ?? 0) + 1);
  }
  if (drafts.size === 0) return NO_PARTS;
  const { markedTwice } = speakingParts(data, used.versions);
  const all = view.filters.some(({ field }) => field === 'auditor')
    ? partsOfDrafts(data.blocks, used.versions)
    : drafts;
  const of = (is: (stands: number, parts: number) => boolean) =>
    [...drafts].filter(([stands, parts]) => is(stands, parts)).length;
  return {
    ofOthers: of((stands, parts) => parts < (all.get(stands) ?? parts)),
    sectionTwice: of((stands) => markedTwice.has(stands)),
  };
}

function partsOfDrafts(blocks: Frame['data']['blocks'], versions: readonly string[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { used, version, facts } of blocks)
    for (let row = 0; row < used && versions.includes(version); row += 1) {
      const flags = facts.flags[row] ?? 0;
      if ((flags & HAS_PARTS) === 0 || (flags & COUNTS) === 0) continue;
      const stands = facts.stands[row] ?? 0;
      counts.set(stands, (counts.get(stands) ?? 0) + 1);
    }
  return counts;
}
