import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import type { Block, IntakeWarning, PlanText } from '#shared/domain/plan/plan-text';
import { readPlanFile } from '#shared/intake/read-plan-file';
import { documentXml, type TinyDocx, tinyDocx } from '../hostile/tiny-docx';

/** Namespaces that the tests' snippets use beside `w`; put on the document by way of the body's first element. */
const MORE = [
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ');

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

/** Reads a Word file that must load. */
export async function readWord(bytes: Uint8Array): Promise<PlanText> {
  const result = await readPlanFile(bytes, DEFAULT_INTAKE_LIMITS);
  if (!result.ok) throw new Error(`The file was refused: ${result.error.code}`);
  return result.value;
}

/** Reads a body of WordprocessingML, with whatever other parts the case needs. */
export const readBody = (body: string, more: Omit<TinyDocx, 'document'> = {}): Promise<PlanText> =>
  readWord(tinyDocx({ ...more, document: documentXml(body).replace('<w:document ', `<w:document ${MORE} `) }));

export const texts = (blocks: readonly Block[]): string[] => blocks.map((block) => block.text);
export const codesOf = (warnings: readonly IntakeWarning[]): string[] =>
  warnings.map(({ code }) => code).filter((code) => code !== 'missing-sections');
