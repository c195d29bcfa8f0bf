import { Paragraph, Tab, TextRun } from 'docx';
import type { SheetParagraph } from './feedback-layout';
import { SHEET_STYLE_IDS } from './feedback-styles';

/** One paragraph of the sheet as Word has it. */
export const wordParagraph = ({ kind, label, runs }: SheetParagraph): Paragraph =>
  new Paragraph({
    style: SHEET_STYLE_IDS[kind],
    children: [
      ...(label === undefined
        ? []
        : [new TextRun({ text: label, bold: true }), new TextRun({ children: [new Tab()] })]),
      ...runs.map(
        ({ text, bold, newLine }) =>
          new TextRun({ text, ...(bold === true ? { bold } : {}), ...(newLine === true ? { break: 1 } : {}) }),
      ),
    ],
  });
