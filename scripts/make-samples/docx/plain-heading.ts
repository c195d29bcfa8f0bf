import { Paragraph, TextRun } from 'docx';

/** A heading that only looks like one: an ordinary paragraph, told apart by bold, size or space at most. */
export const lookalikeHeading = (
  text: string,
  { bold = false, size = 22, before = 240, underline = false, color = '000000', keepNext = true } = {},
): Paragraph =>
  new Paragraph({
    keepNext,
    spacing: { before, after: 100, line: 264, lineRule: 'auto' },
    children: [new TextRun({ text, bold, size, color, ...(underline ? { underline: {} } : {}) })],
  });
