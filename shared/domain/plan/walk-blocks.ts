import type { CandidateMark } from './candidate-mark';
import type { ColumnHeader } from './column-tables';
import { trackColumns } from './column-tracker';
import type { Block } from './plan-text';
import type { SectionId } from './section-id';

export interface Walk {
  /** The section of each block by its index; null where it belongs to none. */
  readonly sectionOf: ReadonlyArray<SectionId | null>;
  /** Sections in the order first headed, with the heading as worded. */
  readonly titles: ReadonlyMap<SectionId, string>;
  /** Sections that were left for another one and headed again later. */
  readonly reopened: ReadonlySet<SectionId>;
}

const LONGEST_LEAD_IN = 120;
const MOST_LEAD_INS = 3;

/**
 * Reads the blocks from first to last: a heading opens its section, which goes on until the next heading; under a row
 * that names the sections of its columns, each cell goes to its column's section instead.
 */
export function walkBlocks(
  blocks: readonly Block[],
  marks: readonly CandidateMark[],
  headers: readonly ColumnHeader[],
): Walk {
  const markAt = new Map(marks.map((mark) => [mark.at, mark]));
  const columnsSay = trackColumns(blocks, headers);
  const titles = new Map<SectionId, string>();
  const reopened = new Set<SectionId>();
  let current: SectionId | null = null;

  const sectionOf = blocks.map((block, at): SectionId | null => {
    const mark = markAt.get(at);
    const verdict = columnsSay(block, mark !== undefined);
    if (verdict.kind === 'column') {
      const named = verdict.header.columns.find((column) => column.at === at);
      if (named && !titles.has(named.id)) titles.set(named.id, block.text.trim());
      // What follows the table belongs to none of its columns.
      current = null;
      return verdict.id;
    }
    if (mark) {
      if (!titles.has(mark.id)) titles.set(mark.id, mark.text);
      else if (current !== null && current !== mark.id) reopened.add(mark.id);
      current = mark.id;
    }
    return current;
  });
  const led = new Set<number>();
  for (const header of headers) {
    // Only the first header of a table has rows or headings above it that no columns rule.
    if (!led.has(header.table)) moveLeadIns(blocks, header, markAt, sectionOf);
    led.add(header.table);
  }
  return { sectionOf, titles, reopened };
}

/**
 * A heading just above a column table, or a row of the table above its header row, names the area of need the table is
 * about. It goes to the first column, so that it stays with the needs it introduces.
 */
function moveLeadIns(
  blocks: readonly Block[],
  header: ColumnHeader,
  markAt: ReadonlyMap<number, CandidateMark>,
  sectionOf: Array<SectionId | null>,
): void {
  const first = header.columns[0];
  if (!first) return;
  for (let at = first.at - 1; at >= Math.max(0, first.at - MOST_LEAD_INS); at -= 1) {
    const block = blocks[at];
    if (!block || markAt.has(at) || !leadsIn(block, header)) return;
    sectionOf[at] = first.id;
  }
}

function leadsIn(block: Block, header: ColumnHeader): boolean {
  if (block.text.length > LONGEST_LEAD_IN) return false;
  if (block.cell) return block.cell.table === header.table && (block.cell.columnSpan ?? 1) > 1;
  return block.kind === 'heading' || block.bold === true;
}
