import { HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import { arialWidth } from '../arial-width';
import { cleanText } from '../clean-text';
import { CONTENTS_TITLE } from './styles';

export const subheading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(cleanText(text))] });

/** A part of the report. @param onNewPage begins a page of its own. */
export const partHeading = (text: string, onNewPage: boolean): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_2,
    ...(onNewPage ? { pageBreakBefore: true } : {}),
    children: [new TextRun(cleanText(text))],
  });

export const smallNote = (text: string): Paragraph =>
  new Paragraph({ style: 'SmallNote', children: [new TextRun(cleanText(text))] });

export const contentsTitle = (): Paragraph =>
  new Paragraph({ style: CONTENTS_TITLE, children: [new TextRun('Contents')] });

interface TextPlace {
  /** Stays on the page of what follows it. */
  readonly isKept?: boolean;
  /** Word leaves no room below a table of its own accord. */
  readonly isBelowTable?: boolean;
}

/** What the report says. */
export const reportText = (text: string, { isKept = false, isBelowTable = false }: TextPlace = {}): Paragraph =>
  new Paragraph({
    style: 'ReportText',
    ...(isKept ? { keepNext: true, keepLines: true } : {}),
    ...(isBelowTable ? { spacing: { before: BELOW_TABLE } } : {}),
    children: [new TextRun(cleanText(text))],
  });

const BELOW_TABLE = 180;

/** Least and most room for the labels of facts, in twentieths of a point. */
const LABELS = { least: 2000, most: 4200 } as const;

/** Lines such as “Period:  2 February to 1 March 2026”, their labels bold, their texts below one another. */
export function factLines(items: readonly { readonly label: string; readonly text: string }[]): Paragraph[] {
  const widest = Math.max(...items.map(({ label }) => 1.1 * arialWidth(`${cleanText(label)}:`, 240, true))) + 120;
  const left = Math.round(Math.min(LABELS.most, Math.max(LABELS.least, widest)));
  return items.map(
    ({ label, text }) =>
      new Paragraph({
        style: 'Fact',
        indent: { left, hanging: left },
        children: [
          new TextRun({ text: `${cleanText(label)}:`, bold: true }),
          new TextRun({ children: [new Tab(), cleanText(text)] }),
        ],
      }),
  );
}
