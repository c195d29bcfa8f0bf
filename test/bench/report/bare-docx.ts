import {
  Document,
  type FileChild,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Block } from '#shared/domain/report/model/blocks';
import { cellWords } from '#shared/domain/report/model/cell-words';
import type { Part, ReportModel } from '#shared/domain/report/model/report-model';

/**
 * The same document as anyone would write it with the docx library: every heading, sentence, table cell, chart and the numbered
 * contents, and nothing of what a report needs beyond that (widths, alt text of tables, language, fixed ids).
 *
 * @param isNumbered whether the contents tell pages: the library lays the document out for it, which takes most of its time.
 */
export async function bareDocx(model: ReportModel, isNumbered: boolean): Promise<Uint8Array> {
  const document = new Document({
    title: model.title,
    ...(isNumbered ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: [
      {
        children: [
          new Paragraph({ text: model.title, heading: HeadingLevel.HEADING_1 }),
          new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '2-2', beginDirty: false }),
        ],
      },
      ...model.parts.map((part) => ({
        properties: { page: { size: { orientation: orientationOf(part) } } },
        children: [
          new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2 }),
          ...part.blocks.flatMap((block) => childrenOf(block, model)),
        ],
      })),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const orientationOf = ({ landscape }: Part) => (landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT);

const paragraph = (text: string): Paragraph => new Paragraph({ text });

function childrenOf(block: Block, { threshold }: ReportModel): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_3 })];
    case 'bullets':
      return block.items.map(({ text }) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'facts':
      return block.items.map(({ label, text }) => paragraph(`${label}: ${text}`));
    case 'words':
      return block.paragraphs.map(paragraph);
    case 'chart':
      return [paragraph(block.title), new Paragraph({ children: [chart(block)] })];
    case 'table': {
      const rows = block.rows.map(({ cells }) => cells.map((cell) => cellWords(cell, threshold)));
      return [paragraph(block.title), table([block.columns.map(({ heading }) => heading), ...rows])];
    }
    default:
      return [paragraph(block.text)];
  }
}

const table = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    width: { size: 9000, type: WidthType.DXA },
    rows: rows.map(
      (cells, at) =>
        new TableRow({
          tableHeader: at === 0,
          children: cells.map((text) => new TableCell({ children: [paragraph(text)] })),
        }),
    ),
  });

const chart = ({ form, points, series, altText }: Extract<Block, { kind: 'chart' }>): ChartRun =>
  new ChartRun({
    type: form === 'bars' ? 'bar' : 'line',
    categories: points.map(({ label }) => label),
    series: series.map(({ name, values }) => ({ name, values })),
    altText: { name: 'Chart', description: altText },
  });
