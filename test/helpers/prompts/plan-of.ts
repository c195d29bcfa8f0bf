import type { Block } from '#shared/domain/plan/plan-text';
import type { SectionId } from '#shared/domain/plan/section-id';
import { SECTION_TITLES } from '#shared/domain/plan/section-id';
import { applyBankChanges } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import type { SectionedBlocks } from '#shared/domain/prompts/prompt';

export const BANK = applyBankChanges(DEFAULT_PHRASE_BANK);

/** One block of a test's plan; a bare string is a paragraph. */
export type Part = string | (Partial<Block> & { readonly text: string });

/** A plan whose sections hold these blocks, each under a heading of its own. Ids count up: `b0`, `b1`, … */
export function planOf(parts: Partial<Record<SectionId, readonly Part[]>>): SectionedBlocks {
  const blocks: Block[] = [];
  const add = (part: Part): string => {
    const block = typeof part === 'string' ? { text: part } : part;
    const id = `b${blocks.length}`;
    blocks.push({ kind: 'paragraph', ...block, id });
    return id;
  };
  const sections = (Object.keys(parts) as SectionId[]).map((id) => {
    const title = `Section ${id}: ${SECTION_TITLES[id]}`;
    const ids = [{ kind: 'heading' as const, level: 1, text: title }, ...(parts[id] ?? [])].map(add);
    return { id, title, blockIds: ids };
  });
  return { blocks, sections };
}

/** One row of a table, a cell a column. */
export const row = (table: number, at: number, cells: readonly string[], header = false): Part[] =>
  cells.map((text, column) => ({ text, cell: { table, row: at, column, ...(header ? { header } : {}) } }));

export const item = (text: string): Part => ({ kind: 'list-item', level: 0, text });
