import { Document, Packer } from 'docx';
import { edgeNotice } from '#shared/domain/report/model/edge-words';
import { type ReportModel, tablesOf } from '#shared/domain/report/model/report-model';
import { weeksText } from '#shared/domain/report/plain-text';
import { cleanText } from '../clean-text';
import { REPORT_NUMBERING } from '../document-styles';
import { FONT } from '../look';
import { mendPackage } from '../mend-package';
import type { CouncilLook } from './council-look';
import { pageNumbersOf } from './page-numbers';
import { reportSections } from './report-sections';
import { OWN_LOOK } from './styles';

/** Laying out longer documents to number their contents would take many times as long as building them. */
export const MOST_ROWS_NUMBERED = 1500;

export interface ReportOptions {
  /** The council's own style; left out, the report's. */
  readonly look?: CouncilLook | undefined;
}

/**
 * The Word file of a board report. Every number and sentence in it comes from the model; the same model gives the same bytes on
 * any machine. Needs nothing of the operating system, so it runs in a browser worker too.
 */
export async function buildReport(model: ReportModel, { look }: ReportOptions = {}): Promise<Uint8Array> {
  const rows = tablesOf(model).reduce((sum, table) => sum + table.rows.length, 0);
  const isNumbered = rows <= MOST_ROWS_NUMBERED;
  const document = new Document({
    ...propertiesOf(model),
    ...(look ?? { styles: OWN_LOOK }),
    numbering: REPORT_NUMBERING,
    ...(isNumbered ? { pageNumbers: await pageNumbersOf(look === undefined) } : {}),
    sections: reportSections(model, { hasPageNumbers: isNumbered, font: look === undefined ? FONT : null }),
  });
  return mendPackage(new Uint8Array(await Packer.toArrayBuffer(document)), `${model.frozenOn}T00:00:00Z`);
}

export const propertiesOf = (model: ReportModel) => ({
  title: cleanText(model.title),
  subject: cleanText(`EHC plan audits, ${weeksText(model.period)}`),
  creator: cleanText(model.preparedBy ?? model.council ?? 'EHC Plan Audit'),
  lastModifiedBy: 'EHC Plan Audit',
  keywords: 'EHC plans, quality assurance, SEND',
  description: cleanText(edgeNotice(model)),
});
