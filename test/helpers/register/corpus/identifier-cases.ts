import type { ReadChoices } from '../read-register';
import { encodeText } from '../write-csv';
import { oneFile, type RegisterCase } from './register-case';

const raw = (text: string) => oneFile('plans.csv', encodeText(text, 'utf-8'));

/** Invented numbers that pass their checks. */
export const INVENTED = {
  upns: ['A820200099001', 'H820200099002', 'T82020009900A'],
  nhs: ['943 476 5919', '9434765919', '987-654-4321'],
  postcodes: ['ZZ99 3VZ', 'SW1A 1AA', 'M1 1AE'],
  emails: ['parent@example.invalid', 'carer.two@example.invalid'],
  phones: ['01632 960001', '07700 900123', '+44 1632 960002'],
  names: ['Testa Sample', 'Madeup Person', 'Invented Child', 'Nobody Real'],
  births: ['03/04/2010', '17/11/2012', '25/12/2015', '01/09/2008'],
} as const;

const use = (heading: string, field: 'ref' | 'writer' | 'team' | 'issuedOn'): ReadChoices => ({
  change: (mapping) => ({
    ...mapping,
    columns: mapping.columns.map((column) =>
      column.heading === heading ? { heading, use: { kind: 'field' as const, field } } : column,
    ),
  }),
});

const { upns, nhs, postcodes, emails, phones, names, births } = INVENTED;

/** Files that hold who a child is: by their headings, by their values alone, and where a person maps them by mistake. */
export const IDENTIFIER_CASES: readonly RegisterCase[] = [
  {
    name: 'a table with everything that tells who a child is, and drops it by its headings',
    files: raw(
      `Case ID,Forename,Surname,DOB,UPN,NHS Number,Address Line 1,Post Code,Parent Email,Home Telephone,Primary need\nEHC-1,Testa,Sample,${births[0]},${upns[0]},${nhs[0]},1 Made Up Road,${postcodes[0]},${emails[0]},${phones[0]},ASD\n`,
    ),
    expect: {
      rows: [{ ref: 'EHC-1', need: 'ASD' }],
      dropped: [
        'Forename',
        'Surname',
        'DOB',
        'UPN',
        'NHS Number',
        'Address Line 1',
        'Post Code',
        'Parent Email',
        'Home Telephone',
      ],
    },
  },
  {
    name: 'a table whose headings say nothing of what they hold, and drops it by its values',
    files: raw(
      `Case ID,A,B,C,D,E,F,G\n${[0, 1, 2]
        .map(
          (at) =>
            `EHC-${at},${upns[at]},${nhs[at]},${postcodes[at]},${emails[at % 2]},${phones[at]},${names[at]},${births[at]}`,
        )
        .join('\n')}\n`,
    ),
    expect: {
      rows: [{ ref: 'EHC-0' }, { ref: 'EHC-1' }, { ref: 'EHC-2' }],
      dropped: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
    },
  },
  {
    name: 'UPNs that were chosen as the reference, and refuses them',
    files: raw(`Number,Team\n${upns[0]},North\n${upns[1]},South\n`),
    choices: use('Number', 'ref'),
    expect: { refused: 'no-reference-column', sentence: /“Number” holds UPNs/ },
  },
  {
    name: 'names that were chosen as the reference, and refuses them',
    files: raw(`Child,Team\n${names.map((name) => `${name},North`).join('\n')}\n`),
    choices: use('Child', 'ref'),
    expect: { refused: 'no-reference-column', sentence: /“Child” holds names/ },
  },
  {
    name: 'single identifying references among good ones, row by row',
    files: raw(
      `Plan reference,Team\nEHC-1,North\n${upns[0]},North\nEHC-2,South\n943 476 5919,South\nEHC-3,East\nTesta Sample,East\nEHC-4,West\n${births[0]},West\nEHC-5,West\nSample Testa 12,West\nEHC-6,${emails[0]}\n`,
    ),
    expect: {
      rows: [
        { ref: 'EHC-1', team: 'North' },
        { ref: 'EHC-2', team: 'South' },
        { ref: 'EHC-3', team: 'East' },
        { ref: 'EHC-4', team: 'West' },
        { ref: 'EHC-5', team: 'West' },
        { ref: 'EHC-6' },
      ],
      leftOut: [
        [3, 'reference-identifies'],
        [5, 'reference-identifies'],
        [7, 'reference-identifies'],
        [9, 'reference-identifies'],
        [11, 'reference-identifies'],
      ],
      problems: [[12, /tells who somebody is/]],
    },
  },
  {
    name: 'dates of birth that were chosen as issue dates, and drops them',
    files: raw(`Plan reference,When\n${births.map((day, at) => `EHC-${at},${day}`).join('\n')}\n`),
    choices: use('When', 'issuedOn'),
    expect: { rows: births.map((_, at) => ({ ref: `EHC-${at}` })), dropped: ['When'] },
  },
  {
    name: 'a name in place of a heading, and does not show it',
    files: raw(`Plan reference,${emails[0]},Team\nEHC-1,x,North\n`),
    expect: { rows: [{ ref: 'EHC-1', team: 'North' }] },
  },
  {
    name: 'school and team names, which tell nothing of a child',
    files: raw(
      'Plan reference,School name,Team name,Case worker code\nEHC-1,Made Up Primary,North Team,KW1\nEHC-2,Other Made Up School,North Team,KW2\nEHC-3,Made Up Primary,South Team,KW1\n',
    ),
    expect: {
      rows: [
        { ref: 'EHC-1', team: 'North Team', writer: 'KW1' },
        { ref: 'EHC-2', team: 'North Team', writer: 'KW2' },
        { ref: 'EHC-3', team: 'South Team', writer: 'KW1' },
      ],
    },
  },
];
