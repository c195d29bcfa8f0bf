import { inPart, inWorkbook, newPart, type PlantedLeak } from './plant';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';

/** In charts and the workbooks behind them. */
export const LEAKS_OF_CHARTS: readonly PlantedLeak[] = [
  [
    'another value in a chart',
    inPart('word/charts/chart1.xml', '<c:v>61</c:v>', '<c:v>62</c:v>'),
    'chart-value-differs',
  ],
  [
    'a value of a chart that is not rounded',
    inPart('word/charts/chart1.xml', '<c:v>61</c:v>', '<c:v>60.5263</c:v>'),
    'chart-value-not-rounded',
    '60.5263',
  ],
  [
    'a value where the line of a chart has a gap',
    inPart('word/charts/chart1.xml', /(<c:pt idx="4"><c:v>66<\/c:v><\/c:pt>)/, '$1<c:pt idx="5"><c:v>31</c:v></c:pt>'),
    'chart-value-differs',
  ],
  ['how many a point is of', inPart('word/charts/chart1.xml', /n 12</, 'n 13<'), 'chart-label-differs'],
  [
    'a number in a title of a chart',
    inPart(
      'word/charts/chart1.xml',
      '<c:plotArea>',
      '<c:title><c:tx><c:rich><a:p><a:r><a:t>Of 317</a:t></a:r></a:p></c:rich></c:tx></c:title><c:plotArea>',
    ),
    'chart-text',
    '317',
  ],
  [
    'values in an extension of a chart',
    inPart(
      'word/charts/chart1.xml',
      '</c:chartSpace>',
      '<c:extLst><c:ext uri="x"><e:range xmlns:e="urn:e"><e:v>317</e:v></e:range></c:ext></c:extLst></c:chartSpace>',
    ),
    'chart-text',
    '317',
  ],
  [
    'error bars with counts',
    inPart(
      'word/charts/chart1.xml',
      '<c:smooth',
      '<c:errBars><c:plus><c:numLit><c:pt idx="0"><c:v>317</c:v></c:pt></c:numLit></c:plus></c:errBars><c:smooth',
    ),
    'chart-text',
    '317',
  ],
  [
    'another figure in the workbook of a chart',
    inWorkbook(inPart(SHEET, '<v>61</v>', '<v>60.5263</v>')),
    'workbook-differs',
    '60.5263',
  ],
  [
    'a column in the workbook that the chart does not show',
    inWorkbook(inPart(SHEET, '</row>', '<c r="Z1"><v>317</v></c></row>')),
    'workbook-cell',
    '317',
  ],
  [
    'a string left in the workbook',
    inWorkbook(inPart('xl/sharedStrings.xml', '</sst>', '<si><t>East</t></si></sst>')),
    'workbook-text',
    'East',
  ],
  [
    'a name in the workbook',
    inWorkbook(
      inPart(BOOK, '</workbook>', '<definedNames><definedName name="n">317</definedName></definedNames></workbook>'),
    ),
    'workbook-name',
    '317',
  ],
  [
    'a formula in the workbook',
    inWorkbook(inPart(SHEET, '<v>61</v>', '<f>317-256</f><v>61</v>')),
    'workbook-formula',
    '317',
  ],
  [
    'comments in the workbook',
    inWorkbook(newPart('xl/comments1.xml', '<comments><t>317</t></comments>')),
    'workbook-part',
    '317',
  ],
  [
    'a second sheet',
    inWorkbook((book) =>
      newPart(
        'xl/worksheets/sheet2.xml',
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>317</v></c></row></sheetData></worksheet>',
      )(
        inPart(
          'xl/_rels/workbook.xml.rels',
          '</Relationships>',
          '<Relationship Id="rId77" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
        )(
          inPart(
            BOOK,
            '</sheets>',
            '<sheet name="Hidden" sheetId="2" state="veryHidden" r:id="rId77"/></sheets>',
          )(book),
        ),
      ),
    ),
    'workbook-cell',
    '317',
  ],
  [
    'a footer of the printed sheet',
    inWorkbook(inPart(SHEET, '</worksheet>', '<headerFooter><oddFooter>317</oddFooter></headerFooter></worksheet>')),
    'workbook-text',
    '317',
  ],
  ['a workbook that is none', inWorkbook(() => new Uint8Array([80, 75, 3, 4, 1])), 'workbook-unreadable'],
];
