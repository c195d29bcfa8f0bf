import type { Dismissal } from '../evidence/evidence';
import type { PlanText } from '../plan/plan-text';
import type { FindEnd } from './find-end';
import { passagesOf } from './passages-of';
import { allItems, type ThreadColumns, type ThreadItem } from './thread-item';

/** The rule of a dismissal that says: this is no need, no outcome and no provision. No wording prompt has this rule. */
export const NOT_AN_ITEM = 'thread/not-an-item';

/** Begins the keys of these dismissals; those of wording prompts begin with the name of a rule. */
const KEY = 'thread:';

/** The dismissals that take items out of the count, by the id of the item in this text. */
export type LeftOut = ReadonlyMap<string, Dismissal>;

/** What was taken out of the count in another draft and cannot be in this one. */
export interface Unplaced {
  readonly dismissal: Dismissal;
  /** `changed`: something like it is there, and is counted until a person looks at it. */
  readonly why: 'not-found' | 'changed';
  /** What is counted in its place; null where nothing is. */
  readonly item: ThreadItem | null;
}

export interface PlacedLeftOut {
  readonly leftOut: LeftOut;
  readonly unplaced: readonly Unplaced[];
}

type NewDismissal = Omit<Dismissal, 'id' | 'auditId'>;

/** The record that an item is none; null where its text has no words. @param textHash of `planText`. */
export function notAnItem(planText: PlanText, textHash: string, item: ThreadItem): NewDismissal | null {
  const passages = [...passagesOf(planText, item.blockIds)];
  if (passages.length === 0) return null;
  return { promptKey: `${KEY}${textHash}/${item.id}`, ruleId: NOT_AN_ITEM, item: { textHash, passages } };
}

/**
 * Finds the items that an auditor took out of the count. Only what stands there word for word, no more and no less, stays
 * out of it: a heading that has become a need must not be missed. What was changed since is counted and listed, and so is
 * what is not there. Dismissals of wording prompts are passed over.
 */
export function placeLeftOut(
  columns: ThreadColumns,
  dismissals: readonly Dismissal[],
  findEnd: FindEnd,
): PlacedLeftOut {
  const itemOf = new Map(allItems(columns).flatMap((item) => item.blockIds.map((id) => [id, item] as const)));
  const leftOut = new Map<string, Dismissal>();
  const unplaced: Unplaced[] = [];
  for (const dismissal of inOrder(dismissals)) {
    const { passages, textHash } = dismissal.item;
    const ends = passages.map((passage) => findEnd(passage, textHash));
    const item = ends.map((end) => itemOf.get(end?.blockId ?? '')).find((found) => found !== undefined) ?? null;
    const found = ends.flatMap((end) => (end === null ? [] : [end.blockId]));
    if (found.length === 0) unplaced.push({ dismissal, why: 'not-found', item });
    // In no column there is nothing to be counted.
    else if (item === null) continue;
    else if (ends.some((end) => end?.changed !== false) || !sameBlocks(found, item))
      unplaced.push({ dismissal, why: 'changed', item });
    else leftOut.set(item.id, dismissal);
  }
  return { leftOut, unplaced };
}

type OfItem = Dismissal & { readonly item: NonNullable<Dismissal['item']> };

const inOrder = (dismissals: readonly Dismissal[]): readonly OfItem[] =>
  dismissals
    .filter((one): one is OfItem => one.ruleId === NOT_AN_ITEM && one.item !== undefined)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

const sameBlocks = (found: readonly string[], { blockIds }: ThreadItem): boolean =>
  found.length === blockIds.length && blockIds.every((id) => found.includes(id));
