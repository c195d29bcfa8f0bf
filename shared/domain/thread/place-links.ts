import type { FindEnd } from './find-end';
import type { LeftOut } from './left-out';
import { allItems, THREAD_ROLES, type ThreadColumns, type ThreadItem } from './thread-item';
import type { ThreadLink } from './thread-link';

/** A link with the two items it joins in this text. */
export interface ShownLink {
  readonly link: ThreadLink;
  readonly from: ThreadItem;
  readonly to: ThreadItem;
  /** An end was found with other words than were chosen, in a newer draft: a person should look at it. */
  readonly changed: boolean;
}

/**
 * A link that cannot be drawn in this text: words of it are not there, or stand where they join no two columns, or an
 * auditor said that one of its ends is no item.
 */
export interface LostLink {
  readonly link: ThreadLink;
  readonly why: 'not-found' | 'moved' | 'left-out';
}

export interface PlacedLinks {
  readonly shown: readonly ShownLink[];
  readonly lost: readonly LostLink[];
}

const rankOf = (item: ThreadItem): number => THREAD_ROLES.indexOf(item.role);

const NONE: LeftOut = new Map();

/**
 * Puts each link between its two items, or says why it cannot; every link is in exactly one of both lists.
 *
 * @param leftOut items that an auditor took out of the count.
 */
export function placeLinks(
  columns: ThreadColumns,
  links: readonly ThreadLink[],
  findEnd: FindEnd,
  leftOut: LeftOut = NONE,
): PlacedLinks {
  const itemOf = new Map(allItems(columns).flatMap((item) => item.blockIds.map((id) => [id, item] as const)));
  const shown: ShownLink[] = [];
  const lost: LostLink[] = [];
  for (const link of links) {
    const ends = [findEnd(link.from, link.textHash), findEnd(link.to, link.textHash)] as const;
    const [from, to] = [itemOf.get(ends[0]?.blockId ?? ''), itemOf.get(ends[1]?.blockId ?? '')];
    if (ends.includes(null)) lost.push({ link, why: 'not-found' });
    else if (from === undefined || to === undefined || rankOf(from) >= rankOf(to)) lost.push({ link, why: 'moved' });
    else if (leftOut.has(from.id) || leftOut.has(to.id)) lost.push({ link, why: 'left-out' });
    else shown.push({ link, from, to, changed: ends.some((end) => end?.changed === true) });
  }
  const items = allItems(columns);
  const at = new Map(items.map((item, index) => [item, index]));
  const key = ({ from, to }: ShownLink): number => (at.get(from) ?? 0) * items.length + (at.get(to) ?? 0);
  const byId = (a: { readonly link: ThreadLink }, b: { readonly link: ThreadLink }) => (a.link.id < b.link.id ? -1 : 1);
  // In the order of the columns, whichever was drawn first.
  return { shown: shown.sort((a, b) => key(a) - key(b) || byId(a, b)), lost: lost.sort(byId) };
}
