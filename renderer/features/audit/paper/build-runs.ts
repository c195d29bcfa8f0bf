import type { CorrectedSections } from '#shared/domain/plan/apply-corrections';
import type { Block } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';

/** Something drawn in one piece: a table, a list, or a single heading or paragraph. */
export type PaperNode =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'list'; readonly blocks: readonly Block[] }
  /** Text in columns beside each other. */
  | { readonly kind: 'columns'; readonly blocks: readonly Block[]; readonly columns: number }
  | {
      readonly kind: 'table';
      readonly blocks: readonly Block[];
      readonly part: TablePart;
      /** The part of the width of each column, for all parts of the table, where the file says it. */
      readonly shares: readonly number[] | undefined;
    };

/** A table of many rows is drawn in parts, since a browser lays a table out only as a whole. */
export type TablePart = 'whole' | 'first' | 'continued';

/** Neighbouring pieces that stand in the same section; a table that mixes sections by column stands alone. */
export interface PaperRun {
  readonly key: string;
  /** In the order met; `null` stands for "in no section". */
  readonly sections: ReadonlyArray<SectionId | null>;
  readonly nodes: readonly PaperNode[];
  /** Characters, from which the height is guessed before the run is drawn. */
  readonly length: number;
}

/** A run is cut after this many pieces, so that a long section is not laid out in one go. */
const LONGEST_RUN = 40;
/** A run, and a part of a table, is also cut once it holds this many characters. */
const LONGEST_TEXT = 9_000;
/** What a block takes up beside its text, in characters. */
const ROOM_OF_A_BLOCK = 60;

export type SectionOf = (blockId: string) => SectionId | null;

/** Where each block stands, corrections included. */
export function sectionLookup({ sections }: Pick<CorrectedSections, 'sections'>): SectionOf {
  const places = new Map<string, SectionId>();
  for (const section of sections) for (const id of section.blockIds) places.set(id, section.id);
  return (blockId) => places.get(blockId) ?? null;
}

/** The blocks of a piece, in file order. */
export const blocksOf = (node: PaperNode): readonly Block[] => (node.kind === 'block' ? [node.block] : node.blocks);

const textLength = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length + ROOM_OF_A_BLOCK, 0);

/** Where a new part of a table may begin: at a row that no cell above reaches into. */
function startsPart(blocks: readonly Block[], block: Block): boolean {
  const row = block.cell?.row ?? 0;
  const reach = Math.max(...blocks.map(({ cell }) => (cell?.row ?? 0) + (cell?.rowSpan ?? 1)));
  return row >= reach && textLength(blocks) > LONGEST_TEXT;
}

/** More text than this is not set in columns: on a screen one would have to scroll back up for each of them. */
const LONGEST_COLUMNS = 2_400;

type Fit = 'joins' | 'continues' | 'new';

function fitOf(node: PaperNode | undefined, block: Block, sectionOf: SectionOf): Fit {
  const last = node === undefined ? undefined : blocksOf(node).at(-1);
  if (node === undefined || last === undefined || node.kind === 'block') return 'new';
  if (node.kind === 'table') return fitOfCell(node.blocks, last, block);
  if (block.pageBreak === true || sectionOf(block.id) !== sectionOf(last.id)) return 'new';
  return standsIn(node, block) ? 'joins' : 'new';
}

function fitOfCell(blocks: readonly Block[], last: Block, block: Block): Fit {
  if (block.cell === undefined || block.cell.table !== last.cell?.table) return 'new';
  // Only at the start of a row, so that the reach is worked out once a row and not once a block.
  return block.cell.row !== last.cell.row && startsPart(blocks, block) ? 'continues' : 'joins';
}

function standsIn(node: PaperNode, block: Block): boolean {
  if (block.cell !== undefined) return false;
  if (node.kind === 'columns') return block.columns === node.columns;
  return block.kind === 'list-item' && block.columns === undefined;
}

function newNode(block: Block, growing: readonly Block[], continued: PaperNode | undefined): PaperNode {
  if (continued?.kind === 'table') return { ...continued, blocks: growing, part: 'continued' };
  if (block.cell !== undefined) return { kind: 'table', blocks: growing, part: 'whole', shares: block.cell.shares };
  if (block.columns !== undefined) return { kind: 'columns', blocks: growing, columns: block.columns };
  return block.kind === 'list-item' ? { kind: 'list', blocks: growing } : { kind: 'block', block };
}

function toNodes(blocks: readonly Block[], sectionOf: SectionOf): PaperNode[] {
  const nodes: PaperNode[] = [];
  let growing: Block[] = [];
  for (const block of blocks) {
    const last = nodes.at(-1);
    const fit = fitOf(last, block, sectionOf);
    if (fit === 'joins') {
      growing.push(block);
      continue;
    }
    if (fit === 'continues' && last?.kind === 'table' && last.part === 'whole')
      nodes[nodes.length - 1] = { ...last, part: 'first' };
    growing = [block];
    nodes.push(newNode(block, growing, fit === 'continues' ? last : undefined));
  }
  return nodes;
}

/** Columns that hold too much for a screen become pieces below each other. */
function unlessLong(node: PaperNode, sectionOf: SectionOf): readonly PaperNode[] {
  if (node.kind !== 'columns' || textLength(node.blocks) <= LONGEST_COLUMNS) return [node];
  return toNodes(
    node.blocks.map(({ columns: _, ...block }) => block),
    sectionOf,
  );
}

/** The plan text in file order, cut into runs by section. Every block is in exactly one run. */
export function buildRuns(blocks: readonly Block[], sectionOf: SectionOf): readonly PaperRun[] {
  const runs: { sections: Array<SectionId | null>; nodes: PaperNode[]; length: number }[] = [];
  for (const node of toNodes(blocks, sectionOf).flatMap((made) => unlessLong(made, sectionOf))) {
    const sections = [...new Set(blocksOf(node).map((block) => sectionOf(block.id)))];
    const last = runs.at(-1);
    const fits =
      last !== undefined &&
      last.nodes.length < LONGEST_RUN &&
      last.length < LONGEST_TEXT &&
      last.sections.length === 1 &&
      sections.length === 1 &&
      last.sections[0] === sections[0];
    const length = textLength(blocksOf(node));
    if (fits) {
      last.nodes.push(node);
      last.length += length;
    } else runs.push({ sections, nodes: [node], length });
  }
  return runs.map(({ sections, nodes, length }) => ({
    key: blocksOf(nodes[0] as PaperNode)[0]?.id ?? '', // a run is made with its first node, a node with its first block
    sections,
    nodes,
    length,
  }));
}
