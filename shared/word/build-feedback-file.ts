import { Document, Footer, Header, Packer, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { FeedbackSheet } from '#shared/domain/feedback/feedback-sheet';
import { cleanText } from './clean-text';
import { layFeedback } from './feedback-layout';
import { SHEET_EDGES, SHEET_SIDE, SHEET_WIDTH } from './feedback-looks';
import { wordParagraph } from './feedback-paragraphs';
import { FEEDBACK_STYLES } from './feedback-styles';
import { PAGE } from './look';
import { mendPackage } from './mend-package';

/**
 * The Word file of a feedback sheet. Every word in it comes from the sheet; the same sheet gives the same bytes on any
 * machine. Needs nothing of the operating system, so it runs in a browser worker too.
 */
export async function buildFeedbackFile(sheet: FeedbackSheet): Promise<Uint8Array> {
  const document = new Document({
    title: cleanText(sheet.title),
    subject: 'Feedback on an EHC plan, for its writer',
    creator: 'EHC Plan Audit',
    lastModifiedBy: 'EHC Plan Audit',
    description: sheet.keeping,
    styles: FEEDBACK_STYLES,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.short, height: PAGE.long },
            margin: { ...SHEET_EDGES, left: SHEET_SIDE, right: SHEET_SIDE },
          },
        },
        headers: {
          default: new Header({
            children: [edgeLine(sheet.planLine, [new TextRun(cleanText(sheet.classification ?? ''))])],
          }),
        },
        footers: { default: new Footer({ children: [edgeLine(sheet.keeping, [pageOfPages()])] }) },
        children: layFeedback(sheet).map(wordParagraph),
      },
    ],
  });
  return mendPackage(new Uint8Array(await Packer.toArrayBuffer(document)), `${sheet.madeOn}T00:00:00Z`);
}

/** One line at the top or foot of a page, with words at both of its ends. */
const edgeLine = (left: string, right: readonly TextRun[]): Paragraph =>
  new Paragraph({
    style: 'Small',
    tabStops: [{ type: TabStopType.RIGHT, position: SHEET_WIDTH }],
    children: [new TextRun(cleanText(left)), new TextRun({ children: [new Tab()] }), ...right],
  });

const pageOfPages = (): TextRun =>
  new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
