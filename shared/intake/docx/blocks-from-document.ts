import type { Block, CellPlace } from '#shared/domain/plan/plan-text';
import type { MammothNode } from './mammoth-document';
import { paragraphText } from './paragraph-text';
import type { DocxStyles } from './styles';
import { placeCells } from './table-grid';

export interface DocxBlocks {
  readonly blocks: Block[];
  /** Indexes of the blocks styled as entries of a contents list. */
  readonly contents: ReadonlySet<number>;
}

type Paragraph = Extract<MammothNode, { type: 'paragraph' }>;
type Table = Extract<MammothNode, { type: 'table' }>;

/** The cell that text stands in, and whether its table is only a frame of one column. */
interface Around {
  readonly place: CellPlace;
  readonly frame: boolean;
}

/** Collects blocks in reading order; empty paragraphs are not blocks. */
class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly contents = new Set<number>();
  readonly #styles: DocxStyles;
  #tables = 0;

  constructor(styles: DocxStyles) {
    this.#styles = styles;
  }

  read(nodes: readonly MammothNode[], around: Around | undefined): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraph(node, around);
      else if (node.type === 'table') this.#table(node, around);
      // Runs outside any paragraph: not lawful, but other programs write them.
      else this.#loose(node, around);
    }
  }

  #loose(node: MammothNode, around: Around | undefined): void {
    const { text, bold, inside } = paragraphText([node], false, this.#styles);
    this.#add({ kind: 'paragraph', text, ...(bold ? { bold } : {}) }, around);
    this.read(inside, around);
  }

  #paragraph(node: Paragraph, around: Around | undefined): void {
    const style = this.#styles.styleOf(node.styleId);
    const { text, bold, inside } = paragraphText(node.children, style?.bold ?? false, this.#styles);
    if (/^toc\b|^contents heading|^table of contents/i.test(style?.name ?? '')) this.contents.add(this.blocks.length);
    this.#add({ ...this.#kind(node, style?.heading ?? null), text, ...(bold ? { bold } : {}) }, around);
    this.read(inside, around);
  }

  #kind(node: Paragraph, heading: number | null): Pick<Block, 'kind' | 'level' | 'ordered'> {
    if (heading !== null) return { kind: 'heading', level: heading };
    if (!node.numbering) return { kind: 'paragraph' };
    const level = Number.parseInt(node.numbering.level, 10) || 0;
    return { kind: 'list-item', level, ordered: node.numbering.isOrdered };
  }

  #add(block: Omit<Block, 'id' | 'cell'>, around: Around | undefined): void {
    if (block.text === '') return;
    this.blocks.push({ id: `b${this.blocks.length}`, ...block, ...(around ? { cell: around.place } : {}) });
  }

  #table(node: Table, around: Around | undefined): void {
    // A table with one column is a frame around text, so a table inside it keeps its own columns. Inside a cell of a
    // wider table the outer place says more: it decides which section the text belongs to.
    const outer = around && !around.frame ? around : undefined;
    const { cells, columns } = placeCells(node, this.#tables);
    if (!outer) this.#tables += 1;
    for (const { place, children } of cells) this.read(children, outer ?? { place, frame: columns === 1 });
  }
}

/** Turns mammoth's document into blocks in reading order: tables row by row, text boxes after their paragraph. */
export function blocksFromDocument(nodes: readonly MammothNode[], styles: DocxStyles): DocxBlocks {
  const builder = new BlockBuilder(styles);
  builder.read(nodes, undefined);
  return { blocks: builder.blocks, contents: builder.contents };
}
