import type { Block } from '#shared/domain/plan/plan-text';

/** A picture or a text box beside a list does not end it. */
const standsBeside = ({ picture, boxed, kind }: Block): boolean =>
  picture === true || (boxed === true && kind !== 'list-item');

const placeOf = ({ cell }: Block): string => (cell === undefined ? '' : `${cell.table}/${cell.row}/${cell.column}`);

/**
 * The number each ordered list item shows, by block id. Counting starts again after anything that is not a list item,
 * and for a deeper level each time its parent moves on.
 */
export function numberLists(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  let counters: number[] = [];
  let cell = '';
  for (const block of blocks) {
    if (standsBeside(block)) continue;
    const place = placeOf(block);
    if (block.kind !== 'list-item' || place !== cell) counters = [];
    cell = place;
    if (block.kind !== 'list-item') continue;
    const level = block.level ?? 0;
    counters.length = Math.min(counters.length, level + 1);
    while (counters.length <= level) counters.push(0);
    if (block.ordered !== true) continue;
    const number = (counters[level] ?? 0) + 1;
    counters[level] = number;
    numbers.set(block.id, number);
  }
  return numbers;
}
