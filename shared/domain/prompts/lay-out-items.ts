import { groupBy } from '../../lib/group-by';
import type { Block } from '../plan/plan-text';
import type { SectionId } from '../plan/section-id';
import { labelBefore, namesANeed, questionsOf } from './column-labels';
import { type Item, type Piece, piecesOf, type ReadBlock, readBlock } from './piece';
import type { SectionedBlocks } from './prompt';
import { beginsAnItem } from './sentence-joins';
import { layOutRows, type Row, type TableLabels } from './table-items';

const LEAD_IN = /:\s*$/;
const SENTENCE = /[.!?;]\s*$/;
/** Bold lines longer than this are text that someone wanted to be seen, not headings in disguise. */
const BOLD_HEADING = 80;

/** Whether a block heads the text below it and provides nothing itself. */
function isHeading({ kind, bold, text }: Block, title: string): boolean {
  if (kind === 'heading' || text === title) return true;
  const label = labelBefore(text);
  if (label !== undefined && kind === 'paragraph' && namesANeed(label) && !SENTENCE.test(text)) return true;
  return bold === true && kind === 'paragraph' && text.length <= BOLD_HEADING && !SENTENCE.test(text);
}

function questionsBefore(text: string): ReturnType<typeof questionsOf> {
  const label = labelBefore(text);
  return label === undefined ? [] : questionsOf(label);
}

/** Paragraphs and list items in the order of the text. */
class Flow {
  readonly items: Item[] = [];
  #leadIn: readonly Piece[] = [];

  constructor(readonly section: SectionId) {}

  heading(): void {
    this.#leadIn = [];
  }

  block(read: ReadBlock): void {
    const asks = questionsBefore(read.block.text);
    const pieces = piecesOf(read, asks);
    if (pieces.length === 0) return;
    const last = this.items.at(-1);
    const continues = asks.length > 0 && !asks.includes('what') && last !== undefined;
    if (continues) this.items[this.items.length - 1] = { ...last, pieces: [...last.pieces, ...pieces] };
    else if (read.block.kind === 'list-item') this.#add(pieces, true);
    else this.#paragraph(read.block.text, pieces);
  }

  #add(pieces: readonly Piece[], setApart: boolean): void {
    this.items.push({ section: this.section, pieces, leadIn: setApart ? this.#leadIn : [], setApart });
  }

  #paragraph(text: string, pieces: readonly Piece[]): void {
    let open: Piece[] = [];
    for (const piece of pieces) {
      if (open.length > 0 && beginsAnItem(piece)) {
        this.#add(open, false);
        open = [];
      }
      open.push(piece);
    }
    this.#add(open, false);
    this.#leadIn = LEAD_IN.test(text) ? open : [];
  }
}

/** The labels over the columns of each table of the plan, by table and column. */
function labelsOfTables(blocks: readonly Block[]): Map<number, TableLabels> {
  const labels = new Map<number, Map<number, ReturnType<typeof questionsOf>>>();
  for (const { cell, text } of blocks) {
    if (!cell || (cell.row > 0 && cell.header !== true)) continue;
    const asks = questionsOf(text);
    if (asks.length === 0) continue;
    const columns = labels.get(cell.table) ?? new Map();
    labels.set(cell.table, columns.set(cell.column, asks));
  }
  return labels;
}

/**
 * Lays out the text of some sections in items, in the order of the sections. Headings and the labels of columns are in no
 * item; every other sentence is in exactly one. Linear in the text.
 */
export function layOutItems(
  { blocks, sections }: SectionedBlocks,
  wanted: ReadonlySet<SectionId>,
  read: ReadonlyMap<string, ReadBlock> = new Map(),
): Item[] {
  const reading = (block: Block) => read.get(block.id) ?? readBlock(block);
  // What a picture shows was not read: its description is no item of provision and no outcome.
  const byId = new Map(blocks.filter(({ picture }) => picture !== true).map((block) => [block.id, block]));
  const labels = labelsOfTables(blocks);
  return sections
    .filter(({ id }) => wanted.has(id))
    .flatMap(({ id, title, blockIds }) => {
      const own = blockIds.flatMap((blockId) => byId.get(blockId) ?? []);
      const tables = groupBy(own, ({ cell }) => cell?.table);
      const done = new Set<number>();
      const flow = new Flow(id);
      for (const block of own) {
        const table = block.cell?.table;
        if (table === undefined) put(flow, block, title, reading);
        else if (!done.has(table)) {
          done.add(table);
          const rows = layOutRows(tables.get(table) ?? [], labels.get(table));
          for (const row of rows) putRow(flow, row, title, reading);
        }
      }
      return flow.items;
    });
}

type Reading = (block: Block) => ReadBlock;

function put(flow: Flow, block: Block, title: string, reading: Reading): void {
  if (isHeading(block, title)) flow.heading();
  else flow.block(reading(block));
}

function putRow(flow: Flow, row: Row, title: string, reading: Reading): void {
  if (row.kind === 'text') {
    for (const block of row.blocks) put(flow, block, title, reading);
    flow.heading();
    return;
  }
  const pieces = row.cells.flatMap(({ block, asks }) => piecesOf(reading(block), asks));
  if (pieces.length > 0) flow.items.push({ section: flow.section, pieces, leadIn: [], setApart: true });
}
