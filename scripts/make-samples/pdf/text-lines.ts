import type { Piece } from '../plan-source';

export type Face = 'Helvetica' | 'Helvetica-Bold' | 'Times-Roman' | 'Times-Bold';

/** One line of text as it will stand on a page; lengths in points. */
export interface Line {
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly indent: number;
  /** Space above the line. */
  readonly before: number;
  /** A heading's line stays on the page of the line after it. */
  readonly keepNext: boolean;
}

export type Measure = (text: string, face: Face, size: number) => number;

export interface TextLook {
  readonly face: Face;
  readonly bold: Face;
  readonly size: number;
  readonly accent: string;
  /** Bold sub-headings, or the same face as the text. */
  readonly boldSubs: boolean;
}

const BULLET_INDENT = 12;

/** Breaks text into lines no wider than `width` points, at spaces only. */
export function wrap(text: string, face: Face, size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, face, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function paragraph(
  text: string,
  width: number,
  measure: Measure,
  style: Pick<Line, 'face' | 'size' | 'color' | 'indent' | 'before' | 'keepNext'>,
): Line[] {
  return wrap(text, style.face, style.size, width - style.indent, measure).map((part, index) => ({
    ...style,
    text: part,
    before: index === 0 ? style.before : 0,
  }));
}

export const headingLines = (text: string, width: number, measure: Measure, size: number, look: TextLook): Line[] =>
  paragraph(text, width, measure, { face: look.bold, size, color: look.accent, indent: 0, before: 14, keepNext: true });

/** A section's pieces as lines; tables become one line a row, for columns too narrow to hold a table. */
export function pieceLines(pieces: readonly Piece[], width: number, measure: Measure, look: TextLook): Line[] {
  const plain = { face: look.face, size: look.size, color: '#000000', indent: 0, before: 6, keepNext: false };
  return pieces.flatMap((piece): Line[] => {
    if (piece.kind === 'text') return paragraph(piece.text, width, measure, plain);
    if (piece.kind === 'sub')
      return paragraph(piece.text, width, measure, {
        ...plain,
        face: look.boldSubs ? look.bold : look.face,
        before: 9,
        keepNext: true,
      });
    const items = piece.kind === 'list' ? piece.items : piece.rows.map((row) => row.join(' – '));
    return items.flatMap((item) => {
      const lines = paragraph(item, width, measure, { ...plain, indent: BULLET_INDENT, before: 3 });
      const [first, ...rest] = lines;
      if (first === undefined) return [];
      return [{ ...first, text: `• ${first.text}`, indent: BULLET_INDENT - 7 }, ...rest];
    });
  });
}
