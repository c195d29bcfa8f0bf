import { strToU8 } from 'fflate';
import { pack } from '../docx/pack-same-bytes';

/** A paragraph; `heading` ones carry Word's first heading style, `item` ones stand in a list. */
export interface Line {
  readonly kind: 'heading' | 'text' | 'item';
  readonly words: string;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const CONTENT_TYPES = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;
const DOCUMENT_RELATIONS = `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
const style = (id: string, name: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
const STYLES = `${HEAD}<w:styles xmlns:w="${WORD}">${style('Normal', 'Normal')}${style('Heading1', 'heading 1')}${style('ListBullet', 'List Bullet')}</w:styles>`;

const STYLE_OF = { heading: 'Heading1', text: 'Normal', item: 'ListBullet' } as const;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A Word file of nothing but paragraphs: 234 of them weigh less than the pictures of a readme. The same bytes each time. */
export function writeDocument(lines: readonly Line[]): Uint8Array {
  const body = lines
    .map(
      ({ kind, words }) =>
        `<w:p><w:pPr><w:pStyle w:val="${STYLE_OF[kind]}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`,
    )
    .join('');
  return pack(
    new Map([
      ['[Content_Types].xml', strToU8(CONTENT_TYPES)],
      ['_rels/.rels', strToU8(RELATIONS)],
      ['word/_rels/document.xml.rels', strToU8(DOCUMENT_RELATIONS)],
      ['word/styles.xml', strToU8(STYLES)],
      ['word/document.xml', strToU8(`${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`)],
    ]),
  );
}
