import { encodeText, writeCsv } from '../write-csv';
import { HEADINGS, LINES, oneFile, PLANS, type RegisterCase } from './register-case';

const TABLE = [HEADINGS, ...LINES];
const raw = (text: string) => oneFile('plans.csv', encodeText(text, 'utf-8'));
const plain: RegisterCase['expect'] = { rows: PLANS };

const DRESSES: readonly (readonly [string, Parameters<typeof writeCsv>[1]])[] = [
  ['commas in UTF-8', {}],
  ['semicolons', { separator: ';' }],
  ['tabs', { separator: '\t' }],
  ['bars', { separator: '|' }],
  ['a byte order mark', { encoding: 'utf-8-bom' }],
  ['UTF-16 with the low byte first, by tabs', { encoding: 'utf-16le', separator: '\t' }],
  ['UTF-16 with the high byte first', { encoding: 'utf-16be' }],
  ['UTF-16 without a mark', { encoding: 'utf-16le-bare' }],
  ['every field in quotation marks and lines ended as an old Macintosh did', { quoteAll: true, newline: '\r' }],
];

const dressed = DRESSES.map(
  ([name, dress]): RegisterCase => ({ name, files: oneFile('plans.csv', writeCsv(TABLE, dress)), expect: plain }),
);

const manyColumns = Array.from({ length: 95 }, (_, index) => `Local field ${index + 1}`);

