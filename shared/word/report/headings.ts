import { HeadingLevel, Paragraph, TextRun } from 'docx';
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

/** What the report says. @param isKept stays on the page of what follows it. */
export const reportText = (text: string, isKept = false): Paragraph =>
  new Paragraph({
    style: 'ReportText',
    ...(isKept ? { keepNext: true, keepLines: true } : {}),
    children: [new TextRun(cleanText(text))],
  });
