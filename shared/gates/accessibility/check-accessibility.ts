import type { Looks } from '../package/looks';
import type { Findings } from '../package/report-finding';
import type { Survey } from '../package/survey';
import { checkWholeDocument } from './document-rules';
import { checkDrawingsForAll } from './drawing-rules';
import { checkTablesForAll } from './table-rules';
import { checkText } from './text-rules';

/** What a public body's document must be for everybody to read it, with a screen reader or without. */
export function checkAccessibility(survey: Survey, looks: Looks, findings: Findings): void {
  checkWholeDocument(survey, looks, findings);
  checkText(survey, looks, findings);
  checkTablesForAll(survey, findings);
  checkDrawingsForAll(survey, looks, findings);
}
