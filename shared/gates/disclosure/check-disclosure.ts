import type { Finding } from '../finding';
import { readPackage } from '../package/read-package';
import { surveyDocument } from '../package/survey';
import { checkArithmetic } from './arithmetic';
import { checkCharts } from './document-charts';
import { checkPictures } from './document-pictures';
import { checkProperties } from './document-properties';
import { checkTables } from './document-tables';
import { checkTexts } from './document-texts';
import { checkPrivateWords } from './document-words';
import { checkHtml } from './html-leaks';
import { Leaks } from './leaks';
import { checkSmallWords } from './small-words';
import { checkArchive, checkCsv, checkWorkbookFile } from './table-files';
import type { MayTell } from './told';

/** A finished file, before it is saved. */
export interface FinishedFile {
  readonly kind: 'docx' | 'html' | 'csv' | 'xlsx' | 'zip';
  readonly bytes: Uint8Array;
}

/**
 * Reads a finished file back and looks for whatever its model does not tell: in tables, sentences, notes, headers, charts and the
 * workbooks behind them, alternative texts, properties, fields, changes and hidden text; for hidden counts that follow from what
 * stands beside them; and for private words. It knows the model and the file, and nothing of what built the one from the other.
 * Empty where nothing leaks. No finding repeats what leaks.
 */
export function checkDisclosure({ kind, bytes }: FinishedFile, may: MayTell): Finding[] {
  const leaks = new Leaks(may);
  checkSmallWords(may.model, leaks);
  if (kind === 'docx') checkDocx(bytes, leaks);
  else if (kind === 'html') checkHtml(bytes, leaks);
  else if (kind === 'csv') checkCsv(bytes, leaks);
  else if (kind === 'zip') checkArchive(bytes, leaks);
  else checkWorkbookFile(bytes, leaks);
  return leaks.all();
}

function checkDocx(bytes: Uint8Array, leaks: Leaks): void {
  const pack = readPackage(bytes);
  const survey = pack === null ? null : surveyDocument(pack);
  if (survey === null) {
    leaks.add('not-readable', 'the file');
    return;
  }
  checkTables(survey, leaks);
  checkTexts(survey, leaks);
  checkCharts(survey, leaks);
  checkProperties(survey.pack, leaks);
  checkPictures(survey.pack, leaks);
  checkArithmetic(survey, leaks);
  checkPrivateWords(survey, leaks);
}
