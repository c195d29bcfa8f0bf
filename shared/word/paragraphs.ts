import { HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import { cleanText } from './clean-text';
import { BULLETS } from './document-styles';

export const title = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(cleanText(text))] });

export const part = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(cleanText(text))] });

export const body = (text: string): Paragraph => new Paragraph({ children: [new TextRun(cleanText(text))] });

/** A sentence under a table. Above it, it would come between the heading and what the heading is kept with. */
export const note = (text: string): Paragraph =>
  new Paragraph({ spacing: { before: 140 }, children: [new TextRun(cleanText(text))] });

/** One point of a list. @param after the space below it, in twentieths of a point. */
export const bullet = (text: string, after = 100): Paragraph =>
  new Paragraph({
    numbering: { reference: BULLETS, level: 0 },
    spacing: { after },
    children: [new TextRun(cleanText(text))],
  });

/** A line such as “Period:  2 February to 1 March 2026”, its label bold, its text hanging. */
export const fact = (label: string, text: string): Paragraph =>
  new Paragraph({
    style: 'Fact',
    children: [
      new TextRun({ text: `${cleanText(label)}:`, bold: true }),
      new TextRun({ children: [new Tab(), cleanText(text)] }),
    ],
  });

export const notice = (text: string): Paragraph =>
  new Paragraph({ style: 'Notice', children: [new TextRun(cleanText(text))] });

/** The line above a table or figure; kept on one page with what it names. */
export const caption = (text: string): Paragraph =>
  new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(cleanText(text))] });
