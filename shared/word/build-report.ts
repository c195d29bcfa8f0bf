import { Document, Footer, type ISectionOptions, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import { weeksText } from '#shared/domain/report/plain-text';
import type { ReportModel } from '#shared/domain/report/report-model';
import { cleanText } from './clean-text';
import { REPORT_NUMBERING, REPORT_STYLES } from './document-styles';
import { PAGE } from './look';
import { mendPackage } from './mend-package';
import { criterionPart, methodPart, openingPart, sectionPart } from './report-parts';

/**
 * The Word file of a report. Every number and sentence in it comes from the model; the same model gives the same bytes on
 * any machine. Needs nothing of the operating system, so it runs in a browser worker too.
 */
export async function buildReport(model: ReportModel): Promise<Uint8Array> {
  const document = new Document({
    title: cleanText(model.title),
    subject: cleanText(`EHC plan audits, ${weeksText(model.period)}`),
    creator: cleanText(model.words.preparedBy ?? model.words.council ?? 'EHC Plan Audit'),
    lastModifiedBy: 'EHC Plan Audit',
    description: cleanText(model.notice ?? ''),
    styles: REPORT_STYLES,
    numbering: REPORT_NUMBERING,
    sections: [
      section(model, PageOrientation.PORTRAIT, [...openingPart(model), ...sectionPart(model), ...methodPart(model)]),
      section(model, PageOrientation.LANDSCAPE, criterionPart(model)),
    ],
  });
  return mendPackage(new Uint8Array(await Packer.toArrayBuffer(document)), `${model.frozenOn}T00:00:00Z`);
}

type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

const section = (
  model: ReportModel,
  orientation: Orientation,
  children: ISectionOptions['children'],
): ISectionOptions => ({
  properties: {
    page: {
      // docx swaps the two for a landscape page.
      size: { width: PAGE.short, height: PAGE.long, orientation },
      margin: { top: PAGE.margin, right: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin },
    },
  },
  footers: { default: footer(model) },
  children,
});

/** The small-numbers line stands on every page, because pages travel alone. */
const footer = ({ notice }: ReportModel): Footer =>
  new Footer({
    children: [
      ...(notice === null ? [] : [new Paragraph({ style: 'Small', children: [new TextRun(notice)] })]),
      new Paragraph({
        style: 'Small',
        children: [new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
