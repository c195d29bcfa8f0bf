import { REPORT_STEPS, type ReportForm, type ReportStep } from '../../../workers/report/report-messages';
import { FORM_FACTS } from './forms';

/** What is going on, and how far it has got. */
export function stepsOf(form: ReportForm, step: ReportStep) {
  return { words: wordsOf(form, step), at: REPORT_STEPS.indexOf(step), of: REPORT_STEPS.length };
}

function wordsOf(form: ReportForm, step: ReportStep): string {
  switch (step) {
    case 'reading':
      return 'Reading the audits…';
    case 'working-out':
      return 'Working out the figures…';
    case 'building':
      return `Building ${FORM_FACTS[form].building}…`;
    case 'checking':
      return 'Checking that it gives nothing away…';
  }
}
