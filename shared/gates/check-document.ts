import { checkAccessibility } from './accessibility/check-accessibility';
import type { Finding } from './finding';
import { Looks } from './package/looks';
import { readPackage } from './package/read-package';
import { Findings } from './package/report-finding';
import { surveyDocument } from './package/survey';
import { checkStructure } from './structure/check-structure';
import { checkPackage } from './structure/package-rules';

/**
 * Looks through a finished Word file, whoever built it, for what must not be saved: faults of structure, and what keeps
 * people from reading it. Empty where nothing is wrong. Reads the bytes alone and changes nothing.
 */
export async function checkDocument(bytes: Uint8Array): Promise<Finding[]> {
  const structure = new Findings('structure');
  const accessibility = new Findings('accessibility');
  const pack = readPackage(bytes);
  if (pack === null) {
    structure.add('not-a-document', 'the file', 'is damaged or is no Word document');
    return structure.all();
  }
  checkPackage(pack, structure);
  const survey = surveyDocument(pack);
  if (survey === null) structure.add('not-a-document', 'the file', 'holds no document that can be read');
  else {
    const looks = new Looks(pack);
    checkStructure(survey, looks, structure);
    checkAccessibility(survey, looks, accessibility);
  }
  return [...structure.all(), ...accessibility.all()];
}
