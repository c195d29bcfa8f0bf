import {
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Piece } from '../plan-source';

/** How one layout sets the pieces of a section. Widths are in twentieths of a point, sizes in half points. */
export interface PieceLook {
  readonly width: number;
  readonly size: number;
  readonly headFill: string;
  readonly subheading: (text: string) => Paragraph;
  /** Splits a paragraph's text into runs; the draft layout marks tracked changes and comments here. */
  readonly runs?: (text: string) => readonly ParagraphChild[];
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '8C8C8C' } as const;
export const GRID = { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE };

/** Column widths in proportion to the longest text of each column, within limits that keep every column readable. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows[0]?.length ?? 1;
  const weights = Array.from({ length: columns }, (_, column) =>
    Math.min(60, Math.max(14, ...rows.map((row) => Math.sqrt((row[column] ?? '').length) * 4))),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => Math.floor((weight / sum) * width));
}

const body = (text: string, look: PieceLook, bold = false) =>
  new Paragraph({
    spacing: { after: 60, line: 252, lineRule: 'auto' },
    children: [new TextRun({ text, size: Math.max(18, look.size - 3), bold })],
  });

export function gridTable(head: readonly string[], rows: readonly (readonly string[])[], look: PieceLook): Table {
  const widths = columnWidths([head, ...rows], look.width);
  const cell = (text: string, column: number, heading: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 1000, type: WidthType.DXA },
      margins: { top: 50, bottom: 30, left: 90, right: 90 },
      ...(heading ? { shading: { type: ShadingType.CLEAR, fill: look.headFill, color: 'auto' } } : {}),
      children: [body(text, look, heading)],
    });
  const headRow =
    head.length === 0
      ? []
      : [new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text, i) => cell(text, i, true)) })];
  return new Table({
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: GRID,
    rows: [
      ...headRow,
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((t, i) => cell(t, i, false)) })),
    ],
  });
}

export function writePieces(pieces: readonly Piece[], look: PieceLook): (Paragraph | Table)[] {
  const runs = (text: string) => look.runs?.(text) ?? [new TextRun({ text, size: look.size })];
  const spacing = { after: 120, line: 264, lineRule: 'auto' } as const;
  return pieces.flatMap((piece): (Paragraph | Table)[] => {
    if (piece.kind === 'sub') return [look.subheading(piece.text)];
    if (piece.kind === 'text') return [new Paragraph({ spacing, children: runs(piece.text) })];
    if (piece.kind === 'list')
      return piece.items.map((item) => new Paragraph({ spacing, bullet: { level: 0 }, children: runs(item) }));
    return [gridTable(piece.head, piece.rows, look), new Paragraph({ spacing: { after: 60 }, children: [] })];
  });
}
