import { groupBy } from '../../lib/group-by';
import type { Block } from '../plan/plan-text';
import { normaliseTitle } from '../plan/section-titles';
import { topicOf } from './heading-line';
import { allItems, THREAD_ROLES, type ThreadColumns, type ThreadItem } from './thread-item';

/** The words by which items of different columns are matched. */
interface Marks {
  readonly row: string | null;
  readonly topic: string | null;
  readonly area: string | null;
}

function marksOf(item: ThreadItem, byId: ReadonlyMap<string, Block>): Marks {
  const cell = byId.get(item.id)?.cell;
  const own = item.role === 'need' ? item.label : null;
  const topic = item.under === null ? own : topicOf(item.under);
  return {
    row: cell === undefined ? null : `${cell.table}/${cell.row}`,
    topic: topic === null || item.area === normaliseTitle(topic) ? null : normaliseTitle(topic),
    area: item.area,
  };
}

const KINDS = ['topic', 'row', 'area'] as const;

/** The items of one column by each of their words. */
type Index = Readonly<Record<keyof Marks, ReadonlyMap<string, readonly ThreadItem[]>>>;

function indexOf(items: readonly ThreadItem[], at: (item: ThreadItem) => Marks): Index {
  const by = (key: keyof Marks) =>
    groupBy(
      items.filter((item) => (at(item)[key] ?? '') !== ''),
      (item) => at(item)[key] ?? '',
    );
  return { topic: by('topic'), row: by('row'), area: by('area') };
}

/** Items beside an item, by its id; the same array each time. */
export type SuggestedPairs = Pick<ReadonlyMap<string, readonly ThreadItem[]>, 'get'>;

/**
 * Items that the plan itself sets beside each other: in one row of a table, under the same heading ("To meet: reading"), or
 * under the same area of need. Hints for the eye, by item id; never links. Worked out for an item when it is asked for: in
 * a long plan hundreds of items stand under one area.
 */
export function suggestPairs(columns: ThreadColumns, blocks: readonly Block[]): SuggestedPairs {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const items = new Map(allItems(columns).flatMap((item) => (item.aside === null ? [[item.id, item] as const] : [])));
  const marks = new Map([...items].map(([id, item]) => [id, marksOf(item, byId)]));
  const at = (item: ThreadItem): Marks => marks.get(item.id) as Marks; // made of the same items
  const indexes = THREAD_ROLES.map((role) => {
    const own = columns[role].filter(({ id }) => items.has(id));
    return { role, index: indexOf(own, at) };
  });
  const besideOf = (item: ThreadItem): readonly ThreadItem[] =>
    indexes
      .filter(({ role }) => role !== item.role)
      // The closest kind of nearness that there is at all.
      .flatMap(({ index }) => KINDS.map((kind) => index[kind].get(at(item)[kind] ?? '') ?? []).find(isAny) ?? []);
  const known = new Map<string, readonly ThreadItem[]>();
  return {
    get(id) {
      const item = items.get(id);
      if (item === undefined) return undefined;
      const found = known.get(id) ?? besideOf(item);
      known.set(id, found);
      return found;
    },
  };
}

const isAny = (pairs: readonly ThreadItem[]): boolean => pairs.length > 0;
