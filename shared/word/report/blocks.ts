import type { FileChild } from 'docx';
import type { Block } from '#shared/domain/report/model/blocks';
import type { Threshold } from '#shared/domain/report/model/cells';
import { shownBlocks } from '#shared/domain/report/model/shown-blocks';
import { bullet, caption, notice } from '../paragraphs';
import { factLines, reportText, smallNote, subheading } from './headings';
import { reportChart } from './report-chart';
import { reportTable } from './report-table';

/** Numbers of tables and figures, in the order in which they stand in the document. */
export class Numbers {
  #tables = 0;
  #figures = 0;

  nextTable(): number {
    this.#tables += 1;
    return this.#tables;
  }

  nextFigure(): number {
    this.#figures += 1;
    return this.#figures;
  }
}

export interface BlockPlace {
  readonly numbers: Numbers;
  readonly threshold: Threshold;
  /** Of charts; null for the document's own. */
  readonly font: string | null;
  /** Room from margin to margin, in twentieths of a point. */
  readonly width: number;
}

/** What blocks of the model are in Word; nothing for a place where no words were written, nor for a heading over it. */
export function wordBlocks(blocks: readonly Block[], place: BlockPlace): FileChild[] {
  const shown = shownBlocks(blocks);
  return shown.flatMap((block, at) =>
    wordBlock(block, { before: shown[at - 1]?.kind, after: shown[at + 1]?.kind, leadsTo: leadsTo(shown, at) }, place),
  );
}

/** What the sentences from here on lead to. */
const leadsTo = (blocks: readonly Block[], from: number): Block['kind'] | undefined =>
  blocks.slice(from).find(({ kind }) => kind !== 'sentence')?.kind;

interface Neighbours {
  readonly before: Block['kind'] | undefined;
  readonly after: Block['kind'] | undefined;
  readonly leadsTo: Block['kind'] | undefined;
}

function wordBlock(
  block: Block,
  { before, after, leadsTo: next }: Neighbours,
  { numbers, threshold, font, width }: BlockPlace,
): FileChild[] {
  switch (block.kind) {
    case 'sentence':
      // What a chart or table says and the chart or table are read together.
      return [
        reportText(block.text, { isKept: next === 'chart' || next === 'table', isBelowTable: before === 'table' }),
      ];
    case 'bullets':
      return block.items.map(({ text }) => bullet(text));
    case 'facts':
      return factLines(block.items);
    case 'heading':
      return [subheading(block.text)];
    case 'notice':
      return [notice(block.text)];
    case 'note':
      return [smallNote(block.text)];
    case 'words':
      return block.paragraphs.map((text, at) =>
        reportText(text, {
          // Who signed an example off stays with it.
          isKept: after === 'note' && at === block.paragraphs.length - 1,
          isBelowTable: at === 0 && before === 'table',
        }),
      );
    case 'table':
      return [caption(`Table ${numbers.nextTable()}: ${block.title}`), reportTable(block, threshold, width)];
    case 'chart': {
      const number = numbers.nextFigure();
      return [caption(`Figure ${number}: ${block.title}`), reportChart(block, { number, width, font })];
    }
  }
}
