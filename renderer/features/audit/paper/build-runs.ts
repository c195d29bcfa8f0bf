import type { CorrectedSections } from '#shared/domain/plan/apply-corrections';
import type { Block } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';

/** Something drawn in one piece: a table, a list, or a single heading or paragraph. */
export type PaperNode =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'list'; readonly blocks: readonly Block[] }
  | { readonly kind: 'table'; readonly blocks: readonly Block[] };

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

export type SectionOf = (blockId: string) => SectionId | null;

/** Where each block stands, corrections included. */
export function sectionLookup({ sections }: Pick<CorrectedSections, 'sections'>): SectionOf {
  const places = new Map<string, SectionId>();
  for (const section of sections) for (const id of section.blockIds) places.set(id, section.id);
  return (blockId) => places.get(blockId) ?? null;
}

const blocksOf = (node: PaperNode): readonly Block[] => (node.kind === 'block' ? [node.block] : node.blocks);

function joins(node: PaperNode | undefined, block: Block, sectionOf: SectionOf): boolean {
  const last = node === undefined ? undefined : blocksOf(node).at(-1);
  if (node === undefined || last === undefined) return false;
  if (node.kind === 'table') return block.cell !== undefined && block.cell.table === last.cell?.table;
  return (
    node.kind === 'list' &&
    block.kind === 'list-item' &&
    block.cell === undefined &&
    sectionOf(block.id) === sectionOf(last.id)
  );
}

function toNodes(blocks: readonly Block[], sectionOf: SectionOf): PaperNode[] {
  const nodes: PaperNode[] = [];
  let growing: Block[] = [];
  for (const block of blocks) {
    if (joins(nodes.at(-1), block, sectionOf)) {
      growing.push(block);
      continue;
    }
    growing = [block];
    if (block.cell !== undefined) nodes.push({ kind: 'table', blocks: growing });
    else if (block.kind === 'list-item') nodes.push({ kind: 'list', blocks: growing });
    else nodes.push({ kind: 'block', block });
  }
  return nodes;
}

/** The plan text in file order, cut into runs by section. Every block is in exactly one run. */
export function buildRuns(blocks: readonly Block[], sectionOf: SectionOf): readonly PaperRun[] {
  const runs: { sections: Array<SectionId | null>; nodes: PaperNode[] }[] = [];
  for (const node of toNodes(blocks, sectionOf)) {
    const sections = [...new Set(blocksOf(node).map((block) => sectionOf(block.id)))];
    const last = runs.at(-1);
    const fits =
      last !== undefined &&
      last.nodes.length < LONGEST_RUN &&
      last.sections.length === 1 &&
      sections.length === 1 &&
      last.sections[0] === sections[0];
    if (fits) last.nodes.push(node);
    else runs.push({ sections, nodes: [node] });
  }
  return runs.map(({ sections, nodes }) => ({
    key: blocksOf(nodes[0] as PaperNode)[0]?.id ?? '', // a run is made with its first node, a node with its first block
    sections,
    nodes,
    length: nodes.flatMap(blocksOf).reduce((sum, block) => sum + block.text.length + 60, 0),
  }));
}
