import { literacySecondary } from '../needs/cognition-older';
import { languageSecondary } from '../needs/communication-older';
import { seizuresAndFatigue } from '../needs/sensory-older';
import { moodAndFuture } from '../needs/thinking-and-coping';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1126: PlanSource = {
  ref: 'P-1126',
  type: 'review-amendment',
  need: 'SLCN',
  team: 'South',
  fields: { issuedOn: '2026-07-17', status: 'final', phase: 'secondary', year: '10' },
  status: 'Amended final',
  issued: '17 July 2026',
  placement: 'Facsimile Park School',
  child: {
    name: 'Estrinelle',
    pronoun: 'she',
    born: '19 January 2011',
    year: 'Year 10',
    setting: 'school',
    by: 'the end of Key Stage 4 (July 2027)',
    soon: 'the end of January 2027',
  },
  own: {
    A: [
      sub('My voice'),
      text(
        '“I dance. That is the main thing about me. When I dance I don’t need any words. In lessons there are too many and they go past. Then if I have a blank everyone looks and I don’t know what they are looking at. I would like one person in each lesson to just tell me what I missed and not make a thing of it.”',
      ),
      text(
        'Estrinelle recorded voice notes on her phone over two weeks in May 2026 in answer to six questions sent by her learning mentor. She agreed which parts could be written down.',
      ),
      sub('My mother’s views'),
      text(
        'My mum says I am braver than I think. She would like my teachers to learn what an absence looks like. She is worried about exams, about me sleeping in the day and about what happens after Year 11. She thinks the language help in Year 9 was good and should not have stopped.',
      ),
      sub('My story'),
      text(
        'I was late to talk and had speech therapy until I was seven. I have had a plan since Year 4. My epilepsy started when I was nine. I came to Facsimile Park School in Year 7.',
      ),
      sub('How to talk to me'),
      list(
        'Short sentences. One thing at a time.',
        'Write down new words and homework.',
        'Ask me on my own if I am okay.',
      ),
      sub('What I want'),
      list(
        'This year: to be in the summer show and to do my exams in a small room.',
        'After that: college for dance or childcare.',
        'One day: to teach little ones to dance and live near my aunties.',
      ),
    ],
    C: [],
    D: [
      text(
        'Social care was asked for information on 6 May 2026 and had no record of Estrinelle. Her mother was offered an Early Help assessment and accepted; it took place on 27 May 2026 and found no social care needs related to her special educational needs.',
      ),
    ],
    G: [text('See the individual healthcare plan held by the school.')],
    H1: [text('Not applicable: no needs under the Chronically Sick and Disabled Persons Act 1970.')],
    H2: [text('Not applicable: no needs were identified in the Early Help assessment.')],
    I: [text('Facsimile Park School, a mainstream academy for pupils aged 11 to 16.')],
    J: [text('No personal budget.')],
    K: [
      table(
        ['Advice', 'Author', 'Date'],
        ['Voice notes and parent’s form', 'Estrinelle and her mother', '29 May 2026'],
        ['Annual review report', 'SENCO, Facsimile Park School', '5 June 2026'],
        ['Speech and language report', 'Speech and language therapist', '17 March 2026'],
        ['Psychological advice', 'Educational psychologist', '12 May 2026'],
        ['Letter', 'Epilepsy specialist nurse', '24 April 2026'],
        ['Early Help assessment', 'Early Help assessor', '1 June 2026'],
      ),
    ],
  },
  needsIntro: [
    text('Estrinelle has developmental language disorder and epilepsy. She is a gifted dancer and a kind friend.'),
    list(
      'Predicted grades (June 2026): dance 7, English language 3, mathematics 3, combined science 3-3.',
      'Reading standard score 76; writing speed nine words a minute (January 2026).',
      'Attendance 84% (June 2026).',
    ),
  ],
  outcomesExtra: [
    text(
      'By July 2027, Estrinelle will have a place at a college she has chosen and will have travelled there alone three times.',
    ),
  ],
  provisionExtra: [
    text('Progress is reviewed each term in a meeting of 45 minutes led by the SENCO with Estrinelle and her mother.'),
  ],
  uses: [
    { need: languageSecondary },
    { need: literacySecondary, weak: [1] },
    { need: moodAndFuture, weak: [0] },
    { need: seizuresAndFatigue },
  ],
  planted: [{ code: 'health-section-empty', section: 'C', sentence: null }],
};
