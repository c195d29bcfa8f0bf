import { DOCUMENT, inPart, last, newPart, type PlantedLeak, paragraph, run } from './plant';

const FEW = /<w:t[^>]*>1 to 4<\/w:t>/;

/** In tables, sentences, notes, fields, alternative texts: what a reader or a program finds in the document itself. */
export const LEAKS_OF_TEXT: readonly PlantedLeak[] = [
  ['a small count where 1 to 4 should stand', inPart(DOCUMENT, FEW, '<w:t>3</w:t>'), 'cell-differs'],
  [
    'a count where hidden should stand',
    inPart(DOCUMENT, /<w:t([^>]*)>hidden<\/w:t>/, '<w:t$1>317</w:t>'),
    'cell-differs',
    '317',
  ],
  [
    'another count than the one told',
    inPart(DOCUMENT, /<w:t([^>]*)>214<\/w:t>/, '<w:t$1>213</w:t>'),
    'cell-differs',
    '213',
  ],
  [
    'one more row in a table',
    inPart(DOCUMENT, /<\/w:tbl>/, `<w:tr><w:tc>${paragraph(run('East'))}</w:tc></w:tr></w:tbl>`),
    'row-not-in-report',
    'East',
  ],
  [
    'a table that the report does not have',
    last(`<w:tbl><w:tr><w:tc>${paragraph(run('317'))}</w:tc></w:tr></w:tbl>${paragraph('')}`),
    'table-not-in-report',
    '317',
  ],
  ['another number in a sentence', inPart(DOCUMENT, '12 points more', '13 points more'), 'number-not-in-report'],
  ['a sentence of its own', last(paragraph(run('In East only 3 of 317 were met.'))), 'number-not-in-report', '317'],
  ['a small number in a word', last(paragraph(run('In East three children waited.'))), 'number-not-in-report', 'East'],
  ['a number split over runs', last(paragraph(run('Only 3') + run('17 were met.'))), 'number-not-in-report', '317'],
  [
    'a number in a note',
    inPart(
      'word/footnotes.xml',
      '</w:footnotes>',
      `<w:footnote w:id="7">${paragraph(run('Of 317.'))}</w:footnote></w:footnotes>`,
    ),
    'number-not-in-report',
    '317',
  ],
  [
    'a number in a header',
    inPart('word/header1.xml', '</w:hdr>', `${paragraph(run('Of 317.'))}</w:hdr>`),
    'number-not-in-report',
    '317',
  ],
  [
    'a number in a footer',
    inPart('word/footer1.xml', '</w:ftr>', `${paragraph(run('Of 317.'))}</w:ftr>`),
    'number-not-in-report',
    '317',
  ],
  [
    'a number in a header that no page uses',
    newPart(
      'word/header99.xml',
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run('Of 317.'))}</w:hdr>`,
    ),
    'number-not-in-report',
    '317',
  ],
  [
    'a comment',
    newPart(
      'word/comments.xml',
      `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1">${paragraph(run('three?'))}</w:comment></w:comments>`,
    ),
    'comment',
  ],
  [
    'a number in a text box',
    last(
      `<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(run('Of 317.'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
    ),
    'number-not-in-report',
    '317',
  ],
  ['hidden text', last(paragraph('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Of nine.</w:t></w:r>')), 'hidden-text'],
  [
    'deleted text that is kept',
    last(paragraph('<w:del w:id="9" w:author="x"><w:r><w:delText>317</w:delText></w:r></w:del>')),
    'tracked-changes',
    '317',
  ],
  [
    'inserted text that is marked',
    last(paragraph(`<w:ins w:id="9" w:author="x">${run('of')}</w:ins>`)),
    'tracked-changes',
  ],
  [
    'a field that holds a number',
    last(
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE "317"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ),
    'field-code',
    '317',
  ],
  [
    'a number in a switch of a lawful field',
    last(paragraph('<w:fldSimple w:instr="PAGE \\* 317"/>')),
    'field-code',
    '317',
  ],
  [
    'a number in a content control',
    last(`<w:sdt><w:sdtPr><w:tag w:val="n=317"/></w:sdtPr><w:sdtContent>${paragraph('')}</w:sdtContent></w:sdt>`),
    'alt-text',
    '317',
  ],
  ['a number in alt text of a chart', inPart(DOCUMENT, /descr="/, 'descr="317. '), 'alt-text', '317'],
  [
    'a number in alt text of a table',
    inPart(DOCUMENT, /<w:tblDescription w:val="/, '<w:tblDescription w:val="317. '),
    'alt-text',
    '317',
  ],
  [
    'a document variable',
    inPart(
      'word/settings.xml',
      '</w:settings>',
      '<w:docVars><w:docVar w:name="n" w:val="317"/></w:docVars></w:settings>',
    ),
    'alt-text',
    '317',
  ],
  [
    'a number in a formula',
    last(
      '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>317</m:t></m:r></m:oMath></w:p>',
    ),
    'number-not-in-report',
    '317',
  ],
  [
    'a field in small letters that fetches something',
    last(paragraph('<w:fldSimple w:instr=" includepicture &quot;https://council.example/x.png&quot; "/>')),
    'field-code',
  ],
  [
    'a field whose name is cut into runs',
    last(
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>dd</w:instrText></w:r><w:r><w:instrText>eauto cmd</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ),
    'field-code',
  ],
  [
    'a number in a code that stands in no field',
    last(paragraph('<w:r><w:instrText>317</w:instrText></w:r>')),
    'field-code',
    '317',
  ],
  [
    'a number before the points of a list',
    inPart('word/numbering.xml', /<w:lvlText w:val="[^"]*"/, '<w:lvlText w:val="Of 317: %1."'),
    'number-not-in-report',
    '317',
  ],
  [
    'a number to choose in an old form',
    last(
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:listEntry w:val="317"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ),
    ),
    'alt-text',
    '317',
  ],
];
