import { encodeText } from '../write-csv';
import { oneFile, type RegisterCase } from './register-case';

/** Files whose words say more, or say it in more ways, than a list of plans should. */
export const WORD_CASES: readonly RegisterCase[] = [
  {
    name: 'plans that have ceased, and teams and writers in capitals or not',
    files: oneFile(
      'plans.csv',
      encodeText(
        [
          'Plan reference,Status,Team,Plan writer,Primary need',
          'EHC-1,Final,West Locality,WR4,Speech & language',
          'EHC-2,Ceased,West Locality,WR4,Moderate LD',
          'EHC-3,Final,west  locality,wr4,Moderate LD',
          'EHC-4,Closed,East,WR5,ASD',
          'EHC-5,Draft,West Locality,wr4,ASD',
        ].join('\n'),
        'utf-8',
      ),
    ),
    expect: {
      rows: [
        { ref: 'EHC-1', status: 'final', team: 'West Locality', writer: 'wr4', need: 'SLCN' },
        { ref: 'EHC-3', status: 'final', team: 'West Locality', writer: 'wr4', need: 'MLD' },
        { ref: 'EHC-5', status: 'draft', team: 'West Locality', writer: 'wr4', need: 'ASD' },
      ],
      leftOut: [
        [3, 'ceased'],
        [5, 'ceased'],
      ],
      says: [/“Team” spells some words in more than one way/, /“Plan writer” spells some words/],
    },
  },
];
