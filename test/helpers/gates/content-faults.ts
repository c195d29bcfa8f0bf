import { swap } from '../word/good-document';
import { DOCUMENT, type Fault, FIRST_CELL, good, inDocument } from './plant';

export const CONTENT_FAULTS: readonly Fault[] = [
  ['a cell without a paragraph', inDocument(FIRST_CELL, ''), 'cell-without-paragraph', 'Table 1, row 2, column 1'],
  [
    'a row without cells',
    inDocument('</w:tr></w:tbl>', '</w:tr><w:tr/></w:tbl>'),
    'row-without-cells',
    'Table 1, row 5',
  ],
  ['a table without rows', inDocument(/<w:tr>.*<\/w:tr>/, ''), 'table-without-rows', 'Table 1'],
  [
    'a table inside a paragraph',
    inDocument(/<w:tbl>.*<\/w:tbl>/, `<w:p>${/<w:tbl>.*<\/w:tbl>/.exec(String(good[DOCUMENT]))?.[0]}</w:p>`),
    'table-in-paragraph',
    'table',
  ],
  [
    'a cell that spans more columns than there are',
    inDocument(
      '<w:tcW w:w="2000" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="E1EDF8"/>',
      '<w:tcW w:w="2000" w:type="dxa"/><w:gridSpan w:val="3"/>',
    ),
    'span-too-wide',
    'Table 1, row 2',
  ],
  [
    'a row with a cell too few',
    inDocument(/<w:tc>(?:(?!<w:tc>).)*A Views.*?<\/w:tc>/, ''),
    'row-too-short',
    'Table 1, row 2',
  ],
  [
    'a field that never ends',
    inDocument(
      '<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve">.',
      '<w:r><w:t xml:space="preserve">.',
    ),
    'unbalanced-field',
    'the document',
  ],
  [
    'a field that ends twice',
    inDocument('<w:sectPr>', '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:sectPr>'),
    'unbalanced-field',
    'the document',
  ],
  [
    'a bookmark that never ends',
    inDocument('<w:bookmarkEnd w:id="11"/>', ''),
    'bookmark-without-end',
    'the heading “Summary”',
  ],
  [
    'a bookmark that never began',
    inDocument('<w:bookmarkStart w:id="11" w:name="_Toc11"/>', ''),
    'bookmark-without-start',
    'Summary',
  ],
  ['two bookmarks of one name', inDocument('w:name="_Toc12"', 'w:name="_toc11"'), 'bookmark-name-twice', 'Results'],
  [
    'two bookmarks of one number',
    inDocument(
      /<w:bookmarkStart w:id="12"(.*?)<w:bookmarkEnd w:id="12"\/>/,
      '<w:bookmarkStart w:id="11" w:name="_Toc12"/><w:bookmarkEnd w:id="11"/>',
    ),
    'bookmark-id-twice',
    'paragraph',
  ],
  [
    'an unknown paragraph style',
    inDocument('w:val="Caption"', 'w:val="Legend"'),
    'unknown-style',
    'paragraph 1 under “Results”',
  ],
  [
    'an unknown character style',
    inDocument('<w:rStyle w:val="FootnoteReference"/>', '<w:rStyle w:val="Gone"/>'),
    'unknown-style',
    'paragraph 1 under “Summary”',
  ],
  [
    'an unknown table style',
    inDocument('<w:tblPr>', '<w:tblPr><w:tblStyle w:val="Gone"/>'),
    'unknown-style',
    'Table 1',
  ],
  [
    'a style based on one that is gone',
    swap(
      good,
      'word/styles.xml',
      '<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/></w:pPr>',
      '<w:basedOn w:val="Gone"/>',
    ),
    'unknown-style',
    'the style “caption”',
  ],
  [
    'a style that is described twice',
    swap(good, 'word/styles.xml', 'w:styleId="TOC2"', 'w:styleId="Caption"'),
    'style-twice',
    'toc 2',
  ],
  [
    'a point of an unknown list',
    inDocument('<w:numId w:val="1"/>', '<w:numId w:val="7"/>'),
    'unknown-list',
    'paragraph 2 under “Summary”',
  ],
  [
    'a list whose looks are gone',
    swap(good, 'word/numbering.xml', '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="3"/>'),
    'unknown-list',
    'the lists',
  ],
  [
    'a page number of a bookmark that is gone',
    inDocument(' PAGEREF _Toc12 </w:instrText>', ' PAGEREF _Toc99 </w:instrText>'),
    'dangling-reference',
    'under “Results”',
  ],
  [
    'a reference to text that is gone',
    inDocument(' PAGEREF _Toc12 </w:instrText>', ' REF somewhere </w:instrText>'),
    'dangling-reference',
    'under “Results”',
  ],
  [
    'a link in the contents to a heading that is gone',
    inDocument('w:anchor="_Toc12"', 'w:anchor="_Toc13"'),
    'dangling-link',
    'under “Spring audit”',
  ],
  [
    'a link of a field to a place on a server',
    inDocument(
      '<w:sectPr>',
      '<w:p><w:fldSimple w:instr=" HYPERLINK &quot;file://server/share&quot; "><w:r><w:t>More</w:t></w:r></w:fldSimple></w:p><w:sectPr>',
    ),
    'unsafe-link',
    'under “Results”',
  ],
];
