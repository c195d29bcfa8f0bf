import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { entry, type RawEntry, rawZip } from './raw-zip';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const paragraph = (text: string, heading = false): string =>
  `<w:p>${heading ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>' : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** A whole plan in twelve short sections, so that reading it gives no warning of its own. */
export const planParagraphs: string = SECTION_IDS.map(
  (id) => paragraph(`Section ${id}: invented`, true) + paragraph(`What an invented section ${id} says.`),
).join('');

export const documentXml = (body: string, prolog = ''): string =>
  `${HEAD}${prolog}<w:document xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:body>${body}<w:sectPr/></w:body></w:document>`;

export interface Link {
  /** Last step of an Office relationship type, or a whole type. */
  readonly kind: string;
  readonly target: string;
  readonly external?: boolean;
}

const relationships = (links: readonly Link[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(
      ({ kind, target, external }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${kind.includes(':') ? kind : `${OFFICE}/${kind}`}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

export interface TinyDocx {
  /** Whole `word/document.xml`, or left out for a plain plan. */
  readonly document?: string | Uint8Array;
  /** What the main part points to; `rId1`, `rId2` … in this order. */
  readonly links?: readonly Link[];
  readonly settingsLinks?: readonly Link[];
  readonly extra?: readonly RawEntry[];
  readonly types?: string;
}

/** The entries of the smallest Word file that Word would open (ECMA-376 Part 2), with whatever a case adds to it. */
export function tinyEntries({
  document,
  links = [],
  settingsLinks,
  extra = [],
  types = '',
}: TinyDocx = {}): RawEntry[] {
  return [
    entry(
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    entry('_rels/.rels', relationships([{ kind: 'officeDocument', target: 'word/document.xml' }])),
    entry('word/document.xml', document ?? documentXml(planParagraphs)),
    entry('word/_rels/document.xml.rels', relationships(links)),
    ...(settingsLinks === undefined
      ? []
      : [
          entry(
            'word/settings.xml',
            `${HEAD}<w:settings xmlns:w="${WORD}" xmlns:r="${OFFICE}"><w:attachedTemplate r:id="rId1"/></w:settings>`,
          ),
          entry('word/_rels/settings.xml.rels', relationships(settingsLinks)),
        ]),
    ...extra,
  ];
}

export const tinyDocx = (options: TinyDocx = {}): Uint8Array => rawZip(tinyEntries(options));
