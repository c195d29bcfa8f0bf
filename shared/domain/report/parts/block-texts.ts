import type { Block } from '../model/blocks';
import { cellWords } from '../model/cell-words';
import type { Threshold } from '../model/cells';
import type { Part } from '../model/report-model';

/** All that a reader sees of a block, as plain texts; a chart by its title, axis and description. */
export function textsOf(block: Block, threshold: Threshold): readonly string[] {
  switch (block.kind) {
    case 'sentence':
    case 'heading':
    case 'notice':
    case 'note':
      return [block.text];
    case 'bullets':
      return block.items.map(({ text }) => text);
    case 'facts':
      return block.items.flatMap(({ label, text }) => [label, text]);
    case 'words':
      return block.paragraphs;
    case 'table':
      return [
        block.title,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.map((cell) => cellWords(cell, threshold))),
      ];
    case 'chart':
      return [block.title, block.axis.title, block.altText, ...block.series.map(({ name }) => name)];
  }
}

export const partTexts = ({ title, blocks }: Part, threshold: Threshold): readonly string[] => [
  title,
  ...blocks.flatMap((block) => textsOf(block, threshold)),
];
