import { type CsvDress, writeCsv } from '../write-csv';
import { writeXlsx } from '../write-xlsx';
import { oneFile, type RegisterCase } from './register-case';

/** The module files of a small invented return, with the column names of its own CSV export. */
export const MODULES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  sen2: [
    ['sen2tableid', 'NativeId', 'collection', 'year', 'referencedate', 'lea'],
    ['1', '999', 'SEN2', '2026', '2026-Jan-15 00:00:00', '999'],
  ],
  person: [
    [
      'persontableid',
      'NativeId',
      'sen2tableid',
      'surname',
      'forename',
      'personbirthdate',
      'sex',
      'ethnicity',
      'postcode',
      'upn',
      'uniquelearnernumber',
      'upnunknown',
    ],
    ['501', '999', '1', 'Sample', 'Testa', '2012-Apr-03 00:00:00', 'F', 'WBRI', 'ZZ99 3VZ', 'A820200099001', '', ''],
    ['502', '999', '1', 'Person', 'Madeup', '2015-Nov-17 00:00:00', 'M', 'WBRI', 'ZZ99 3VZ', 'H820200099002', '', ''],
    ['503', '999', '1', 'Real', 'Nobody', '2009-May-07 00:00:00', 'M', 'WBRI', 'ZZ99 3VZ', '', '', 'UN1'],
  ],
  requests: [
    ['requeststableid', 'NativeId', 'persontableid', 'receiveddate', 'rya', 'requestoutcomedate', 'requestoutcome'],
    ['901', '999', '501', '2022-Sep-28 00:00:00', '0', '2022-Nov-01 00:00:00', 'Y'],
    ['902', '999', '502', '2024-Jan-10 00:00:00', '0', '2024-Feb-20 00:00:00', 'Y'],
    ['903', '999', '503', '2019-Mar-05 00:00:00', '0', '2019-Apr-09 00:00:00', 'Y'],
  ],
  assessment: [
    ['assessmenttableid', 'NativeId', 'requeststableid', 'assessmentoutcome', 'assessmentoutcomedate', 'week20'],
    ['701', '999', '901', 'Y', '2023-Jan-20 00:00:00', '0'],
    ['702', '999', '902', 'Y', '2024-Jun-11 00:00:00', '1'],
    ['703', '999', '903', 'Y', '2019-Jul-02 00:00:00', ''],
  ],
  namedplan: [
    ['namedplantableid', 'NativeId', 'assessmenttableid', 'startdate', 'planres', 'pb', 'ceasedate', 'ceasereason'],
    ['601', '999', '701', '2023-Feb-14 00:00:00', '', '0', '', ''],
    ['602', '999', '702', '2024-Jul-01 00:00:00', '', '0', '', ''],
    ['603', '999', '703', '2019-Jul-22 00:00:00', '', '0', '2025-Aug-31 00:00:00', '5'],
  ],
  activeplans: [
    ['activeplanstableid', 'NativeId', 'requeststableid', 'transferla', 'reviewmeeting', 'reviewoutcome', 'lastreview'],
    ['401', '999', '901', '', '2025-May-01 00:00:00', 'C', '2025-May-20 00:00:00'],
    ['402', '999', '902', '998', '', '', ''],
  ],
  placementdetail: [
    [
      'placementdetailtableid',
      'NativeId',
      'activeplanstableid',
      'urn',
      'sensetting',
      'placementrank',
      'entrydate',
      'leavingdate',
      'senunitindicator',
      'resourcedprovisionindicator',
    ],
    ['301', '999', '401', '100001', '', '1', '2023-Sep-01 00:00:00', '', '0', '1'],
    ['302', '999', '402', '', 'OLA', '1', '2024-Sep-01 00:00:00', '', '', ''],
    ['303', '999', '402', '100002', '', '1', '2023-Sep-01 00:00:00', '2024-Jul-20 00:00:00', '1', '0'],
  ],
  senneed: [
    ['senneedtableid', 'NativeId', 'activeplanstableid', 'sentype', 'sentyperank'],
    ['201', '999', '401', 'SLCN', '2'],
    ['202', '999', '401', 'ASD', '1'],
    ['203', '999', '402', 'SEMH', '1'],
  ],
};

const files = (names: readonly string[], dress: CsvDress = {}) =>
  names.map((name) => ({
    fileName: `Blade-Export_15-01-2026_${name}.csv`,
    bytes: writeCsv(MODULES[name] ?? [], dress),
  }));

