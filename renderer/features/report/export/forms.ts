import type { RequestOf } from '#shared/ipc/contract';
import { REPORT_STEPS, type ReportForm, type ReportStep } from '../../../workers/report/report-messages';

interface FormFacts {
  readonly label: string;
  /** What it is good for. */
  readonly hint: string;
  readonly ending: 'docx' | 'html' | 'xlsx' | 'zip';
  /** At the beginning of a sentence. */
  readonly name: string;
}

/** Every form has the same figures, with the same ones hidden: all are made from the one report. */
export const FORM_FACTS: Readonly<Record<ReportForm, FormFacts>> = {
  word: {
    label: 'Word document…',
    hint: 'For the Board: charts, tables, contents',
    ending: 'docx',
    name: 'The Word document',
  },
  page: { label: 'Web page…', hint: 'The accessible twin, one file', ending: 'html', name: 'The web page' },
  workbook: { label: 'Excel workbook…', hint: 'Its figures, with a dictionary', ending: 'xlsx', name: 'The workbook' },
  tables: {
    label: 'CSV tables…',
    hint: 'Its figures for Power BI, with a dictionary',
    ending: 'zip',
    name: 'The archive of tables',
  },
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

const stepWords = (form: ReportForm, step: ReportStep): string => {
  if (step === 'reading') return 'Working out the figures…';
  return step === 'building'
    ? `Building ${FORM_FACTS[form].name.replace('The', 'the')}…`
    : 'Checking that it gives nothing away…';
};

/** What is going on, and how far it has got. */
export const stepsOf = (form: ReportForm, step: ReportStep) => ({
  words: stepWords(form, step),
  at: REPORT_STEPS.indexOf(step),
  of: REPORT_STEPS.length,
});

/** The last of the steps, before it is asked where to keep it. */
export const WRITING_DOWN = {
  words: 'Writing down what it shows…',
  at: REPORT_STEPS.length,
  of: REPORT_STEPS.length,
};
