import { attentionAndMemory, literacyPrimary } from '../needs/cognition-younger';
import { fineMotor } from '../needs/sensory-younger';
import { wordFinding } from '../needs/talk-and-literacy';
import { learningConfidence } from '../needs/thinking-and-coping';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1145: PlanSource = {
  ref: 'P-1145',
  type: 'new',
  need: 'SPLD',
  team: 'East',
  fields: { requestedOn: '2026-06-30', issuedOn: '2026-11-13', status: 'final', phase: 'primary', year: '4' },
  status: 'Final',
  issued: '13 November 2026',
  placement: 'Example Ferry Primary School',
  child: {
    name: 'Tobrin',
    pronoun: 'he',
    born: '2 October 2017',
    year: 'Year 4',
    setting: 'school',
    by: 'the end of Key Stage 2 (July 2029)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('Tobrin’s views'),
      text(
        '“My brain is good at stories and football and not good at letters. They wiggle. My brother gets ten out of ten and I get two and he says it doesn’t matter but it does. I like Mr B reading to us. I would like to do my writing by talking. I want people to stop saying try harder because I am already at hard.”',
      ),
      text(
        'The SENCO talked with Tobrin on 12 and 19 June 2026. He drew a “learning island”, with a volcano for spelling and a beach for drama, and she wrote what he said around it.',
      ),
      sub('His history'),
      text(
        'Tobrin is one of twins. He talked on time and could retell films at three. Reception staff noticed that he did not learn letters at the same rate as others. He has had school support since Year 1: a phonics group, a reading volunteer and, in Year 3, twelve weeks of a computer-based programme. A specialist assessor identified dyslexia in November 2025.',
      ),
      sub('How to help Tobrin to communicate'),
      list(
        'Give him time to find a word, and do not guess it for him.',
        'Let him draw or act it.',
        'Do not ask him to read aloud without warning.',
      ),
      sub('Aspirations'),
      text(
        'Tobrin would like to read the football annual by himself by next summer and to have a part with lines in the school play. When he grows up he wants to be a voice actor. His parents hope that he will enjoy learning again and choose his own path after school.',
      ),
      text('His parents’ views are given in their own letter, which is reproduced on the page that follows.'),
    ],
    C: [
      text(
        'No health needs related to special educational needs have been identified. Tobrin’s eyes were tested by an orthoptist on 3 June 2026 and his hearing by the school nurse on 22 May 2026; both were normal. The community paediatrician gave advice on 24 June 2026.',
      ),
    ],
    D: [
      text(
        'The family told the council that they did not want a social care assessment. The Early Help service checked its records and spoke to his mother on 9 June 2026. No social care needs related to his special educational needs were identified.',
      ),
    ],
    G: [text('Not applicable, as no health needs were identified in Section C.')],
    H1: [text('Not applicable: nothing is needed under the Chronically Sick and Disabled Persons Act 1970.')],
    H2: [text('Not applicable: no other social care provision is needed.')],
    I: [text('Example Ferry Primary School, a mainstream voluntary controlled primary school.')],
    J: [
      text(
        'Tobrin’s parents asked about a direct payment for specialist literacy teaching. The school asked that the teaching be arranged by the council on its site, and his parents agreed to this on 20 October 2026.',
      ),
    ],
    K: [
      table(
        ['Advice', 'Author', 'Date'],
        ['Learning island and notes', 'Tobrin, with the SENCO', '19 June 2026'],
        ['Parents’ letter', 'Tobrin’s mother and father', '8 June 2026'],
        ['Educational advice', 'SENCO, Example Ferry Primary School', '26 June 2026'],
        ['Diagnostic assessment', 'Specialist assessor (dyslexia)', '20 November 2025'],
        ['Psychological advice', 'Educational psychologist', '1 July 2026'],
        ['Speech and language advice', 'Speech and language therapist', '24 March 2026'],
        ['Occupational therapy advice', 'Occupational therapist', '28 May 2026'],
        ['Medical advice', 'Community paediatrician', '24 June 2026'],
        ['Social care', 'Early Help service, record check', '9 June 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Tobrin is a popular boy with a vivid imagination and a strong spoken vocabulary of ideas. His dyslexia is severe and has not responded to three years of good school support. It stands in marked contrast to his understanding.',
    ),
    sub('Attainment at the end of Year 3'),
    table(
      ['Area', 'Result', 'Date'],
      ['Single-word reading', 'Standard score 72 (3rd percentile)', '18 March 2026'],
      ['Spelling', 'Standard score 70 (2nd percentile)', '18 March 2026'],
      ['Listening comprehension', 'Standard score 112 (79th percentile)', '18 March 2026'],
      ['Mathematics', 'Expected standard when questions are read to him', '6 July 2026'],
    ),
  ],
  outcomesExtra: [],
  provisionExtra: [
    sub('Monitoring'),
    text(
      'The SENCO, class teacher and specialist teacher meet Tobrin’s parents for 45 minutes each half term, with the test results and the precision teaching charts. Tobrin adds to his island each term.',
    ),
  ],
  uses: [
    { need: wordFinding },
    { need: literacyPrimary },
    { need: attentionAndMemory, noProvision: true },
    { need: learningConfidence },
    { need: fineMotor, weak: [1] },
  ],
  planted: [],
};
