import { DEEPEST_INDENT, MOST_TEXT_COLUMNS } from '#shared/domain/plan/block-look';
import type { Block, CellPlace } from '#shared/domain/plan/plan-text';
import type { Looks, ParagraphLook } from './looks';
import type { MammothNode } from './mammoth-document';
import { type ParagraphText, paragraphText } from './paragraph-text';
import type { DocxStyles } from './styles';
import { placeCells } from './table-grid';

export interface DocxBlocks {
  readonly blocks: Block[];
  /** Indexes of the blocks styled as entries of a contents list. */
  readonly contents: ReadonlySet<number>;
}

type Paragraph = Extract<MammothNode, { type: 'paragraph' }>;
type Table = Extract<MammothNode, { type: 'table' }>;
type NewBlock = Omit<Block, 'id' | 'cell' | 'boxed' | 'pageBreak' | 'columnBreak'>;

/** What text stands in: a cell, whose table may be only a frame of one column, or a text box. */
interface Around {
  readonly place?: CellPlace;
  readonly frame?: boolean;
  readonly boxed?: boolean;
}

/** Twentieths of a point of one step of indent: half an inch, as far as Word's own button moves a paragraph. */
const STEP = 720;

/** Collects blocks in reading order; empty paragraphs are not blocks. */
class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly contents = new Set<number>();
  readonly #styles: DocxStyles;
  readonly #looks: Looks;
  /** For each table that no block was made of yet, what its first block says of its columns. */
  readonly #shares = new Map<number, readonly number[]>();
  #tables = 0;
  #pageBreak = false;
  #columnBreak = false;
  /** Index of the first block of the section being read. */
  #sectionFrom = 0;

  constructor(styles: DocxStyles, looks: Looks) {
    this.#styles = styles;
    this.#looks = looks;
  }

  read(nodes: readonly MammothNode[], around: Around): void {
    for (const node of nodes) {
      if (node.type === 'paragraph') this.#paragraph(node, around);
      else if (node.type === 'table') this.#table(node, around);
      else if (node.type === 'bookmarkStart') this.#bookmark(node, around);
      // Runs outside any paragraph: not lawful, but other programs write them.
      else this.#loose(node, around);
    }
  }

  #bookmark(node: Extract<MammothNode, { type: 'bookmarkStart' }>, around: Around): void {
    const end = this.#looks.end(node.name);
    const picture = this.#looks.picture(node.name);
    if (end !== undefined) this.#endSection(end.columns);
    if (picture !== undefined) this.#addPicture(picture.words, around);
  }

  #loose(node: MammothNode, around: Around): void {
    const read = paragraphText([node], undefined, this.#styles, this.#looks);
    this.#addAll(read, { kind: 'paragraph', ...wordsOf(read) }, around);
  }

  #paragraph(node: Paragraph, around: Around): void {
    const style = this.#styles.styleOf(node.styleId);
    const read = paragraphText(node.children, style?.run, this.#styles, this.#looks);
    const look = { ...style?.paragraph, ...this.#looks.paragraph(node.alignment) };
    if (look.breakBefore === true) this.#breakPage(around);
    const kind = this.#kind(node, style?.heading ?? null);
    const listed = /^toc\b|^contents heading|^table of contents/i.test(style?.name ?? '');
    this.#addAll(read, { ...kind, ...wordsOf(read), ...layoutOf(look, kind.kind) }, around, listed);
    if (look.endsColumns !== undefined) this.#endSection(look.endsColumns);
    if (look.breakAfter === true) this.#breakPage(around);
  }

  /** Only at its end does a section say in how many columns it is set. Tables keep their own columns. */
  #endSection(columns = 1): void {
    const section = this.blocks.slice(this.#sectionFrom);
    this.#sectionFrom = this.blocks.length;
    this.#columnBreak = false;
    for (const block of section) {
      if (columns < 2 || block.cell !== undefined) delete block.columnBreak;
      else block.columns = Math.min(MOST_TEXT_COLUMNS, columns);
    }
  }

  #kind(node: Paragraph, heading: number | null): Pick<Block, 'kind' | 'level' | 'ordered'> {
    if (heading !== null) return { kind: 'heading', level: heading };
    if (!node.numbering) return { kind: 'paragraph' };
    const level = Number.parseInt(node.numbering.level, 10) || 0;
    return { kind: 'list-item', level, ordered: node.numbering.isOrdered };
  }

  /** A paragraph with what stood in it: pictures at its head or after it, text boxes after it. */
  #addAll(read: ParagraphText, block: NewBlock, around: Around, listed = false): void {
    if (read.breakBefore) this.#breakPage(around);
    this.#columnBreak ||= read.columnBefore;
    const [before, after] = block.text === '' ? [[], read.picturesBefore] : [read.picturesBefore, []];
    for (const words of before) this.#addPicture(words, around);
    if (listed) this.contents.add(this.blocks.length);
    this.#add(block, around);
    for (const words of [...after, ...read.picturesAfter]) this.#addPicture(words, around);
    if (read.inside.length > 0) this.read(read.inside, { ...around, boxed: true });
    if (read.breakAfter) this.#breakPage(around);
    this.#columnBreak ||= read.columnAfter;
  }

  #addPicture(words: string, around: Around): void {
    this.#add({ kind: 'paragraph', text: words, picture: true }, around);
  }

  /** Word does not break pages inside of tables and text boxes. */
  #breakPage({ place, boxed }: Around): void {
    // Before the first words there is no page to end.
    if (place === undefined && boxed !== true && this.blocks.length > 0) this.#pageBreak = true;
  }

  #add(block: NewBlock, { place, boxed }: Around): void {
    if (block.text === '') return;
    this.blocks.push({
      id: `b${this.blocks.length}`,
      ...block,
      ...(boxed ? { boxed } : {}),
      ...(this.#pageBreak ? { pageBreak: true } : {}),
      ...(this.#columnBreak ? { columnBreak: true } : {}),
      ...(place ? { cell: this.#withShares(place) } : {}),
    });
    this.#pageBreak = false;
    this.#columnBreak = false;
  }

  #withShares(place: CellPlace): CellPlace {
    const shares = this.#shares.get(place.table);
    this.#shares.delete(place.table);
    return shares === undefined ? place : { ...place, shares: [...shares] };
  }

  #table(node: Table, around: Around): void {
    // A table with one column is a frame around text, so a table inside it keeps its own columns. Inside a cell of a
    // wider table the outer place says more: it decides which section the text belongs to.
    const outer = around.place && !around.frame ? around : undefined;
    const { cells, columns, shares } = placeCells(node, this.#tables, this.#looks);
    if (!outer) {
      if (shares !== undefined) this.#shares.set(this.#tables, shares);
      this.#tables += 1;
    }
    for (const { place, children } of cells) this.read(children, outer ?? { ...around, place, frame: columns === 1 });
  }
}

const wordsOf = ({ text, bold, runs, boxes }: ParagraphText): Pick<NewBlock, 'text' | 'bold' | 'runs' | 'boxes'> => ({
  text,
  ...(bold ? { bold } : {}),
  ...(runs.length > 0 ? { runs: [...runs] } : {}),
  ...(boxes.length > 0 ? { boxes: [...boxes] } : {}),
});

function layoutOf(
  { align, indent = 0, shaded }: Omit<ParagraphLook, 'kind'>,
  kind: Block['kind'],
): Pick<NewBlock, 'align' | 'indent' | 'shaded'> {
  // A list item's indent is its level's.
  const steps = kind === 'list-item' ? 0 : Math.min(DEEPEST_INDENT, Math.round(indent / STEP));
  return {
    ...(align === 'centre' || align === 'right' ? { align } : {}),
    ...(steps > 0 ? { indent: steps } : {}),
    ...(shaded === true ? { shaded } : {}),
  };
}

/** Turns mammoth's document into blocks in reading order: tables row by row, text boxes after their paragraph. */
export function blocksFromDocument(nodes: readonly MammothNode[], styles: DocxStyles, looks: Looks): DocxBlocks {
  const builder = new BlockBuilder(styles, looks);
  builder.read(nodes, {});
  return { blocks: builder.blocks, contents: builder.contents };
}
