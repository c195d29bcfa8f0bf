import type { Block } from './plan-text';
import type { SectionMark } from './section-mark';
import { readMark } from './section-mark';

/** How strongly a block stands out: heading 3, bold 2, capitals 1, plain 0. */
export type Emphasis = 0 | 1 | 2 | 3;

/** A possible section heading in its place. */
export interface CandidateMark extends SectionMark {
  /** Index of the block in the plan text. */
  readonly at: number;
  readonly emphasis: Emphasis;
  readonly block: Block;
}

const firstLine = (text: string): string => text.trimStart().split('\n', 1)[0] ?? '';

function emphasisOf(block: Block, line: string): Emphasis {
  if (block.kind === 'heading') return 3;
  if (block.bold) return 2;
  const letters = line.replace(/[^A-Za-z]/g, '');
  return letters.length >= 8 && letters === letters.toUpperCase() ? 1 : 0;
}

/** A contents list typed into one paragraph: several of its lines name different sections. */
function namesSeveral(text: string): boolean {
  const lines = text.split('\n');
  if (lines.length < 2 || lines.length > 60) return false;
  const ids = new Set(lines.map(readMark).flatMap((mark) => (mark && mark.form !== 'bare' ? [mark.id] : [])));
  return ids.size >= 3;
}

/** Every block that could be the heading of a section, in file order. */
export function findCandidates(blocks: readonly Block[]): CandidateMark[] {
  return blocks.flatMap((block, at) => {
    const line = firstLine(block.text);
    const mark = readMark(line);
    if (!mark || namesSeveral(block.text)) return [];
    return [{ ...mark, at, block, emphasis: emphasisOf(block, line) }];
  });
}

export const sameRow = (a: Block, b: Block): boolean =>
  a.cell !== undefined && a.cell.table === b.cell?.table && a.cell.row === b.cell.row;
