import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface TemplateParts {
  /** XML of the body, without the section's settings. */
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly styles?: string;
  /** A .dotx rather than a .docx, made from a template on a server. */
  readonly isTemplate?: boolean;
  /** More parts by name, and content types for them. */
  readonly more?: Readonly<Record<string, string>>;
  readonly types?: string;
  /** Relationships of the document beside its styles, settings, header and footer. */
  readonly relations?: string;
}

/** A run of text, as programs cut a paragraph into them. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. @param style its id. */
export const paragraph = (style: string | null, ...runs: string[]): string =>
  `<w:p>${style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs.join('')}</w:p>`;

const style = (id: string, name: string, inside = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${name === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${name === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${inside}</w:style>`;

const heading = (id: string, name: string, level: number): string =>
  style(
    id,
    name,
    `<w:pPr><w:keepNext/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>`,
  );

const defaults = (language: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="24"/>${language}</w:rPr></w:rPrDefault></w:docDefaults>`;

/** Styles as pandoc names them: nothing that a table or a caption needs. */
export const PANDOC_STYLES = `${defaults('<w:lang w:val="en-US"/>')}${style('Normal', 'Normal')}${style('BodyText', 'Body Text')}${style('FirstParagraph', 'First Paragraph')}${style('Compact', 'Compact')}${heading('Heading1', 'heading 1', 0)}${heading('Heading2', 'heading 2', 1)}`;

/** Styles as Word writes them in Welsh or German: built-in names, ids in its own language. */
export const FOREIGN_STYLES = `${defaults('')}<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>`;

const relation = (id: number, kind: string, target: string, isOutside = false): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"${isOutside ? ' TargetMode="External"' : ''}/>`;

const relations = (inside: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const override = (name: string, kind: string): string =>
  `<Override PartName="/${name}" ContentType="${WORD_TYPE}.${kind}+xml"/>`;

/** A small council's document, written part by part. */
export function makeTemplate(spec: TemplateParts): Uint8Array {
  const { body, header = paragraph(null, run('Northmoor Council')), footer = paragraph(null, run('Page')) } = spec;
  const main = spec.isTemplate === true ? 'template.main' : 'document.main';
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('word/document.xml', main)}${override('word/styles.xml', 'styles')}${override('word/settings.xml', 'settings')}${override('word/header1.xml', 'header')}${override('word/footer1.xml', 'footer')}${spec.types ?? ''}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/document.xml': `${HEAD}<w:document ${W} ${R}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations(
      relation(1, 'styles', 'styles.xml') +
        relation(2, 'settings', 'settings.xml') +
        relation(3, 'header', 'header1.xml') +
        relation(4, 'footer', 'footer1.xml') +
        (spec.relations ?? ''),
    ),
    'word/styles.xml': `${HEAD}<w:styles ${W}>${spec.styles ?? PANDOC_STYLES}</w:styles>`,
    'word/settings.xml': `${HEAD}<w:settings ${W} ${R}>${spec.isTemplate === true ? '<w:attachedTemplate r:id="rId1"/>' : ''}<w:themeFontLang w:val="en-US"/></w:settings>`,
    'word/header1.xml': `${HEAD}<w:hdr ${W} ${R}>${header}</w:hdr>`,
    'word/footer1.xml': `${HEAD}<w:ftr ${W} ${R}>${footer}</w:ftr>`,
    ...(spec.isTemplate === true
      ? {
          'word/_rels/settings.xml.rels': relations(
            relation(1, 'attachedTemplate', 'file:///S:/Templates/Council.dotx', true),
          ),
        }
      : {}),
    ...spec.more,
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}
