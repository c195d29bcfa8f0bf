import type { Block, TextSection } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import { readMark } from '../plan/section-mark';
import { normaliseTitle, sectionOfColumnWord } from '../plan/section-titles';
import { areaOf, isHeadingLine } from './heading-line';

/** A heading with what stands under it. */
export interface Topic {
  readonly text: string;
  /** The area of need that it, or the heading above it, names. */
  readonly area: string | null;
  /** It names an area of need and nothing more: what stands under it are several things. */
  readonly isArea: boolean;
  /** Paragraphs under it that are neither in a list nor in a row of figures. */
  paragraphs: number;
}

/** The least that can be an item: a paragraph, a list item, or a table's row of several cells. */
export interface ThreadLine {
  readonly kind: 'paragraph' | 'list' | 'row';
  readonly blocks: readonly Block[];
  readonly topic: Topic | null;
  /** Names the table cell it stands in, where cells beside it stand in other sections; null anywhere else. */
  readonly besideCell: string | null;
  /** The captions of the columns, for a row. */
  readonly captions: string;
}

/** Longer than any heading of a section. */
const LONGEST_CAPTION = 260;

/** The heading of a section, or what stands over its column in a table. */
function isCaption(block: Block, section: TextSection): boolean {
  const text = block.text.trim();
  if (normaliseTitle(text) === normaliseTitle(section.title)) return true;
  if (text.length > LONGEST_CAPTION) return false;
  const mark = readMark(text);
  if (mark !== null && mark.title !== 'sentence' && (mark.form !== 'letter' || mark.title === 'own')) return true;
  return block.cell !== undefined && sectionOfColumnWord(text) === section.id;
}

const rowKey = (block: Block): string | null =>
  block.cell === undefined ? null : `${block.cell.table}/${block.cell.row}`;

/** What is known of the tables that a section's blocks stand in. */
export class TablesOfSection {
  readonly #columns = new Map<string, Set<number>>();
  readonly #sections: ReadonlyMap<string, ReadonlySet<SectionId | null>>;
  readonly #captions = new Map<number, string>();

  constructor(blocks: readonly Block[], sections: ReadonlyMap<string, ReadonlySet<SectionId | null>>) {
    this.#sections = sections;
    for (const block of blocks) {
      const key = rowKey(block);
      if (key === null || block.cell === undefined) continue;
      this.#columns.set(key, (this.#columns.get(key) ?? new Set()).add(block.cell.column));
    }
    for (const block of blocks) if (this.isCaption(block)) this.#addCaption(block);
  }

  /** True where a block is one of several cells of a row that stand in this section. */
  isRow(block: Block): boolean {
    return (this.#columns.get(rowKey(block) ?? '')?.size ?? 0) > 1;
  }

  /** True for a cell of the row that names the columns. */
  isCaption(block: Block): boolean {
    if (block.cell === undefined || !this.isRow(block)) return false;
    return block.cell.header === true || (block.cell.row === 0 && block.bold === true);
  }

  captionsOf(block: Block): string {
    return this.#captions.get(block.cell?.table ?? -1) ?? '';
  }

  besideCell(block: Block): string | null {
    const key = rowKey(block);
    if (key === null || (this.#sections.get(key)?.size ?? 0) < 2) return null;
    return `${key}/${block.cell?.column}`;
  }

  #addCaption(block: Block): void {
    const table = block.cell?.table ?? -1;
    this.#captions.set(table, `${this.#captions.get(table) ?? ''} ${block.text}`.trim());
  }
}

/** The sections that stand in each row of each table, by `table/row`. */
export function sectionsOfRows(
  blocks: readonly Block[],
  sectionOf: ReadonlyMap<string, SectionId>,
): ReadonlyMap<string, ReadonlySet<SectionId | null>> {
  const rows = new Map<string, Set<SectionId | null>>();
  for (const block of blocks) {
    const key = rowKey(block);
    if (key !== null && block.text.trim() !== '')
      rows.set(key, (rows.get(key) ?? new Set()).add(sectionOf.get(block.id) ?? null));
  }
  return rows;
}

/** Takes a section apart into its lines. Nothing but captions and headings with text under them is passed over. */
export function threadLines(
  section: TextSection,
  byId: ReadonlyMap<string, Block>,
  rows: ReadonlyMap<string, ReadonlySet<SectionId | null>>,
): readonly ThreadLine[] {
  const blocks = section.blockIds.flatMap((id) => byId.get(id) ?? []).filter(({ text }) => text.trim() !== '');
  const tables = new TablesOfSection(blocks, rows);
  const body = blocks.filter((block) => !tables.isCaption(block) && !isCaption(block, section));
  const lines: ThreadLine[] = [];
  let topic: Topic | null = null;
  let heading: Block | null = null;
  const add = (kind: ThreadLine['kind'], block: Block, over: Topic | null) => {
    if (kind === 'paragraph' && over !== null) over.paragraphs += 1;
    const [besideCell, captions] = [tables.besideCell(block), tables.captionsOf(block)];
    lines.push({ kind, blocks: [block], topic: over, besideCell, captions });
  };
  const putBareHeading = () => {
    // Bold words with nothing under them are what the plan says, not a heading over it.
    if (heading !== null && heading.kind !== 'heading' && topic?.isArea === false) add('paragraph', heading, null);
    heading = null;
  };
  for (const [at, block] of body.entries()) {
    const last = lines.at(-1);
    if (tables.isRow(block)) {
      heading = null;
      if (last?.kind === 'row' && rowKey(last.blocks[0] ?? block) === rowKey(block))
        lines[lines.length - 1] = { ...last, blocks: [...last.blocks, block] };
      else add('row', block, topic);
    } else if (isHeadingLine(block, body[at + 1])) {
      topic = topicFrom(block, topic);
      heading = block;
      if (body[at + 1] === undefined) putBareHeading();
    } else {
      heading = null;
      add(block.kind === 'list-item' ? 'list' : 'paragraph', block, topic);
    }
  }
  return lines;
}

function topicFrom(block: Block, above: Topic | null): Topic {
  const text = block.text.trim();
  const area = areaOf(text);
  return { text, isArea: area !== null, area: area ?? above?.area ?? null, paragraphs: 0 };
}
