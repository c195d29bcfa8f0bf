import {
  AlignmentType,
  BuilderElement,
  type ITableCellOptions,
  type ITableOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { cleanText } from './clean-text';
import { COLOUR } from './look';
import { textWidth } from './text-width';

export interface TableCellContent {
  readonly text: string;
  /** Hex fill behind the text. */
  readonly fill?: string | null;
}

export interface TableRowContent {
  readonly cells: readonly TableCellContent[];
  /** Draws a stronger line above: a new group of rows begins. */
  readonly startsGroup?: boolean;
  /** Its name in bold: of all the rows that follow it together. */
  readonly isWhole?: boolean;
}

export interface DataTable {
  /** Read out by a screen reader before the table. */
  readonly altTitle: string;
  readonly altText: string;
  /** In twentieths of a point; the first column takes what the others leave. */
  readonly width: number;
  /** Widths of all columns, where they are not to be worked out from what the cells hold. They add up to `width`. */
  readonly columnWidths?: readonly number[];
  readonly headings: readonly string[];
  /** Left where nothing else is said. Figures stand to the right, so that their digits line up. */
  readonly aligns?: readonly ('left' | 'right')[];
  readonly rows: readonly TableRowContent[];
  /** Rows of several lines: the table may break after any of them. */
  readonly isTall?: boolean;
}

const MARGIN = 70;
/** Tables up to this many rows are kept on one page; longer ones break between rows and repeat their heading. */
const KEPT_TOGETHER = 12;
/** Where a longer table breaks, it leaves at least this many rows on either page. */
const KEPT_AT_ENDS = 3;

/**
 * A table with one heading row that repeats on every page, widths fixed in twentieths of a point, no merged and no blank
 * cells, rows that do not break across pages.
 */
export function dataTable(spec: DataTable): Table {
  const widths = spec.columnWidths ?? columnWidths(spec);
  const options: ITableOptions = {
    layout: TableLayoutType.FIXED,
    width: { size: spec.width, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: MARGIN, right: MARGIN, top: 10, bottom: 10 },
    borders: BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        keepNext: true,
        children: spec.headings.map((text, at) => headingCell(text, widths[at] ?? 0, spec.aligns?.[at])),
      }),
      ...spec.rows.map(({ cells, startsGroup = false, isWhole = false }, index) => {
        const look = { border: startsGroup ? GROUP_LINE : {} };
        return new TableRow({
          cantSplit: true,
          keepNext: spec.isTall !== true && isKeptWithNext(index, spec.rows.length),
          children: cells.map((content, at) =>
            bodyCell(content, widths[at] ?? 0, { ...look, bold: isWhole && at === 0 }, spec.aligns?.[at]),
          ),
        });
      }),
    ],
  };
  return new DescribedTable(options, spec);
}

function isKeptWithNext(index: number, rows: number): boolean {
  if (index === rows - 1) return false;
  return rows <= KEPT_TOGETHER || index < KEPT_AT_ENDS - 1 || index >= rows - KEPT_AT_ENDS;
}

/** The docx library has no option for a table's alt text; Word takes it as the last two of the table's properties. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, { altTitle, altText }: Pick<DataTable, 'altTitle' | 'altText'>) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof TableProperties)) throw new Error('A table begins with its properties.');
    for (const [name, text] of [
      ['w:tblCaption', altTitle],
      ['w:tblDescription', altText],
    ] as const)
      properties.addChildElement(
        new BuilderElement<{ val: string }>({ name, attributes: { val: { key: 'w:val', value: cleanText(text) } } }),
      );
  }
}

const none = { style: 'none', size: 0, color: 'auto' } as const;
const thin = { style: 'single', size: 4, color: COLOUR.line } as const;
const BORDERS = {
  top: { style: 'single', size: 12, color: COLOUR.accent },
  bottom: { style: 'single', size: 12, color: COLOUR.accent },
  left: none,
  right: none,
  insideHorizontal: thin,
  insideVertical: none,
} as const;
const GROUP_LINE = { borders: { top: { style: 'single', size: 8, color: COLOUR.accent } } } as const;

function columnWidths({ width, headings, rows }: DataTable): number[] {
  const rest = headings.slice(1).map((heading, index) => {
    const cells = rows.map((row) => textWidth(row.cells[index + 1]?.text ?? '', 'plain'));
    // Headings stand on two lines where they can; no word of theirs is ever broken.
    const words = heading.split(' ').map((word) => textWidth(word, 'bold'));
    return 2 * MARGIN + Math.max(...words, Math.ceil(textWidth(heading, 'bold') / 2), ...cells);
  });
  return [width - rest.reduce((sum, column) => sum + column, 0), ...rest];
}

type Align = 'left' | 'right' | undefined;

const cellText = (text: string, bold: boolean, align: Align): Paragraph =>
  new Paragraph({
    style: 'TableText',
    keepLines: true,
    ...(align === 'right' ? { alignment: AlignmentType.RIGHT } : {}),
    children: [new TextRun({ text: cleanText(text), bold })],
  });

const headingCell = (text: string, width: number, align: Align): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.BOTTOM,
    shading: { type: 'clear', fill: COLOUR.headFill, color: 'auto' },
    children: [cellText(text, true, align)],
  });

interface RowLook {
  readonly border: Pick<ITableCellOptions, 'borders'>;
  readonly bold: boolean;
}

const bodyCell = (
  { text, fill }: TableCellContent,
  width: number,
  { border, bold }: RowLook,
  align: Align,
): TableCell =>
  new TableCell({
    ...border,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(fill == null ? {} : { shading: { type: 'clear', fill, color: 'auto' } as const }),
    children: [cellText(text, bold, align)],
  });
