import { swap } from '../word/good-document';
import { atEnd, CELL_TEXT, CHART, CORE, DOCUMENT, type Fault, good, inDocument, STYLES, withRun, words } from './plant';

export const TEXT_FAULTS: readonly Fault[] = [
  ['no title', swap(good, CORE, 'Spring audit', ' '), 'title-missing', 'the document'],
  [
    'a title that is not the heading',
    swap(good, CORE, 'Spring audit', 'Document 1'),
    'title-differs',
    'the heading “Spring audit”',
  ],
  [
    'no language in the properties',
    swap(good, CORE, '<dc:language>en-GB</dc:language>', ''),
    'language-missing',
    'the document',
  ],
  ['no language in the styles', swap(good, STYLES, '<w:lang w:val="en-GB"/>', ''), 'language-missing', 'the document'],
  ['words marked as American', withRun('<w:lang w:val="en-US"/>'), 'other-language', DOCUMENT],
  [
    'a chart marked as American',
    swap(good, CHART, '<c:lang val="en-GB"/>', '<c:lang val="en-US"/>'),
    'other-language',
    'a chart',
  ],
  ['type of 11 point', withRun('<w:sz w:val="22"/>'), 'small-type', 'paragraph 1 under “Summary”'],
  [
    'a footer of 9 point',
    swap(good, 'word/footer1.xml', '<w:r><w:t', '<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t'),
    'small-type',
    'footer',
  ],
  [
    'a note of 10 point',
    swap(
      good,
      STYLES,
      /(<w:name w:val="footnote text"\/><w:basedOn w:val="Normal"\/>)/,
      '<w:name w:val="footnote text"/><w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr>',
    ),
    'small-type',
    'notes',
  ],
  [
    'cells of 10 point, through their style',
    swap(good, STYLES, '<w:name w:val="Table Text"/>', '<w:name w:val="Table Text"/><w:rPr><w:sz w:val="20"/></w:rPr>'),
    'small-type',
    'Table 1, row 1',
  ],
  ['a chart with labels of 9 point', swap(good, CHART, 'sz="1200"', 'sz="900"'), 'small-type', 'Figure 1'],
  ['a serif typeface', swap(good, STYLES, 'w:ascii="Arial"', 'w:ascii="Times New Roman"'), 'serif-type', 'Summary'],
  [
    'no typeface, so Times New Roman',
    swap(good, STYLES, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>', ''),
    'serif-type',
    'Summary',
  ],
  ['italics', withRun('<w:i/>'), 'italics', 'paragraph 1 under “Summary”'],
  ['capitals', withRun('<w:caps/>'), 'capitals', 'paragraph 1 under “Summary”'],
  [
    'a sentence typed in capitals',
    inDocument('Section B is strongest.', 'SECTION BE IS STRONGEST'),
    'capitals',
    'paragraph 2 under “Summary”',
  ],
  ['underlined words', withRun('<w:u w:val="single"/>'), 'underline', 'paragraph 1 under “Summary”'],
  ['hidden text', withRun('<w:vanish/>'), 'hidden-text', 'paragraph 1 under “Summary”'],
  ['a justified paragraph', atEnd(words('Words', '<w:jc w:val="both"/>')), 'not-left-aligned', 'under “Results”'],
  [
    'a cell of text at the right',
    inDocument(
      `<w:pStyle w:val="TableText"/></w:pPr><w:r>${CELL_TEXT}`,
      `<w:pStyle w:val="TableText"/><w:jc w:val="right"/></w:pPr><w:r><w:t>A Views, interests and aspirations of the child</w:t>`,
    ),
    'not-left-aligned',
    'Table 1, row 2, column 1',
  ],
  [
    'a centred cell',
    inDocument(
      `<w:pStyle w:val="TableText"/></w:pPr><w:r>${CELL_TEXT}`,
      `<w:pStyle w:val="TableText"/><w:jc w:val="center"/></w:pPr><w:r>${CELL_TEXT}`,
    ),
    'not-left-aligned',
    'Table 1, row 2, column 1',
  ],
  [
    'a second title',
    inDocument(/Heading2("\/><\/w:pPr><w:bookmarkStart w:id="12")/, 'Heading1"/></w:pPr><w:bookmarkStart w:id="12"'),
    'heading-1-once',
    'Results',
  ],
  ['no title heading', inDocument('w:val="Heading1"', 'w:val="Normal"'), 'heading-1-once', 'the document'],
  [
    'a skipped level',
    swap(
      inDocument(/Heading2("\/><\/w:pPr><w:bookmarkStart w:id="12")/, 'Heading4"/></w:pPr><w:bookmarkStart w:id="12"'),
      STYLES,
      '</w:styles>',
      '<w:style w:type="paragraph" w:styleId="Heading4"><w:name w:val="heading 4"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style></w:styles>',
    ),
    'heading-skipped',
    'Results',
  ],
  ['an empty heading', atEnd('<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr></w:p>'), 'heading-empty', 'Results'],
  [
    'a heading with nothing under it',
    inDocument(
      /(?=<w:p><w:pPr><w:pStyle w:val="Heading2"\/><\/w:pPr><w:bookmarkStart w:id="12")/,
      words('Decisions', '<w:pStyle w:val="Heading3"/>'),
    ),
    'heading-over-nothing',
    'the heading “Decisions”',
  ],
  [
    'a heading at the end of the document',
    atEnd(words('Glossary', '<w:pStyle w:val="Heading2"/>')),
    'heading-over-nothing',
    'the heading “Glossary”',
  ],
  [
    'a heading in a table',
    inDocument(
      `<w:pStyle w:val="TableText"/></w:pPr><w:r>${CELL_TEXT}`,
      `<w:pStyle w:val="Heading3"/></w:pPr><w:r>${CELL_TEXT}`,
    ),
    'heading-in-table',
    'Table 1, row 2',
  ],
  [
    'headings without outline level',
    swap(good, STYLES, '<w:outlineLvl w:val="1"/>', ''),
    'heading-without-level',
    'Summary',
  ],
  [
    'no contents in a long document',
    swap(
      atEnd(words('A sentence that goes on. '.repeat(30)).repeat(60)),
      DOCUMENT,
      /<w:p><w:pPr><w:pStyle w:val="TOC2"\/>.*?<\/w:p>/g,
      '',
    ),
    'contents-missing',
    'the document',
  ],
  ['contents without page numbers', inDocument(/PAGEREF/g, 'DATE'), 'contents-without-pages', 'contents'],
  [
    'contents that Word asks to update',
    inDocument(
      '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC',
      '<w:fldChar w:fldCharType="begin" w:dirty="true"/></w:r><w:r><w:instrText xml:space="preserve"> TOC',
    ),
    'contents-prompt',
    'contents',
  ],
  [
    'settings that make Word ask',
    swap(good, 'word/settings.xml', '</w:settings>', '<w:updateFields w:val="true"/></w:settings>'),
    'contents-prompt',
    'contents',
  ],
];
