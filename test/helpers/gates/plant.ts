import { type DocumentParts, goodDocument, swap } from '../word/good-document';

/** What is wrong, a document with that one fault, the rule that must catch it, and words that must tell where it is. */
export type Fault = readonly [what: string, parts: DocumentParts, rule: string, place: string];

export const DOCUMENT = 'word/document.xml';
export const STYLES = 'word/styles.xml';
export const CORE = 'docProps/core.xml';
export const CHART = 'word/charts/chart1.xml';
export const RELATIONSHIPS = 'word/_rels/document.xml.rels';
export const TYPES = '[Content_Types].xml';

export const good = goodDocument();

export const inDocument = (from: string | RegExp, to: string): DocumentParts => swap(good, DOCUMENT, from, to);

/** The good document with more paragraphs at its end. */
export const atEnd = (xml: string): DocumentParts => inDocument('<w:sectPr>', `${xml}<w:sectPr>`);

/** The good document with a sentence of the summary set otherwise. */
export const withRun = (properties: string): DocumentParts =>
  inDocument(
    '<w:r><w:t xml:space="preserve">Criteria were',
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">Criteria were`,
  );

export const without = (parts: DocumentParts, path: string): DocumentParts =>
  Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));

export const words = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

export const CELL_TEXT = '<w:t xml:space="preserve">A Views</w:t>';
export const FIRST_CELL = `<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r>${CELL_TEXT}</w:r></w:p>`;
export const TABLE = /<w:tbl>.*<\/w:tbl>/.exec(String(good[DOCUMENT]))?.[0] ?? '';
