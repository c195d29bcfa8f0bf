import {
  AlignmentType,
  CheckBox,
  ColumnBreak,
  Document,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  ShadingType,
  SymbolRun,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A picture of one grey dot. */
const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

/** What the document library cannot write: check boxes of old forms, and letters in a font of signs. */
const BY_HAND = 'BY-HAND';
const oldBox = (state: 0 | 1): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:sizeAuto/><w:checked w:val="${state}"/></w:checkBox></w:ffData></w:fldChar></w:r>` +
  '<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
const words = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const wingdings = (letters: string): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr><w:t>${letters}</w:t></w:r>`;

const picture = (name: string, description?: string): ImageRun =>
  new ImageRun({
    type: 'png',
    data: DOT,
    transformation: { width: 90, height: 60 },
    ...(description === undefined ? {} : { altText: { name, description, title: name } }),
  });

const heading = (text: string): Paragraph => new Paragraph({ heading: HeadingLevel.HEADING_1, text });

const cell = (text: string, width: number, more: Partial<ConstructorParameters<typeof TableCell>[0]> = {}) =>
  new TableCell({ children: [new Paragraph(text)], width: { size: width, type: WidthType.DXA }, ...more });
const BAND = { shading: { type: ShadingType.CLEAR, fill: '1F4E79' } };

const provisionTable = (): Table =>
  new Table({
    width: { size: 9_000, type: WidthType.DXA },
    columnWidths: [1_800, 4_500, 1_350, 1_350],
    rows: [
      new TableRow({
        tableHeader: true,
        children: [
          cell('Need', 1_800, BAND),
          cell('Provision', 4_500, BAND),
          cell('How often', 1_350, BAND),
          cell('Initials', 1_350, BAND),
        ],
      }),
      new TableRow({
        children: [
          cell('Speech', 1_800, { verticalMerge: VerticalMergeType.RESTART }),
          cell('Small group work on turn taking, led by the speech and language therapist.', 4_500),
          cell('Weekly', 1_350),
          cell('', 1_350),
        ],
      }),
      new TableRow({
        children: [
          cell('', 1_800, { verticalMerge: VerticalMergeType.CONTINUE }),
          new TableCell({
            width: { size: 4_500, type: WidthType.DXA },
            children: [
              new Paragraph('Times of the group:'),
              new Table({
                rows: [new TableRow({ children: [cell('Monday', 2_000), cell('30 minutes', 2_000)] })],
              }),
            ],
          }),
          cell('Termly', 1_350),
          cell('', 1_350),
        ],
      }),
      new TableRow({ children: [cell('Agreed by all at the meeting', 9_000, { columnSpan: 4 })] }),
    ],
  });

const styled = (): Paragraph =>
  new Paragraph({
    children: [
      new TextRun('Likes '),
      new TextRun({ text: 'music', bold: true }),
      new TextRun({ text: ' and ', italics: true }),
      new TextRun({ text: 'drawing', underline: {} }),
      new TextRun(', not '),
      new TextRun({ text: 'noise', strike: true }),
      new TextRun('. The 1'),
      new TextRun({ text: 'st', superScript: true }),
      new TextRun(' of May, H'),
      new TextRun({ text: '2', subScript: true }),
      new TextRun('O, '),
      new TextRun({ text: 'to be checked', highlight: 'yellow' }),
      new TextRun({ text: ' 😀 both', bold: true, italics: true }),
      new TextRun('.'),
    ],
  });

const cover = (): Paragraph[] => [
  new Paragraph({ alignment: AlignmentType.CENTER, children: [picture('Logo', 'Crest of the invented council')] }),
  new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text: 'Our plan', bold: true })] }),
  new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun('Reference: P-7003')] }),
  new Paragraph({ children: [new TextRun('Written'), new TextRun({ text: 'in May\tdraft', break: 1 })] }),
  new Paragraph({ children: [new PageBreak()] }),
];

const sectionA = (): Paragraph[] => [
  heading('Section A: Views and aspirations'),
  styled(),
  new Paragraph({ indent: { start: 1_440 }, children: [new TextRun('“I want to be heard.”')] }),
  new Paragraph({
    shading: { type: ShadingType.CLEAR, fill: 'DDEBF7' },
    children: [new TextRun('How I tell people things')],
  }),
  new Paragraph({ numbering: { reference: 'numbers', level: 0 }, text: 'By pointing' }),
  new Paragraph({ numbering: { reference: 'numbers', level: 0 }, text: 'By signing' }),
  new Paragraph({ children: [picture('Photo')] }),
  new Paragraph({ numbering: { reference: 'numbers', level: 0 }, text: 'By drawing' }),
  new Paragraph({
    children: [
      new Textbox({
        style: { width: '12cm', height: '2cm' },
        children: [new Paragraph('What matters to me'), new Paragraph('My dog and my garden')],
      }),
    ],
  }),
];

const boxes = (): Paragraph[] => [
  heading('Section B: Special educational needs'),
  new Paragraph({
    children: [new CheckBox({ checked: true }), new TextRun(' Speech '), new CheckBox(), new TextRun(' Hearing')],
  }),
  new Paragraph({ children: [new SymbolRun({ char: 'F0FE', symbolfont: 'Wingdings' }), new TextRun(' Sight')] }),
  new Paragraph(BY_HAND),
];

const twoColumns = (): Paragraph[] => [
  new Paragraph('Left column, first.'),
  new Paragraph({ children: [new TextRun('Left column, second.'), new ColumnBreak()] }),
  new Paragraph('Right column.'),
];

/** An invented plan with everything in it that the paper draws: one of each, and the text in the order of its reading. */
export async function richPlan(): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    sections: [
      { children: [...cover(), ...sectionA(), ...boxes()] },
      { properties: { type: 'continuous', column: { count: 2, space: 400 } }, children: twoColumns() },
      {
        properties: { type: 'nextPage' },
        children: [
          heading('Section F: Special educational provision'),
          provisionTable(),
          new Paragraph({ pageBreakBefore: true, text: 'End of the table.' }),
        ],
      },
    ],
  });
  return withHandMade(new Uint8Array(await Packer.toBuffer(document)));
}

function withHandMade(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const name = 'word/document.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const run = new RegExp(`<w:r><w:t[^>]*>${BY_HAND}</w:t></w:r>`);
  if (!run.test(xml)) throw new Error('There is nothing to put in by hand.');
  const inner = `${oldBox(1)}${words(' Moving ')}${oldBox(0)}${words(' Eating ')}${wingdings('\uF0A8')}${words(' Sleep')}`;
  return zipSync({ ...parts, [name]: strToU8(xml.replace(run, inner)) });
}
