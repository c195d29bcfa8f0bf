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

const same = (a: string | null, b: string | null): boolean => a !== null && a !== '' && a === b;

/**
 * Items that the plan itself sets beside each other: in one row of a table, under the same heading ("To meet: reading"), or
 * under the same area of need. Hints for the eye, by item id; never links.
 */
export function suggestPairs(
  columns: ThreadColumns,
  blocks: readonly Block[],
): ReadonlyMap<string, readonly ThreadItem[]> {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const items = allItems(columns).filter(({ aside }) => aside === null);
  const marks = new Map(items.map((item) => [item.id, marksOf(item, byId)]));
  const at = (item: ThreadItem): Marks => marks.get(item.id) as Marks; // made of the same items
  return new Map(
    items.map((item) => {
      const found = THREAD_ROLES.filter((role) => role !== item.role).flatMap((role) => {
        const others = columns[role].filter(({ id }) => marks.has(id));
        const of = (key: keyof Marks) => others.filter((other) => same(at(item)[key], at(other)[key]));
        // The closest kind of nearness that there is at all.
        return [of('topic'), of('row'), of('area')].find((pairs) => pairs.length > 0) ?? [];
      });
      return [item.id, found];
    }),
  );
}
