import {
  Document,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { SectionId } from '#shared/domain/plan/section-id';
import type { ComposedPlan } from '../compose-plan';
import type { Layout } from '../layout';
import { type Piece, text } from '../plan-source';
import { SHORT_WORDS, titlesBy } from '../section-words';
import { COUNCIL, LEGAL_NOTE, personalDetails } from './front-page';
import { councilStyles, footer } from './look-book';
import { packSameBytes } from './pack-same-bytes';
import { lookalikeHeading } from './plain-heading';
import { GRID, gridTable, type PieceLook, writePieces } from './write-pieces';

export const COLUMN_ORDER: readonly SectionId[] = ['A', 'B', 'F', 'E', 'C', 'G', 'D', 'H1', 'H2', 'I', 'J', 'K'];

const ACCENT = '7B241C';
const WIDTH = 14_500;
export const columnTitles = titlesBy((id) => `${id}: ${SHORT_WORDS[id]}`);

/** The cells under one row of section headings. */
export interface ColumnGroup {
  readonly caption: string;
  readonly columns: readonly { readonly id: SectionId; readonly pieces: readonly Piece[] }[];
}

/** Needs, provision and outcomes side by side for each area; then health; then social care. */
export function columnGroups(plan: ComposedPlan): ColumnGroup[] {
  const { needsIntro, outcomesExtra, provisionExtra } = plan.source;
  const last = plan.areas.length - 1;
  const areas = plan.areas.map((area, index) => ({
    caption: area.title,
    columns: [
      { id: 'B' as const, pieces: index === 0 ? [...needsIntro, ...area.B] : area.B },
      { id: 'F' as const, pieces: index === last ? [...area.F, ...provisionExtra] : area.F },
      { id: 'E' as const, pieces: index === last ? [...area.E, ...outcomesExtra] : area.E },
    ],
  }));
  const seeAbove = [text('No separate outcome has been set for this part of the plan.')];
  const { C, D, G, H1, H2 } = plan.own;
  return [
    ...areas,
    {
      caption: 'Health',
      columns: [
        { id: 'C', pieces: C },
        { id: 'G', pieces: G },
        { id: 'E', pieces: seeAbove },
      ],
    },
    {
      caption: 'Social care',
      columns: [
        { id: 'D', pieces: D },
        { id: 'H1', pieces: H1 },
        { id: 'H2', pieces: H2 },
        { id: 'E', pieces: seeAbove },
      ],
    },
  ];
}

function table(columns: ColumnGroup['columns'], look: PieceLook): Table {
  const width = Math.floor(WIDTH / columns.length);
  const cell = (children: (Paragraph | Table)[], fill?: string) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 110, right: 110 },
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
      children: children.length === 0 ? [new Paragraph({ children: [] })] : children,
    });
  const heading = (id: SectionId) => [
    new Paragraph({ keepNext: true, children: [new TextRun({ text: columnTitles[id] ?? '', bold: true, size: 22 })] }),
  ];
  return new Table({
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    borders: GRID,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ id }) => cell(heading(id), 'F2DEDC')),
      }),
      new TableRow({
        children: columns.map(({ pieces }) => cell(writePieces(pieces, { ...look, width: width - 240 }))),
      }),
    ],
  });
}

/** A sub-heading every so often splits Section A over two tables, as the template has it. */
function splitViews(pieces: readonly Piece[]): [readonly Piece[], readonly Piece[]] {
  const at = pieces.findIndex((piece, index) => index > 2 && piece.kind === 'sub');
  return at < 0 ? [pieces, []] : [pieces.slice(0, at), pieces.slice(at)];
}

/** Fourteen tables: details, two for A, four B|F|E, C|G|E, D|H1|H2|E, I, J, K, signature and contact. */
export const columnTables: Layout = {
  id: 'column-tables',
  format: 'docx',
  provision: 'sentences',
  order: COLUMN_ORDER,
  titles: () => columnTitles,
  warnings: { must: ['headers-footers'], may: ['repeated-section'] },
  render: async (plan) => {
    const look: PieceLook = {
      width: WIDTH,
      size: 20,
      headFill: 'F2DEDC',
      subheading: (value) => lookalikeHeading(value, { bold: true, size: 20, before: 100 }),
    };
    const gap = () => new Paragraph({ spacing: { after: 160 }, children: [] });
    const caption = (value: string) => lookalikeHeading(value, { bold: true, size: 26, color: ACCENT, before: 200 });
    const [views, story] = splitViews(plan.own.A);
    const single = (id: SectionId, pieces: readonly Piece[]) => [table([{ id, pieces }], look), gap()];
    const children = [
      new Paragraph({ spacing: { after: 80 }, children: [new TextRun({ text: COUNCIL, bold: true, size: 26 })] }),
      lookalikeHeading('Education, Health and Care Plan', { bold: true, size: 40, color: ACCENT, before: 0 }),
      gridTable([], personalDetails(plan), look),
      gap(),
      ...single('A', views),
      ...single('A', story),
      ...columnGroups(plan).flatMap((group) => [caption(group.caption), table(group.columns, look), gap()]),
      ...single('I', plan.own.I),
      ...single('J', plan.own.J),
      ...single('K', [
        ...plan.own.K.filter((piece) => piece.kind !== 'table'),
        text('The advice listed here is attached.'),
      ]),
      ...plan.own.K.flatMap((piece) =>
        piece.kind === 'table' ? [gridTable(piece.head, piece.rows, look), gap()] : [],
      ),
      gridTable(
        ['Signed for the council', 'Role', 'Date'],
        [['Signature held on file', 'Head of SEND', plan.source.issued]],
        look,
      ),
      new Paragraph({ spacing: { before: 160 }, children: [new TextRun({ text: LEGAL_NOTE, size: 18 })] }),
    ];
    const document = new Document({
      title: 'Education, Health and Care Plan',
      creator: COUNCIL,
      lastModifiedBy: COUNCIL,
      styles: councilStyles('Arial', ACCENT),
      sections: [
        {
          properties: {
            page: {
              size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
              margin: { top: 900, bottom: 900, left: 1134, right: 1134 },
            },
          },
          footers: { default: footer(`${plan.source.ref} · page `) },
          children,
        },
      ],
    });
    return packSameBytes(document);
  },
};
