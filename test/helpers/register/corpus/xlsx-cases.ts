import { type TestCell, type TestSheet, writeXlsx, type XlsxDress } from '../write-xlsx';
import { HEADINGS, LINES, oneFile, PLANS, type RegisterCase, serialOf } from './register-case';

const days = ['2026-03-02', '2026-04-13', '2026-05-28', '2026-02-12'];

/** The four plans with real days in their cells. */
export const table = (from1904 = false, format?: string): TestCell[][] => [
  [...HEADINGS],
  ...LINES.map(([ref, need, type, , team], at) => [
    ref,
    need,
    type,
    { serial: serialOf(days[at] ?? '', from1904), ...(format !== undefined && { format }) },
    team,
  ]),
];

const book = (sheets: readonly TestSheet[], dress: XlsxDress = {}) => oneFile('plans.xlsx', writeXlsx(sheets, dress));
const plain: RegisterCase['expect'] = { rows: PLANS };

const DRESSES: readonly (readonly [string, XlsxDress])[] = [
  ['a plain workbook', {}],
  ['texts in the cells themselves', { inline: true }],
  ['element names with a prefix', { prefix: 'x' }],
  ['cells without their places', { withoutPlaces: true }],
  ['XML in UTF-16', { encoding: 'utf-16' }],
];

const isSerial = (cell: TestCell): cell is { serial: number } =>
  typeof cell === 'object' && cell !== null && 'serial' in cell;

