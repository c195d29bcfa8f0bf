import { strToU8, type Zippable, zipSync } from 'fflate';

/** The parts of a Word file by name, as text; those of a zip inside it as bytes. */
export type DocumentParts = Record<string, string | Uint8Array>;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:a="${A}" xmlns:c="${C}" xmlns:wp="${WP}" xmlns:pic="${PIC}"`;

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(text)}</w:p>`;

const field = (code: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const heading = (id: number, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:bookmarkStart w:id="${id}" w:name="_Toc${id}"/>${run(text)}<w:bookmarkEnd w:id="${id}"/></w:p>`;

const cell = (text: string, width: number, fill?: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${
    fill === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`
  }</w:tcPr>${paragraph(text, 'TableText')}</w:tc>`;

const ROWS = [
  ['A Views', '12', '60', 'Sound'],
  ['B Needs', '14', '70', 'Strong'],
  ['F Provision', '1 to 4', '45', 'Weak'],
] as const;
const WIDTHS = [4000, 2000, 1600, 2000] as const;
const FILLS: Readonly<Record<string, string>> = { Strong: 'BFD9F0', Sound: 'E1EDF8', Weak: 'F8C995' };

const table = (): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="9600" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCaption w:val="Results by section"/><w:tblDescription w:val="One row for each section."/></w:tblPr>` +
  `<w:tblGrid>${WIDTHS.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
  `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${['Section', 'Met', 'Percent met', 'Rating']
    .map((text, at) => cell(text, WIDTHS[at] ?? 0, 'E8EEF5'))
    .join('')}</w:tr>` +
  ROWS.map(
    (texts) =>
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${texts
        .map((text, at) => cell(text, WIDTHS[at] ?? 0, at === 3 ? FILLS[text] : undefined))
        .join('')}</w:tr>`,
  ).join('') +
  '</w:tbl>';

const docPr = (id: number, description: string): string =>
  `<wp:docPr id="${id}" name="Drawing ${id}" descr="${description}"/>`;

const chartDrawing = (): string =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5400000" cy="2700000"/>${docPr(1, 'Bars for each section. The figures are in the table above.')}` +
  `<a:graphic><a:graphicData uri="${C}"><c:chart r:id="rIdChart"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

const logo = (): string =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="900000"/>${docPr(2, 'Northmoor Council')}` +
  `<a:graphic><a:graphicData uri="${PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr id="2" name="logo"/><pic:cNvPicPr/></pic:nvPicPr>` +
  '<pic:blipFill><a:blip r:embed="rIdLogo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>' +
  '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>' +
  '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';

const contentsEntry = (id: number, text: string, page: string, first: boolean): string =>
  `<w:p><w:pPr><w:pStyle w:val="TOC2"/></w:pPr>${
    first
      ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "2-2" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
      : ''
  }<w:hyperlink w:anchor="_Toc${id}">${run(text)}<w:r><w:tab/></w:r>${field(`PAGEREF _Toc${id} \\h`, page)}</w:hyperlink>${
    first ? '' : '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
  }</w:p>`;

const BODY = [
  paragraph('Spring audit', 'Heading1'),
  contentsEntry(11, 'Summary', '1', true),
  contentsEntry(12, 'Results', '1', false),
  heading(11, 'Summary'),
  `<w:p>${run('Criteria were met in most answers.')}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r></w:p>`,
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Section B is strongest.')}</w:p>`,
  heading(12, 'Results'),
  paragraph('Table 1: Results by section', 'Caption'),
  table(),
  paragraph('Figure 1: Percent met by section', 'Caption'),
  chartDrawing(),
  `<w:p>${run('See page ')}${field('PAGEREF _Toc12', '1')}${run('.')}</w:p>`,
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
].join('');