export const CSV_CASES: readonly RegisterCase[] = [
  ...dressed,
  {
    name: 'Windows-1252 with an accent and a curly quotation mark',
    files: oneFile(
      'plans.csv',
      writeCsv([HEADINGS, ['EHC-1', 'ASD', 'New', '02/03/2026', 'St Céleste’s area']], { encoding: 'windows-1252' }),
    ),
    expect: {
      rows: [{ ref: 'EHC-1', need: 'ASD', type: 'new', issuedOn: '2026-03-02', team: 'St Céleste’s area' }],
      says: [/not in UTF-8/],
    },
  },
  {
    name: 'line breaks, separators and doubled marks inside quotation marks',
    files: raw(
      'Plan reference,"Date\nissued",Team,Notes\r\nEHC-1,02/03/2026,"North, and ""New"" Town","first line\r\nsecond, line"\r\nEHC-2,03/03/2026,South,\r\n',
    ),
    expect: {
      rows: [
        { ref: 'EHC-1', issuedOn: '2026-03-02', team: 'North, and "New" Town' },
        { ref: 'EHC-2', issuedOn: '2026-03-03', team: 'South' },
      ],
    },
  },
  {
    name: 'a line that names the separator',
    files: raw(`sep=;\r\n${HEADINGS.join(';')}\r\n${LINES.map((line) => line.join(';')).join('\r\n')}`),
    expect: plain,
  },
  {
    name: 'headings below a title, what the report was run with and blank rows, and notes at the end',
    files: raw(
      [
        'Active plans,,,,',
        'Run by: A. Nonymous,,Run on:,26/11/2026,',
        ',,,,',
        '',
        HEADINGS.join(','),
        ...LINES.slice(0, 2).map((line) => line.join(',')),
        ',,,,',
        HEADINGS.join(','),
        ...LINES.slice(2).map((line) => line.join(',')),
        'Total,4,,,',
        '* Plans that were ceased in the year are not counted here,,,,',
        'Printed 26/11/2026,,,,',
      ].join('\n'),
    ),
    expect: {
      rows: PLANS,
      leftOut: [
        [9, 'repeated-headings'],
        [12, 'totals'],
        [13, 'note'],
        [14, 'note'],
      ],
    },
  },
  {
    name: 'two rows of headings',
    files: raw(
      'Plan,Needs,,Dates,\nReference,Primary,Secondary,Requested,Issued\nEHC-1,ASD,SLCN,01/10/2025,02/03/2026\nEHC-2,MLD,,05/11/2025,13/04/2026\n',
    ),
    expect: {
      rows: [
        { ref: 'EHC-1', need: 'ASD', secondaryNeed: 'SLCN', requestedOn: '2025-10-01', issuedOn: '2026-03-02' },
        { ref: 'EHC-2', need: 'MLD', requestedOn: '2025-11-05', issuedOn: '2026-04-13' },
      ],
    },
  },
  {
    name: 'a hundred columns',
    files: oneFile(
      'wide.csv',
      writeCsv([
        [...manyColumns, ...HEADINGS],
        ...LINES.map((line) => [...manyColumns.map((_, at) => String(at)), ...line]),
      ]),
    ),
    expect: plain,
  },
  {
    name: 'fields that a spreadsheet would take for formulas, as text without effect',
    files: raw(
      'Plan reference,Team,Primary need\n=1+1,=cmd|\' /C calc\'!A0,ASD\n@SUM(1+9),+North,SLCN\n-EHC-3,"=HYPERLINK(""http://localhost"",""x"")",MLD\n',
    ),
    expect: {
      rows: [
        { ref: '=1+1', team: "=cmd|' /C calc'!A0", need: 'ASD' },
        { ref: '@SUM(1+9)', team: '+North', need: 'SLCN' },
        { ref: '-EHC-3', team: '=HYPERLINK("http://localhost","x")', need: 'MLD' },
      ],
    },
  },
  {
    name: 'dates in every form, also with the clock beside them',
    files: raw(
      'Plan reference,Date issued\nEHC-1,25/11/2026\nEHC-2,5/1/26\nEHC-3,2026-11-25\nEHC-4,2022-Sep-28 00:00:00\nEHC-5,25 November 2026\nEHC-6,2026-11-25T09:30:00Z\nEHC-7,46351\nEHC-8,25-Nov-26\nEHC-9,20261125\nEHC-10,31/02/2026\nEHC-11,25.11.2026 00:00\nEHC-12,soon\nEHC-13,25/11/1926\n',
    ),
    expect: {
      rows: [
        { ref: 'EHC-1', issuedOn: '2026-11-25' },
        { ref: 'EHC-2', issuedOn: '2026-01-05' },
        { ref: 'EHC-3', issuedOn: '2026-11-25' },
        { ref: 'EHC-4', issuedOn: '2022-09-28' },
        { ref: 'EHC-5', issuedOn: '2026-11-25' },
        { ref: 'EHC-6', issuedOn: '2026-11-25' },
        { ref: 'EHC-7', issuedOn: '2026-11-25' },
        { ref: 'EHC-8', issuedOn: '2026-11-25' },
        { ref: 'EHC-9', issuedOn: '2026-11-25' },
        { ref: 'EHC-10' },
        { ref: 'EHC-11', issuedOn: '2026-11-25' },
        { ref: 'EHC-12' },
        { ref: 'EHC-13' },
      ],
      problems: [
        [11, /could not be read/],
        [13, /could not be read/],
        [14, /outside the years/],
      ],
    },
  },
  {
    name: 'dates with the month first, and says so',
    files: raw('Plan reference,Date issued\nEHC-1,11/25/2026\nEHC-2,03/02/2026\n'),
    expect: {
      rows: [
        { ref: 'EHC-1', issuedOn: '2026-11-25' },
        { ref: 'EHC-2', issuedOn: '2026-03-02' },
      ],
      says: [/month first/],
    },
  },
  {
    name: 'blank and doubled references, each with its row',
    files: raw(
      'Plan reference,Team\nEHC-1,North\n,South\nEHC-1,North\nehc-1,West\n-,East\nEHC-5,East\n1.23E+11,East\nEHC-6,East\n',
    ),
    expect: {
      rows: [
        { ref: 'EHC-1', team: 'North' },
        { ref: 'EHC-5', team: 'East' },
        { ref: 'EHC-6', team: 'East' },
      ],
      leftOut: [
        [3, 'no-reference'],
        [4, 'duplicate'],
        [5, 'duplicate'],
        [6, 'no-reference'],
        [8, 'reference-unreadable'],
      ],
    },
  },
  {
    name: 'yes and no in every form',
    files: raw(
      'Plan reference,Looked after,CIN,20 week exception,EP advice received,Date of EP advice,Health advice,Social care advice\nEHC-1,Yes,N,1,Y,03/11/2025,05/11/2025,No\nEHC-2,false,TRUE,0,,,not known,\nEHC-3,Not known,n/a,maybe,n,,y,-\n',
    ),
    expect: {
      rows: [
        {
          ref: 'EHC-1',
          lookedAfter: true,
          childInNeed: false,
          exception: true,
          advice: {
            ep: { received: true, on: '2025-11-03' },
            health: { received: true, on: '2025-11-05' },
            care: { received: false },
          },
        },
        { ref: 'EHC-2', lookedAfter: false, childInNeed: true, exception: false },
        { ref: 'EHC-3', advice: { ep: { received: false }, health: { received: true } } },
      ],
      unknown: [['exception', 'maybe']],
    },
  },
  {
    name: 'words for needs, types, settings, phases and years, and lists those it does not know',
    files: raw(
      'Ref,Primary SEN need,Secondary need,EHCP type,Setting type,Phase,NCY,Status,Drafted by\nEHC-1,ASC,Speech and language,Amended,Maintained special school,KS2,Year 6,Finalised,Agency\nEHC-2,ASD - Autistic Spectrum Disorder,N/A,SENDIST order,EOTAS,Post 16,12,Draft,AI\nEHC-3,Sparkle,None,Moved in,NMSS,Nursery,R,Proposed amended,In-house\nEHC-4,Sparkle,,,,,N2,,\n',
    ),
    expect: {
      rows: [
        {
          ref: 'EHC-1',
          need: 'ASD',
          secondaryNeed: 'SLCN',
          type: 'review-amendment',
          setting: 'special',
          phase: 'primary',
          year: '6',
          status: 'final',
          draftedBy: 'agency',
        },
        {
          ref: 'EHC-2',
          need: 'ASD',
          type: 'tribunal-order',
          setting: 'elsewhere',
          phase: 'post-16',
          year: '12',
          status: 'draft',
          draftedBy: 'ai-assisted',
        },
        {
          ref: 'EHC-3',
          type: 'moved-in',
          setting: 'independent',
          phase: 'early-years',
          year: 'R',
          status: 'proposed-amended',
          draftedBy: 'in-house',
        },
        { ref: 'EHC-4', year: 'N2' },
      ],
      unknown: [['need', 'Sparkle']],
    },
  },
  {
    name: 'a quotation mark that is never closed, line by line',
    files: raw('Plan reference,Team,Primary need\nEHC-1,"North,ASD\nEHC-2,South,MLD\n'),
    expect: {
      rows: [
        { ref: 'EHC-1', team: '"North', need: 'ASD' },
        { ref: 'EHC-2', team: 'South', need: 'MLD' },
      ],
      says: [/opens in row 2 is never closed/],
    },
  },
  {
    name: 'rows of different lengths and columns without a heading',
    files: raw('Plan reference,,Team\nEHC-1,x,North,surplus\nEHC-2\n'),
    expect: { rows: [{ ref: 'EHC-1', team: 'North' }, { ref: 'EHC-2' }] },
  },
  {
    name: 'plain text under the name of an Excel workbook',
    files: oneFile('plans.xlsx', writeCsv(TABLE)),
    expect: { rows: PLANS, says: [/named as an Excel workbook and is plain text/] },
  },
  {
    name: 'writers by their names, and asks for codes',
    files: raw('Plan reference,Case officer\nEHC-1,Inventa Writer\nEHC-2,Inventa Writer\nEHC-3,Otherby Writer\n'),
    expect: {
      rows: [
        { ref: 'EHC-1', writer: 'Inventa Writer' },
        { ref: 'EHC-2', writer: 'Inventa Writer' },
        { ref: 'EHC-3', writer: 'Otherby Writer' },
      ],
      says: [/“Case officer” seems to hold names of staff/],
    },
  },
  {
    name: 'a list of references alone',
    files: raw('Reference\nEHC-1\nEHC-2\n'),
    expect: { rows: [{ ref: 'EHC-1' }, { ref: 'EHC-2' }] },
  },
];