export const XLSX_CASES: readonly RegisterCase[] = [
  ...DRESSES.map(([name, dress]): RegisterCase => ({ name, files: book([{ rows: table() }], dress), expect: plain })),
  {
    name: 'days counted from 1904',
    files: book([{ rows: table(true) }], { from1904: true }),
    expect: plain,
  },
  {
    name: 'days in a format of the council’s own, and with a clock',
    files: book([{ rows: table(false, '[$-809]ddd d" of "mmmm\\ yyyy hh:mm') }]),
    expect: plain,
  },
  {
    name: 'day counts in cells without a format of days',
    files: book([{ rows: table().map((row) => row.map((cell) => (isSerial(cell) ? cell.serial : cell))) }]),
    expect: plain,
  },
  {
    name: 'day counts without a format of days in a workbook from 1904',
    files: book([{ rows: table(true).map((row) => row.map((cell) => (isSerial(cell) ? cell.serial : cell))) }], {
      from1904: true,
    }),
    expect: plain,
  },
  {
    name: 'headings below a joined title and blank rows, team cells joined downwards, totals at the end',
    files: book([
      {
        rows: [
          ['Register of plans', null, null, null, null],
          ['Run on:', '26/11/2026'],
          [...HEADINGS],
          ['EHC-1', 'ASD', 'New', { serial: serialOf('2026-03-02') }, 'North'],
          ['EHC-2', 'MLD', 'New', { serial: serialOf('2026-03-03') }, null],
          ['EHC-3', 'SLD', 'New', { serial: serialOf('2026-03-04') }, null],
          ['EHC-4', 'HI', 'New', { serial: serialOf('2026-03-05') }, 'South'],
          ['Grand total', { formula: 'COUNTA(A7:A10)', result: 4 }],
        ],
        numbers: [1, 3, 6, 7, 8, 9, 10, 12],
        merged: ['A1:E1', 'E7:E9'],
      },
    ]),
    expect: {
      rows: [
        { ref: 'EHC-1', need: 'ASD', type: 'new', issuedOn: '2026-03-02', team: 'North' },
        { ref: 'EHC-2', need: 'MLD', type: 'new', issuedOn: '2026-03-03', team: 'North' },
        { ref: 'EHC-3', need: 'SLD', type: 'new', issuedOn: '2026-03-04', team: 'North' },
        { ref: 'EHC-4', need: 'HI', type: 'new', issuedOn: '2026-03-05', team: 'South' },
      ],
      leftOut: [[12, 'totals']],
    },
  },
  {
    name: 'two rows of headings with joined groups',
    files: book([
      {
        rows: [
          ['Reference', 'Needs', null, 'Dates', null],
          [null, 'Primary', 'Secondary', 'Requested', 'Issued'],
          ['EHC-1', 'ASD', 'SLCN', { serial: serialOf('2025-10-01') }, { serial: serialOf('2026-03-02') }],
        ],
        merged: ['A1:A2', 'B1:C1', 'D1:E1'],
      },
    ]),
    expect: {
      rows: [{ ref: 'EHC-1', need: 'ASD', secondaryNeed: 'SLCN', requestedOn: '2025-10-01', issuedOn: '2026-03-02' }],
    },
  },
  {
    name: 'formulas by their last result, and says where there is none',
    files: book([
      {
        rows: [
          ['Plan reference', 'Team', 'Date issued'],
          [{ formula: '"EHC-"&ROW()', result: 'EHC-1' }, { formula: 'VLOOKUP(A2,B:C,2)', result: 'North' }, null],
          [{ formula: '"EHC-"&ROW()', result: 'EHC-2' }, { formula: 'VLOOKUP(A3,B:C,2)' }, null],
          [{ formula: '"EHC-"&ROW()' }, 'South', null],
          ['EHC-4', { error: '#REF!' }, { formula: 'TODAY()', result: serialOf('2026-03-02') }],
          [{ error: '#N/A' }, 'South', null],
        ],
      },
    ]),
    expect: {
      rows: [{ ref: 'EHC-1', team: 'North' }, { ref: 'EHC-2' }, { ref: 'EHC-4', issuedOn: '2026-03-02' }],
      leftOut: [
        [4, 'reference-unreadable'],
        [6, 'reference-unreadable'],
      ],
      problems: [
        [3, /result is not in the file/],
        [5, /error of the spreadsheet/],
      ],
      says: [/2 formulas have no result/],
    },
  },
  {
    name: 'numbers as references, with the zeros that are shown, and yes-no cells',
    files: book([
      {
        rows: [
          ['Case ID', 'Looked after', 'NC year'],
          [12345, true, 7],
          [{ padded: 42, zeros: 6 }, false, 12],
          ['00043', 1, 'R'],
        ],
      },
    ]),
    expect: {
      rows: [
        { ref: '12345', lookedAfter: true, year: '7' },
        { ref: '000042', lookedAfter: false, year: '12' },
        { ref: '00043', lookedAfter: true, year: 'R' },
      ],
    },
  },
  {
    name: 'text in several looks, with escapes and marks without width',
    files: book([
      {
        rows: [
          ['Plan reference', 'Team'],
          [{ rich: ['EHC-', '77'] }, 'North\r\nand East'],
          ['\u200bEHC-78\u00a0', '_x0041_ team & <b>'],
        ],
      },
    ]),
    expect: {
      rows: [
        { ref: 'EHC-77', team: 'North and East' },
        { ref: 'EHC-78', team: '_x0041_ team & <b>' },
      ],
    },
  },
  {
    name: 'the sheet with the plans among others, and says that a hidden one has rows too',
    files: book([
      { name: 'Cover', rows: [['How to read this workbook'], ['Ask the data team.']] },
      { name: 'Old', rows: table(), state: 'veryHidden' },
      { name: 'Plans', rows: table() },
    ]),
    expect: { rows: PLANS, says: [/1 hidden sheet has rows too/] },
  },
  {
    name: 'a workbook with macros, of which none is run',
    files: oneFile(
      'plans.xlsm',
      writeXlsx([{ rows: table() }], { extra: { 'xl/vbaProject.bin': new Uint8Array(2_000) } }),
    ),
    expect: { rows: PLANS, says: [/macros in it. They were not run/] },
  },
  {
    name: 'a workbook under the name of a CSV file',
    files: oneFile('plans.csv', writeXlsx([{ rows: table() }])),
    expect: { rows: PLANS, says: [/named as CSV and is an Excel workbook/] },
  },
];