const style = (type: string, id: string, name: string, inside: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;

const headingStyle = (level: number): string =>
  style(
    'paragraph',
    `Heading${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="174A7C"/><w:sz w:val="32"/></w:rPr>`,
  );

const STYLES = `${HEAD}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/><w:color w:val="1B1F24"/><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  headingStyle(1),
  headingStyle(2),
  headingStyle(3),
  style(
    'paragraph',
    'Caption',
    'caption',
    '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr><w:rPr><w:b/></w:rPr>',
  ),
  style('paragraph', 'TableText', 'Table Text', '<w:basedOn w:val="Normal"/>'),
  style('paragraph', 'TOC2', 'toc 2', '<w:basedOn w:val="Normal"/>'),
  style('paragraph', 'FootnoteText', 'footnote text', '<w:basedOn w:val="Normal"/>'),
  style('character', 'FootnoteReference', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
].join('')}</w:styles>`;

const relationships = (list: readonly (readonly [string, string, string])[]): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;
const kind = (name: string): string => `${R}/${name}`;

const points = (tag: 'str' | 'num', formula: string, values: readonly string[]): string =>
  `<c:${tag}Ref><c:f>${formula}</c:f><c:${tag}Cache>${tag === 'num' ? '<c:formatCode>General</c:formatCode>' : ''}<c:ptCount val="${values.length}"/>${values
    .map((one, at) => `<c:pt idx="${at}"><c:v>${one}</c:v></c:pt>`)
    .join('')}</c:${tag}Cache></c:${tag}Ref>`;

const font = '<a:defRPr sz="1200"><a:solidFill><a:srgbClr val="1B1F24"/></a:solidFill></a:defRPr>';
const CHART = `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:lang val="en-GB"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx>${points('str', 'Sheet1!$B$1', ['Percent met'])}</c:tx><c:cat>${points(
  'str',
  'Sheet1!$A$2:$A$4',
  ROWS.map(([section]) => section),
)}</c:cat><c:val>${points(
  'num',
  'Sheet1!$B$2:$B$4',
  ROWS.map(([, , percent]) => percent),
)}</c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${font}</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:externalData r:id="rIdBook"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;

const inline = (reference: string, text: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** The workbook behind the chart; `values` are its percents in order. */
export const chartWorkbook = (values: readonly string[] = ROWS.map(([, , percent]) => percent)): Uint8Array => {
  const X = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rows = ROWS.map(
    ([section], at) =>
      `<row r="${at + 2}">${inline(`A${at + 2}`, section)}<c r="B${at + 2}"><v>${values[at] ?? ''}</v></c></row>`,
  );
  return zipParts({
    '[Content_Types].xml': types(
      [],
      [
        ['xl/workbook.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'],
        ['xl/worksheets/sheet1.xml', 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'],
      ],
    ),
    '_rels/.rels': relationships([['rId1', kind('officeDocument'), 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${X}" xmlns:r="${R}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([['rId1', kind('worksheet'), 'worksheets/sheet1.xml']]),
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet xmlns="${X}"><sheetData><row r="1">${inline('A1', 'Section')}${inline('B1', 'Percent met')}</row>${rows.join('')}</sheetData></worksheet>`,
  });
};

function types(defaults: readonly (readonly [string, string])[], overrides: readonly (readonly [string, string])[]) {
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${defaults
    .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
    .join('')}${overrides
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** One grey point: the least that is a PNG. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOYM2fOfwAHOgMkqIV6WwAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

const abstractList =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>';

/**
 * A small report made by hand, with one of everything that the gates look at: no fault in it, valid by the Open XML SDK. Its
 * parts are text, so that a test can break it in one way at a time.
 */
export const goodDocument = (): DocumentParts => ({
  '[Content_Types].xml': types(
    [
      ['png', 'image/png'],
      ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ],
    [
      ['word/document.xml', `${WORD}.document.main+xml`],
      ['word/styles.xml', `${WORD}.styles+xml`],
      ['word/settings.xml', `${WORD}.settings+xml`],
      ['word/numbering.xml', `${WORD}.numbering+xml`],
      ['word/footnotes.xml', `${WORD}.footnotes+xml`],
      ['word/header1.xml', `${WORD}.header+xml`],
      ['word/footer1.xml', `${WORD}.footer+xml`],
      ['word/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
      ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ],
  ),
  '_rels/.rels': relationships([
    ['rId1', kind('officeDocument'), 'word/document.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ]),
  'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${BODY}</w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships([
    ['rIdStyles', kind('styles'), 'styles.xml'],
    ['rIdSettings', kind('settings'), 'settings.xml'],
    ['rIdNumbering', kind('numbering'), 'numbering.xml'],
    ['rIdNotes', kind('footnotes'), 'footnotes.xml'],
    ['rIdHeader', kind('header'), 'header1.xml'],
    ['rIdFooter', kind('footer'), 'footer1.xml'],
    ['rIdChart', kind('chart'), 'charts/chart1.xml'],
  ]),
  'word/styles.xml': STYLES,
  'word/settings.xml': `${HEAD}<w:settings xmlns:w="${W}"><w:defaultTabStop w:val="720"/></w:settings>`,
  'word/numbering.xml': `${HEAD}<w:numbering xmlns:w="${W}">${abstractList}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  'word/footnotes.xml': `${HEAD}<w:footnotes xmlns:w="${W}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="1">${paragraph('By the local rubric.', 'FootnoteText')}</w:footnote></w:footnotes>`,
  'word/header1.xml': `${HEAD}<w:hdr ${NAMESPACES}>${logo()}</w:hdr>`,
  'word/_rels/header1.xml.rels': relationships([['rIdLogo', kind('image'), 'media/logo.png']]),
  'word/media/logo.png': PNG,
  'word/footer1.xml': `${HEAD}<w:ftr ${NAMESPACES}><w:p>${run('Page ')}${field('PAGE', '1')}</w:p></w:ftr>`,
  'word/charts/chart1.xml': CHART,
  'word/charts/_rels/chart1.xml.rels': relationships([['rIdBook', kind('package'), '../embeddings/book1.xlsx']]),
  'word/embeddings/book1.xlsx': chartWorkbook(),
  'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Spring audit</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`,
});

export function zipParts(parts: DocumentParts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, part] of Object.entries(parts)) entries[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(entries);
}

/** Replaces words of a part that stand there; throws where they do not, so that no planted fault is forgotten. */
export function swap(parts: DocumentParts, path: string, from: string | RegExp, to: string): DocumentParts {
  const part = parts[path];
  if (typeof part !== 'string') throw new Error(`The document has no part ${path} of text.`);
  const broken = part.replace(from, () => to);
  if (broken === part) throw new Error(`${path} does not hold ${from}.`);
  return { ...parts, [path]: broken };
}
