import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { cleanText } from './clean-text';
import { BULLETS } from './document-styles';

export const title = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(cleanText(text))] });

/** One point of a list. @param after the space below it, in twentieths of a point. */
export const bullet = (text: string, after = 100): Paragraph =>
  new Paragraph({
    numbering: { reference: BULLETS, level: 0 },
    spacing: { after },
    children: [new TextRun(cleanText(text))],
  });

export const notice = (text: string): Paragraph =>
  new Paragraph({ style: 'Notice', children: [new TextRun(cleanText(text))] });

/** The line above a table or figure; kept on one page with what it names. */
export const caption = (text: string): Paragraph =>
  new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(cleanText(text))] });
