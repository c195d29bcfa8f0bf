import {
  CheckBox,
  Document,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  WidthType,
} from 'docx';
import { SECTION_IDS, type SectionId } from '#shared/domain/plan/section-id';
import { type ComposedPlan, sectionPieces } from '../compose-plan';
import type { Layout } from '../layout';
import type { Piece } from '../plan-source';
import { SHORT_WORDS, titlesBy } from '../section-words';
import { BlockControl, inlineControl } from './content-control';
import { COUNCIL, frontPage } from './front-page';
import { councilStyles, footer, PORTRAIT_WIDTH, portrait } from './look-book';
import { editPart, packSameBytes } from './pack-same-bytes';
import { lookalikeHeading } from './plain-heading';
import { GRID, type PieceLook, writePieces } from './write-pieces';

const ACCENT = '0B5345';
const titles = titlesBy((id) => `Section ${id}: ${SHORT_WORDS[id]}`);

/** Sections that the template gives as fields to fill in, under labels that cannot be changed. */
const IN_CONTROLS: ReadonlySet<SectionId> = new Set(['A', 'I', 'J']);

/** Starts a new table row at each sub-heading that follows text, as people do who fill a box by adding rows. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    const startsRow = piece.kind === 'sub' && last?.some((one) => one.kind !== 'sub');
    if (last === undefined || startsRow) rows.push([piece]);
    else last.push(piece);
  }
  return rows;
}

function boxOf(id: SectionId, plan: ComposedPlan, look: PieceLook): Table {
  const cell = (children: (Paragraph | Table | BlockControl)[], fill?: string) =>
    new TableCell({
      width: { size: PORTRAIT_WIDTH, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 140, right: 140 },
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      children: children as (Paragraph | Table)[],
    });
  const heading = new Paragraph({
    keepNext: true,
    children: [new TextRun({ text: titles[id] ?? '', bold: true, size: 26, color: 'FFFFFF' })],
  });
  const rows = rowsOf(sectionPieces(plan, id)).map((pieces, index) => {
    const labels = pieces.filter((piece) => piece.kind === 'sub');
    const fields = writePieces(
      pieces.filter((piece) => piece.kind !== 'sub'),
      look,
    );
    const children = IN_CONTROLS.has(id)
      ? [
          ...writePieces(labels, look),
          new BlockControl(SHORT_WORDS[id], `section-${id}-${index + 1}`, fields),
          new Paragraph({ children: [] }),
        ]
      : writePieces(pieces, look);
    return new TableRow({ children: [cell(children)] });
  });
  return new Table({
    width: { size: PORTRAIT_WIDTH, type: WidthType.DXA },
    columnWidths: [PORTRAIT_WIDTH],
    borders: GRID,
    rows: [new TableRow({ tableHeader: true, cantSplit: true, children: [cell([heading], ACCENT)] }), ...rows],
  });
}

const ADVICE = ['Education', 'Educational psychology', 'Health', 'Social care', 'Early years', 'Sensory service'];

const tickList = (): Paragraph[] => [
  lookalikeHeading('Advice received with this plan', { bold: true }),
  ...ADVICE.map(
    (name) =>
      new Paragraph({
        spacing: { after: 40 },
        children: [new CheckBox({ checked: name !== 'Early years', alias: name }), new TextRun(`  ${name}`)],
      }),
  ),
];

const noticeBox = () =>
  new Textbox({
    style: { width: '16cm', height: '2.2cm' },
    children: [
      new Paragraph({
        spacing: { after: 60 },
        children: [new TextRun({ text: 'Moving and handling', bold: true })],
      }),
      new Paragraph({
        children: [
          new TextRun(
            'Two trained adults are needed for any hoisted transfer. Read the handling plan in the school office first.',
          ),
        ],
      }),
    ],
  });

const teamField = (plan: ComposedPlan): Paragraph => {
  const line = new Paragraph({
    spacing: { before: 160, after: 120 },
    children: [new TextRun({ text: 'Plan written by: ', bold: true })],
  });
  line.addChildElement(inlineControl('Team', 'team', [new TextRun(`SEND service, ${plan.source.team} team`)]));
  return line;
};

/** Every section in a bordered table of its own, with content controls, tick boxes and a text box. */
export const boxedTables: Layout = {
  id: 'boxed-tables',
  format: 'docx',
  provision: 'sentences',
  order: SECTION_IDS,
  titles: () => titles,
  warnings: { must: ['headers-footers'], may: [] },
  render: async (plan) => {
    const look: PieceLook = {
      width: PORTRAIT_WIDTH - 320,
      size: 21,
      headFill: 'D5E8E1',
      subheading: (text) =>
        lookalikeHeading(text, { bold: true, size: 22, before: 60, color: ACCENT, keepNext: false }),
    };
    const boxes = SECTION_IDS.flatMap((id) => [
      boxOf(id, plan, look),
      new Paragraph({ spacing: { after: 200 }, children: [] }),
    ]);
    const document = new Document({
      title: 'Education, Health and Care Plan',
      creator: COUNCIL,
      lastModifiedBy: COUNCIL,
      styles: councilStyles('Arial', ACCENT),
      sections: [
        {
          properties: portrait,
          footers: { default: footer('Final plan · page ') },
          children: [
            ...frontPage(plan, { ...look, width: PORTRAIT_WIDTH }, ACCENT),
            teamField(plan),
            ...tickList(),
            new Paragraph({ spacing: { after: 160 }, children: [] }),
            noticeBox(),
            new Paragraph({ pageBreakBefore: true, children: [] }),
            ...boxes,
          ],
        },
      ],
    });
    return packSameBytes(document, (parts) => {
      let boxes = 0;
      editPart(parts, 'word/document.xml', (xml) =>
        xml.replace(/<v:shape id="[^"]*"/g, () => `<v:shape id="box${++boxes}"`),
      );
    });
  },
};
