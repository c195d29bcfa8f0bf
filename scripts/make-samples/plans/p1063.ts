import { speechAndSentences } from '../needs/communication-younger';
import { fineMotor } from '../needs/sensory-younger';
import { confidenceToTalk, earlyLiteracy } from '../needs/talk-and-literacy';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1063: PlanSource = {
  ref: 'P-1063',
  type: 'new',
  need: 'SLCN',
  team: 'East',
  fields: {
    requestedOn: '2026-05-29',
    issuedOn: '2026-10-16',
    status: 'final',
    setting: 'mainstream',
    phase: 'primary',
    year: '2',
  },
  status: 'Final',
  issued: '16 October 2026',
  placement: 'Placeholder Lane Infant School',
  child: {
    name: 'Oskindle',
    pronoun: 'he',
    born: '29 May 2020',
    year: 'Year 2',
    setting: 'school',
    by: 'the end of Year 3 (July 2028)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('About me'),
      text(
        'Oskindle showed his teaching assistant what he likes by sorting forty photographs of school and home into three boxes: a sun, a cloud and a storm. Into the sun box went the guinea pigs, Grandad’s allotment, the sand tray, his best friend and “digger book”. Into the storm box went the dinner hall, phonics, the register and a picture of a boy shouting. He added a drawing of himself with a very small mouth.',
      ),
      text(
        'His words were written down as he said them: “Me talk. Them not get it. Me do it again.” Asked what would make school better he said, “Go slow. Look me.”',
      ),
      sub('What my family say'),
      text(
        'Mum and Dad filled in the family form together, and Mum added a page about mornings. They say that Oskindle is a happy boy at home, where everyone understands him, and that they have watched him go quiet since starting school. They would like him to have proper speech therapy every week and not “a sheet to do at home”. They are proud of how hard he tries. They are worried that he will be thought naughty.',
      ),
      sub('My history'),
      text(
        'Oskindle was born two weeks early and spent three days in special care. He said his first word at two years and two months. He had ear infections through his third year and grommets at four. A health visitor referred him to speech and language therapy at the two-year check; he had two blocks of six group sessions before starting school and one block in Reception. He has had a school support plan since October 2024.',
      ),
      sub('How to communicate with me'),
      list(
        'Get down to my level, look at me and wait.',
        'If you did not understand, say “show me” and not “say it again”.',
        'Use my picture book and the signs for help, stop, toilet and drink.',
      ),
      sub('What we hope for'),
      text(
        'This year Oskindle would like to say his name in assembly and to read the digger book by himself. His parents’ long-term hope is that he will talk to anyone he wants to, have a choice of friends, and work outdoors with machines or animals as his grandfather did.',
      ),
    ],
    C: [
      text(
        'Oskindle has a history of fluctuating hearing loss through glue ear. Grommets were inserted in August 2024; his hearing was normal when tested on 9 April 2026 and will be tested again. He has a severe speech sound disorder and delayed expressive language (speech and language therapist, 21 May 2026).',
      ),
      text('He has mild asthma, which is well controlled and does not affect his learning.'),
    ],
    D: [
      text(
        'Oskindle is not known to children’s social care. The family was offered an assessment as part of this process and told the council on 4 June 2026 that they did not wish to have one. No social care needs related to his special educational needs were identified in the advice from school or health.',
      ),
    ],
    G: [
      text(
        'A hearing test by the audiology service every six months until July 2028, with a letter to school within ten working days. Agreed by the designated clinical officer on 14 September 2026.',
      ),
    ],
    H1: [
      text(
        'Not applicable. No needs were identified under section 2 of the Chronically Sick and Disabled Persons Act 1970.',
      ),
    ],
    H2: [text('Not applicable, as the advice identified no other social care needs.')],
    I: [
      text('Placeholder Lane Infant School: a mainstream community school for children aged 4 to 7.'),
      text('From September 2027: to be named by 15 February 2027 following a phase transfer review.'),
    ],
    J: [text('No personal budget has been requested.')],
    K: [
      table(
        ['Appendix', 'Advice from', 'Date'],
        ['1', 'Parents’ contribution and Oskindle’s picture sort', '5 June 2026'],
        ['2', 'Head teacher and SENCO, Placeholder Lane Infant School', '12 June 2026'],
        ['3', 'Educational psychologist', '25 June 2026'],
        ['4', 'Community paediatrician', '18 June 2026'],
        ['5', 'Speech and language therapist', '21 May 2026'],
        ['6', 'Occupational therapist', '10 June 2026'],
        ['7', 'Social care: information return, no involvement', '8 June 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Oskindle wants to communicate and understands more than he can say. His primary need is in speech, language and communication, and the other needs below follow largely from it.',
    ),
    sub('Progress at the end of Year 1'),
    table(
      ['Area', 'Teacher assessment', 'Date'],
      ['Reading', 'Below the standard for Year 1; phonics check 4 of 40 in practice', '15 June 2026'],
      ['Writing', 'Emergent; first sounds only', '15 June 2026'],
      ['Mathematics', 'At the standard for Year 1 in number when tested without talk', '16 June 2026'],
      ['Speech clarity', '38% of consonants correct', '21 May 2026'],
    ),
  ],
  outcomesExtra: [],
  provisionExtra: [
    sub('How this provision will be reviewed'),
    text(
      'The SENCO meets Oskindle’s parents for 40 minutes each half term. His picture sort is repeated before each annual review so that his own view of school can be compared with the one in Section A.',
    ),
  ],
  uses: [
    { need: speechAndSentences, toHealth: [0] },
    { need: earlyLiteracy },
    { need: confidenceToTalk, weak: [1] },
    { need: fineMotor, weak: [0, 1] },
  ],
  planted: [],
};