const FIRST = {
  ref: '501',
  need: 'ASD',
  secondaryNeed: 'SLCN',
  status: 'final',
  requestedOn: '2022-09-28',
  issuedOn: '2023-02-14',
  exception: false,
  setting: 'resourced-provision',
} as const;
const SECOND = {
  ref: '502',
  type: 'moved-in',
  need: 'SEMH',
  status: 'final',
  requestedOn: '2024-01-10',
  issuedOn: '2024-07-01',
  exception: true,
  setting: 'elsewhere',
} as const;

const title = (words: string): readonly string[] => [words];
/** The Department's data entry workbook: every module on one sheet, under its title, joined by the ids of requests. */
const TEMPLATE: readonly (readonly string[])[] = [
  title('Person Record'),
  [
    'Record Type',
    'Person ID\n\n(This must be a unique ID for each Person record)',
    'LA\n(From Header Record)',
    'Surname',
    'Forename',
    'Date of Birth \n(ccyy-mm-dd)',
    'UPN - Unique Pupil Number',
  ],
  ['1', '501', '999', 'Sample', 'Testa', '2012-04-03', 'A820200099001'],
  title('Requests Records'),
  [
    'Record Type',
    'Requests record ID\n\n(This must be a unique ID for each Requests record)',
    'Person ID\n\n(This must match the relevant ID in the Person record table)',
    'Date request was received',
  ],
  ['2', '901', '501', '2022-09-28'],
  title('Assessments Records'),
  [
    'Record Type',
    'Requests record ID\n\n(This must match the relevant ID in the Requests table)',
    'Assessment Outcome Date',
    'Twenty week time limit exceptions apply',
  ],
  ['3', '901', '2023-01-20', '0'],
  title('Named Plan Records'),
  [
    'Record Type',
    'Requests record ID\n\n(This must match the relevant ID in the Requests table)',
    'EHC Plan Start Date',
    'Date EHC plan ceased',
  ],
  ['4', '901', '2023-02-14', ''],
  title('Active Plan Records'),
  [
    'Record Type',
    'Requests record ID\n\n(This must match the relevant ID in the Requests table)',
    'EHC Plan transferred in from another LA during calendar year',
  ],
  ['5', '901', ''],
  title('Placement Detail Records'),
  [
    'Record Type',
    'Requests record ID\n\n(This must match the relevant ID in the Requests table)',
    'SEN Setting – Establishment type',
    'Placement Rank (1=Primary, 2=Secondary)',
    'SEN Unit Indicator',
    'Resourced Provision Indicator',
  ],
  ['6', '901', '', '1', '0', '1'],
  title('SEN Need Records'),
  [
    'Record Type',
    'Requests record ID\n\n(This must match the relevant ID in the Requests table)',
    'SEN Type of Need',
    'SEN Type of Need rank  (1=Primary, 2=Secondary)',
  ],
  ['7', '901', 'ASD', '1'],
  ['7', '901', 'SLCN', '2'],
];

export const SEN2_CASES: readonly RegisterCase[] = [
  {
    name: 'the nine files of a SEN2 return together',
    files: files(Object.keys(MODULES)),
    expect: {
      rows: [FIRST, SECOND],
      dropped: ['Surname', 'Forename', 'Date of birth', 'Postcode', 'UPN', 'ULN'],
      says: [/does not say the team/],
    },
  },
  {
    name: 'a SEN2 return in another order and encoding, without its file of needs, and says so',
    files: files(['activeplans', 'namedplan', 'requests', 'assessment', 'placementdetail'], { encoding: 'utf-16le' }),
    expect: {
      rows: [without(FIRST, 'need', 'secondaryNeed'), without(SECOND, 'need')],
      says: [/The SEN Need file of the SEN2 return is missing: the needs are not known/],
    },
  },
  {
    name: 'a SEN2 return without its file of active plans, from the plans that are not ceased',
    files: files(['namedplan', 'requests', 'assessment']),
    expect: {
      rows: [without(FIRST, 'need', 'secondaryNeed', 'setting'), without(SECOND, 'need', 'setting', 'type')],
      says: [/Active Plan file of the SEN2 return is missing/],
    },
  },
  {
    name: 'the data entry workbook of the return',
    files: oneFile('SEN2.xlsx', writeXlsx([{ name: 'Data Entry Template', rows: TEMPLATE }])),
    expect: { rows: [FIRST], dropped: ['Surname', 'Forename', 'Date of birth', 'Postcode', 'UPN', 'ULN'] },
  },
  {
    name: 'the file of persons alone, and refuses it',
    files: files(['person']),
    expect: { refused: 'sen2-incomplete', sentence: /add its files of requests and of active plans/ },
  },
];

function without<T extends { readonly ref: string }>(row: T, ...fields: readonly (keyof T)[]): Omit<T, 'x'> {
  return Object.fromEntries(
    Object.entries(row).filter(([field]) => !(fields as readonly string[]).includes(field)),
  ) as T;
}
