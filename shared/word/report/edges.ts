import { Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import { edgeNotice } from '#shared/domain/report/model/edge-words';
import type { ReportModel } from '#shared/domain/report/model/report-model';
import { cleanText } from '../clean-text';

/** @param width from margin to margin, in twentieths of a point. */
export const reportHeader = (model: ReportModel, width: number): Header =>
  new Header({
    children: [edgeLine(model.title, new TextRun(cleanText(model.classification ?? model.council ?? '')), width)],
  });

export const reportFooter = (model: ReportModel, width: number): Footer =>
  new Footer({
    children: [
      edgeLine(
        edgeNotice(model),
        new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        width,
      ),
    ],
  });

/** One line with words at both of its ends. */
const edgeLine = (left: string, right: TextRun, width: number): Paragraph =>
  new Paragraph({
    style: 'Small',
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    children: [new TextRun(cleanText(left)), new TextRun({ children: [new Tab()] }), right],
  });
