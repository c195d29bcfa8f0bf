import { swap } from '../word/good-document';
import { atEnd, CELL_TEXT, CHART, DOCUMENT, type Fault, good, inDocument, TABLE, withRun, words } from './plant';

export const OBJECT_FAULTS: readonly Fault[] = [
  ['a table without heading row', inDocument('<w:tblHeader/>', ''), 'heading-row-missing', 'Table 1'],
  [
    'two heading rows',
    inDocument('<w:trPr><w:cantSplit/></w:trPr>', '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'),
    'heading-rows',
    'Table 1',
  ],
  [
    'cells merged sideways',
    inDocument(
      '<w:tcW w:w="4000" w:type="dxa"/></w:tcPr>',
      '<w:tcW w:w="4000" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>',
    ),
    'merged-cells',
    'Table 1, row 2, column 1',
  ],
  [
    'cells merged downwards',
    inDocument(
      '<w:tcW w:w="4000" w:type="dxa"/></w:tcPr>',
      '<w:tcW w:w="4000" w:type="dxa"/><w:vMerge w:val="restart"/></w:tcPr>',
    ),
    'merged-cells',
    'Table 1, row 2, column 1',
  ],
  [
    'a table inside a table',
    inDocument(`<w:r>${CELL_TEXT}</w:r></w:p>`, `<w:r>${CELL_TEXT}</w:r></w:p>${TABLE}<w:p/>`),
    'nested-table',
    'table',
  ],
  ['a blank cell', inDocument(`<w:r>${CELL_TEXT}</w:r>`, ''), 'blank-cell', 'Table 1, row 2, column 1'],
  [
    'a cell of white space',
    inDocument(CELL_TEXT, '<w:t xml:space="preserve">  </w:t>'),
    'blank-cell',
    'Table 1, row 2, column 1',
  ],
  [
    'a table without caption',
    inDocument(
      '<w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">Table 1',
      '<w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">Table 1',
    ),
    'caption-missing',
    'Table 1',
  ],
  [
    'a chart without caption',
    inDocument(
      /<w:p><w:pPr><w:pStyle w:val="Caption"\/><\/w:pPr><w:r><w:t xml:space="preserve">Figure 1.*?<\/w:p>/,
      '',
    ),
    'caption-missing',
    'under “Results”',
  ],
  [
    'a table without alt text',
    inDocument('<w:tblDescription w:val="One row for each section."/>', ''),
    'table-without-alt-text',
    'Table 1',
  ],
  ['a chart without alt text', inDocument(/descr="Bars[^"]*"/, 'descr=""'), 'alt-text-missing', 'Figure 1'],
  [
    'a picture without alt text',
    swap(good, 'word/header1.xml', 'descr="Northmoor Council"', ''),
    'alt-text-missing',
    'header',
  ],
  [
    'an alt text that prints the values',
    inDocument(/descr="Bars[^"]*"/, 'descr="Bar chart. Percent met: A Views 60, B Needs 70, F Provision 45."'),
    'alt-text-prints-values',
    'Figure 1',
  ],
  ['words too pale for white', withRun('<w:color w:val="999999"/>'), 'contrast', 'paragraph 1 under “Summary”'],
  [
    'words too pale for their cell',
    inDocument('w:fill="F8C995"', 'w:fill="444444"'),
    'contrast',
    'Table 1, row 4, column 4',
  ],
  [
    'a chart with pale labels',
    swap(good, CHART, 'srgbClr val="1B1F24"', 'srgbClr val="BBBBBB"'),
    'contrast',
    'Figure 1',
  ],
  ['a shade without its word', inDocument('>Weak<', '>1<'), 'colour-alone', 'Table 1, row 4, column 4'],
  ['a chart whose figures are in no table', inDocument('>70<', '>hidden<'), 'chart-without-table', 'Figure 1'],
  [
    'a picture as wide as the text',
    swap(
      good,
      DOCUMENT,
      '<w:sectPr>',
      `<w:p>${/<w:r><w:drawing>.*<\/w:r>/.exec(String(good['word/header1.xml']))?.[0]?.replace('id="2" name', 'id="3" name').replace('cx="900000"', 'cx="5400000"')}</w:p><w:sectPr>`,
    ),
    'picture-of-text',
    'under “Results”',
  ],
  [
    'a text box',
    atEnd(
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="9000" cy="9000"/><wp:docPr id="9" name="box" descr="A box"/></wp:inline></w:drawing></w:r></w:p>`,
    ),
    'text-in-shape',
    'under “Results”',
  ],
  ['an empty paragraph to make room', atEnd('<w:p/>'), 'empty-paragraph', 'under “Results”'],
  [
    'an empty paragraph between heading and text',
    inDocument(
      '<w:p><w:r><w:t xml:space="preserve">Criteria',
      '<w:p><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">Criteria',
    ),
    'empty-paragraph',
    'paragraph 1 under “Summary”',
  ],
  [
    'a chart in a line of fixed height',
    inDocument(
      '<w:p><w:r><w:drawing>',
      '<w:p><w:pPr><w:spacing w:line="240" w:lineRule="exact"/></w:pPr><w:r><w:drawing>',
    ),
    'chart-clipped',
    'Figure 1',
  ],
  ['a bullet typed by hand', atEnd(words('• A point')), 'hand-made-list', 'under “Results”'],
];
