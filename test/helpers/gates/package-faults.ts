import { chartWorkbook, swap } from '../word/good-document';
import { CHART, DOCUMENT, type Fault, good, inDocument, RELATIONSHIPS, TYPES, without } from './plant';

export const PACKAGE_FAULTS: readonly Fault[] = [
  [
    'a relationship that is not in the file',
    inDocument('r:id="rIdFooter"', 'r:id="rIdNothing"'),
    'unknown-relationship',
    DOCUMENT,
  ],
  [
    'a relationship to a part that is gone',
    without(swap(good, TYPES, /<Override PartName="\/word\/settings.xml".*?\/>/, ''), 'word/settings.xml'),
    'broken-relationship',
    DOCUMENT,
  ],
  [
    'one relationship id twice',
    swap(good, RELATIONSHIPS, 'Id="rIdSettings"', 'Id="rIdStyles"'),
    'relationship-twice',
    DOCUMENT,
  ],
  [
    'a footnote that is not there',
    inDocument('<w:footnoteReference w:id="1"/>', '<w:footnoteReference w:id="4"/>'),
    'missing-note',
    'paragraph 1 under “Summary”',
  ],
  [
    'a comment that is not there',
    inDocument('<w:sectPr>', '<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p><w:sectPr>'),
    'missing-note',
    'Results',
  ],
  ['a picture that is not there', without(good, 'word/media/logo.png'), 'broken-relationship', 'word/header1.xml'],
  ['a size that is no number', inDocument('cx="5400000"', 'cx="NaN"'), 'bad-size', 'Figure 1'],
  ['a size of nothing', inDocument('cy="2700000"', 'cy="0"'), 'bad-size', 'Figure 1'],
  ['a column without width', inDocument('<w:gridCol w:w="4000"/>', '<w:gridCol w:w="0"/>'), 'bad-size', 'Table 1'],
  [
    'a type size of undefined',
    inDocument('<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>', '<w:rPr><w:sz w:val="undefined"/></w:rPr>'),
    'bad-size',
    'Summary',
  ],
  [
    'one number on two drawings',
    swap(good, 'word/header1.xml', 'wp:docPr id="2"', 'wp:docPr id="1"'),
    'drawing-id-twice',
    'header',
  ],
  [
    'one chart shown twice',
    inDocument('<w:sectPr>', `${/<w:p><w:r><w:drawing>.*?<\/w:p>/.exec(String(good[DOCUMENT]))?.[0]}<w:sectPr>`),
    'chart-twice',
    'under “Results”',
  ],
  [
    'a part without a content type',
    swap(good, TYPES, '<Default Extension="png" ContentType="image/png"/>', ''),
    'part-without-type',
    'word/media/logo.png',
  ],
  [
    'a content type without a part',
    swap(good, TYPES, '</Types>', '<Override PartName="/word/gone.xml" ContentType="application/xml"/></Types>'),
    'type-without-part',
    'word/gone.xml',
  ],
  [
    'a chart without a workbook',
    swap(good, CHART, /<c:externalData.*<\/c:externalData>/, ''),
    'chart-without-workbook',
    'Figure 1',
  ],
  [
    'a workbook that holds another figure',
    { ...good, 'word/embeddings/book1.xlsx': chartWorkbook(['60', '71', '45']) },
    'chart-differs',
    'Figure 1',
  ],
  [
    'a chart that leaves a figure of its workbook out',
    swap(good, CHART, '<c:pt idx="1"><c:v>70</c:v></c:pt>', ''),
    'chart-differs',
    'Figure 1',
  ],
  [
    'a chart with another label than its workbook',
    swap(good, CHART, '<c:v>B Needs</c:v>', '<c:v>B needs</c:v>'),
    'chart-differs',
    'Figure 1',
  ],
  ['the character U+202E', inDocument('Criteria were', 'Criteria \u202Ewere'), 'bad-character', DOCUMENT],
  ['the character U+FFFE', inDocument('Criteria were', 'Criteria \uFFFEwere'), 'bad-character', DOCUMENT],
  ['a control character', inDocument('Criteria were', 'Criteria \u0007were'), 'bad-character', DOCUMENT],
  [
    'the character U+202E as a reference',
    inDocument('Criteria were', 'Criteria &#x202E;were'),
    'bad-character',
    DOCUMENT,
  ],
  ['XML that ends too soon', inDocument('</w:body></w:document>', '</w:body>'), 'not-well-formed', DOCUMENT],
  [
    'a document type declaration',
    inDocument('<w:document', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document'),
    'not-well-formed',
    DOCUMENT,
  ],
  [
    'a picture from the web',
    swap(
      good,
      'word/_rels/header1.xml.rels',
      'Target="media/logo.png"',
      'Target="https://example.org/logo.png" TargetMode="External"',
    ),
    'external-relationship',
    'word/header1.xml',
  ],
  [
    'a template from elsewhere',
    swap(
      good,
      RELATIONSHIPS,
      '</Relationships>',
      '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///c:/t.dotx" TargetMode="External"/></Relationships>',
    ),
    'external-relationship',
    DOCUMENT,
  ],
  [
    'a link to a file of the machine',
    swap(
      good,
      RELATIONSHIPS,
      '</Relationships>',
      '<Relationship Id="rIdL" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="file:///c:/a.docx" TargetMode="External"/></Relationships>',
    ),
    'external-relationship',
    DOCUMENT,
  ],
  [
    'a macro',
    {
      ...swap(
        good,
        TYPES,
        '</Types>',
        '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
      'word/vbaProject.bin': new Uint8Array([1]),
    },
    'active-content',
    'vbaProject',
  ],
  [
    'an embedded object',
    inDocument('<w:sectPr>', '<w:p><w:r><w:object/></w:r></w:p><w:sectPr>'),
    'active-content',
    DOCUMENT,
  ],
  [
    'an ActiveX control',
    inDocument('<w:sectPr>', '<w:p><w:r><w:control/></w:r></w:p><w:sectPr>'),
    'active-content',
    DOCUMENT,
  ],
  ['another file taken in whole', inDocument('<w:sectPr>', '<w:altChunk/><w:sectPr>'), 'active-content', DOCUMENT],
  [
    'no styles',
    without(
      swap(
        swap(good, TYPES, /<Override PartName="\/word\/styles.xml".*?\/>/, ''),
        RELATIONSHIPS,
        /<Relationship Id="rIdStyles".*?\/>/,
        '',
      ),
      'word/styles.xml',
    ),
    'styles-missing',
    'the document',
  ],
  [
    'a picture from outside that a list of relationships in capitals names',
    {
      ...good,
      'word/_rels/header9.xml.RELS':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://council.example/x.png" TargetMode="External"/></Relationships>',
    },
    'external-relationship',
    'word/header9.xml',
  ],
  [
    'a mail merge, which asks a database on opening',
    swap(
      good,
      'word/settings.xml',
      '</w:settings>',
      '<w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:dataType w:val="odbc"/><w:query w:val="SELECT * FROM children"/></w:mailMerge></w:settings>',
    ),
    'active-content',
    'word/settings.xml',
  ],
];
