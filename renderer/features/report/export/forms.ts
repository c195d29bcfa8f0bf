import type { RequestOf } from '#shared/ipc/contract';
import type { ReportForm } from '../../../workers/report/report-messages';

interface FormFacts {
  readonly label: string;
  /** What it is good for. */
  readonly hint: string;
  readonly ending: 'docx' | 'html' | 'xlsx' | 'zip';
  /** What is being built, after `Building`. */
  readonly building: string;
}

/** Every form has the same figures, with the same ones hidden: all are made from the one report. */
export const FORM_FACTS: Readonly<Record<ReportForm, FormFacts>> = {
  word: {
    label: 'Word document…',
    hint: 'For the Board: charts, tables, contents',
    ending: 'docx',
    building: 'the Word document',
  },
  page: { label: 'Web page…', hint: 'The accessible twin, one file', ending: 'html', building: 'the web page' },
  workbook: { label: 'Excel workbook…', hint: 'Its figures, with a dictionary', ending: 'xlsx', building: 'the workbook' },
  tables: { label: 'CSV tables…', hint: 'Its figures for Power BI, with a dictionary', ending: 'zip', building: 'the tables' },
};

/** The kind that files of each form but Word are saved as. */
export const FILE_KIND_OF: Readonly<Record<Exclude<ReportForm, 'word'>, RequestOf<'file:save'>['kind']>> = {
  page: 'report-page',
  workbook: 'report-workbook',
  tables: 'report-tables',
};

/** A file name Windows accepts: `EHC plan audit 2026-W36 to 2026-W47.docx`. */
export const suggestedName = (from: string, to: string, form: ReportForm): string =>
  `EHC plan audit ${from === to ? from : `${from} to ${to}`}.${FORM_FACTS[form].ending}`;
