import {
  Document,
  ExternalHyperlink,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWord } from '../../../helpers/intake/read-word';

/** A run, a link around one, or a break; paragraphs of them, lists, headings and tables inside tables. */
type Piece = { readonly kind: 'run' | 'bold' | 'link' | 'tab' | 'break'; readonly text: string };
type Part =
  | { readonly kind: 'paragraph' | 'heading' | 'bullet'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'table'; readonly rows: ReadonlyArray<ReadonlyArray<readonly Part[]>> };

// Whatever XML 1.0 can carry (2.2): no control characters and no halves of surrogate pairs.
const text = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((raw) => raw.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|\r/gu, ''));
const piece: fc.Arbitrary<Piece> = fc.record({ kind: fc.constantFrom('run', 'bold', 'link', 'tab', 'break'), text });
const line: fc.Arbitrary<Part> = fc.record({
  kind: fc.constantFrom('paragraph', 'heading', 'bullet'),
  pieces: fc.array(piece, { maxLength: 5 }),
});
const parts: fc.Arbitrary<Part[]> = fc.letrec<{ parts: Part[]; table: Part }>((tie) => ({
  parts: fc.array(fc.oneof({ maxDepth: 2, depthIdentifier: 'tables' }, line, tie('table')), { maxLength: 6 }),
  table: fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(tie('parts'), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
})).parts;

const toRun = ({ kind, text: words }: Piece): ParagraphChild => {
  if (kind === 'tab') return new TextRun({ children: [new Tab(), words] });
  if (kind === 'break') return new TextRun({ text: words, break: 1 });
  const run = new TextRun({ text: words, bold: kind === 'bold' });
  return kind === 'link' ? new ExternalHyperlink({ link: 'https://example.invalid', children: [run] }) : run;
};

function toWord(part: Part): Paragraph | Table {
  if (part.kind === 'table') {
    const rows = part.rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((inner) => new TableCell({ children: [...inner.map(toWord), new Paragraph('')] })),
        }),
    );
    return new Table({ rows });
  }
  return new Paragraph({
    children: part.pieces.map(toRun),
    ...(part.kind === 'heading' ? { heading: HeadingLevel.HEADING_2 } : {}),
    ...(part.kind === 'bullet' ? { bullet: { level: 0 } } : {}),
  });
}

const wordsOf = (part: Part): string[] =>
  part.kind === 'table'
    ? part.rows.flat().flatMap((cell) => cell.flatMap(wordsOf))
    : [part.pieces.map((one) => one.text).join('')];

describe('reading a Word file, whatever its body', () => {
  it('keeps every character that is no white space, in order', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (body) => {
        const expected = body.flatMap(wordsOf).join('').replace(/\s/gu, '');
        fc.pre(expected !== '');
        const document = new Document({ sections: [{ children: body.map(toWord) }] });
        const { blocks } = await readWord(new Uint8Array(await Packer.toBuffer(document)));
        expect(
          blocks
            .map((block) => block.text)
            .join('')
            .replace(/\s/gu, ''),
        ).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});
