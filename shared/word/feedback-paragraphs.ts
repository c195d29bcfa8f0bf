import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FeedbackQuote } from '#shared/domain/feedback/feedback-sheet';
import { cleanText } from './clean-text';

export const criterionHeading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(cleanText(text))] });

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** Runs of what a person wrote over several lines; empty lines are left out. */
function lineRuns(text: string): TextRun[] {
  const lines = text
    .split(LINE_BREAK)
    .map(cleanText)
    .filter((line) => line !== '');
  return lines.map((line, at) => new TextRun(at === 0 ? { text: line } : { text: line, break: 1 }));
}

/** A paragraph that begins with what it is, in bold: “Note: …”. Line breaks stay. */
export const led = (label: string, text: string): Paragraph =>
  new Paragraph({ children: [new TextRun({ text: `${cleanText(label)}: `, bold: true }), ...lineRuns(text)] });

/** Quoted words of the plan with their place, or the place alone. */
export function planWords({ words, place, remark }: FeedbackQuote): Paragraph {
  const about = [place, remark].filter((text) => text !== null).join('; ');
  const where = about === '' ? '' : cleanText(about);
  return new Paragraph({
    style: 'PlanWords',
    children:
      words === null
        ? [new TextRun({ text: 'Evidence: ', bold: true }), new TextRun(where === '' ? 'place not known' : where)]
        : [new TextRun(`“${cleanText(words)}”`), ...(where === '' ? [] : [new TextRun(` (${where})`)])],
  });
}
