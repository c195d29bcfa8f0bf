import type { Looks } from '../package/looks';
import type { Findings } from '../package/report-finding';
import type { Survey } from '../package/survey';
import { checkDrawings, checkSizes } from './drawing-rules';
import { checkMarks } from './mark-rules';
import { checkReferences } from './reference-rules';
import { checkTables } from './table-rules';

/**
 * What Word calls damaged, repairs on opening or draws wrongly, of which validators notice only a part. The file as a
 * whole is checked apart (`checkPackage`), since a document that cannot be read has no tables to look at.
 */
export function checkStructure(survey: Survey, looks: Looks, findings: Findings): void {
  checkTables(survey, findings);
  checkMarks(survey, findings);
  checkReferences(survey, looks, findings);
  checkDrawings(survey, findings);
  checkSizes(survey, findings);
}
