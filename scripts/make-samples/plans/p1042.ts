import { attentionAndMemory } from '../needs/cognition-younger';
import { understandingLanguage } from '../needs/communication-younger';
import { regulationPrimary } from '../needs/emotional-younger';
import { fineMotor } from '../needs/sensory-younger';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1042: PlanSource = {
  ref: 'P-1042',
  type: 'new',
  need: 'SEMH',
  team: 'North',
  fields: {
    requestedOn: '2026-05-08',
    issuedOn: '2026-10-09',
    exception: false,
    status: 'final',
    setting: 'mainstream',
    phase: 'primary',
    year: '5',
    childInNeed: false,
  },
  status: 'Final',
  issued: '9 October 2026',
  placement: 'Example Meadow Primary School',
  child: {
    name: 'Brindo',
    pronoun: 'he',
    born: '17 February 2017',
    year: 'Year 5',
    setting: 'school',
    by: 'the end of Key Stage 2 (July 2028)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('My views'),
      text(
        '“I like fixing things with Mr Keys because he lets me use the real spanner. I like my sister and my fish. I don’t like it when people say my name loud. When I get cross it is like a shaken-up bottle and then it is too late. I want teachers to know I am not doing it on purpose.”',
      ),
      text(
        'Brindo gave these views over three short meetings in June 2026 with the special educational needs coordinator (SENCO), while building with bricks. He chose pictures for “good day” and “bad day” and the SENCO wrote down his words and read them back. He asked for the part about the bottle to be kept.',
      ),
      sub('What I enjoy and what I am good at'),
      list(
        'Repairing bicycles and door hinges; Brindo can name every tool on the site manager’s board.',
        'Tropical fish: he has kept three neon tetras alive for a year and tests the water each Sunday.',
        'Strategy games on paper, which he invents and teaches to his sister.',
      ),
      sub('My parents’ views'),
      text(
        'Brindo’s mother wrote her own statement and spoke with the plan writer for an hour. She says that he is “the kindest of my three and the one who gets the most telephone calls home”. She is worried that the move to a large secondary school will come before he has learnt to manage. His father, who lives in another town and sees Brindo every second weekend, sent a letter. He would like adults to notice the good days and to write them down too.',
      ),
      sub('My story so far'),
      text(
        'Brindo was born at full term and walked at eleven months. He spoke his first words after his second birthday and had a block of speech and language therapy at nursery. His parents separated when he was five and the family moved twice in that year. He joined his present school in Year 2. The school asked for advice in Year 3 and has run two cycles of assess, plan, do and review with a support plan since then. He was suspended for the first time in November 2025.',
      ),
      sub('How to talk with me'),
      text(
        'Speak quietly and say one thing at a time. Show me, or draw it. Give me a job to do with my hands while we talk. If I walk off, wait by the fish tank and I will come.',
      ),
      sub('Hopes for the future'),
      list(
        'In the next year Brindo wants to be picked for the junior repair crew and to go on the Year 5 camp.',
        'When he is older he wants to have a workshop with his name over the door.',
        'His parents hope that he will go to the local secondary school with friends and be proud of himself.',
      ),
    ],
    C: [
      text(
        'Brindo was seen by a community paediatrician on 2 June 2026. Hearing and vision are within normal limits (tests of 14 April 2026). Attention deficit hyperactivity disorder was diagnosed at that appointment. It affects his sleep as well as his learning: he takes about ninety minutes to settle and wakes early, so that he is tired and quicker to anger by the afternoon.',
      ),
      text('He has no allergies and no other health needs related to his special educational needs.'),
    ],
    D: [
      text(
        'The Early Help service completed an assessment with the family on 11 May 2026. Brindo is not a child in need. His mother has little time alone with either of his sisters because his bedtime takes up the evening, and the family has no relatives nearby. Brindo needs help to take part in an activity outside school; he has been asked to leave two clubs.',
      ),
    ],
    G: [
      text(
        'A sleep clinic programme led by a specialist nurse in the community paediatric team: an assessment of 60 minutes, four follow-up appointments of 30 minutes at intervals of three weeks, and written advice to home and school. Agreed by the designated clinical officer for the Integrated Care Board on 7 September 2026.',
      ),
      text(
        'Review of attention deficit hyperactivity disorder and of any medication by the community paediatrician every six months, with height, weight and blood pressure measured each time.',
      ),
    ],
    H1: [
      text(
        'The council has considered its duty under section 2 of the Chronically Sick and Disabled Persons Act 1970. No provision under that section is needed at present.',
      ),
    ],
    H2: [
      text(
        'Early Help will arrange and pay for a place for Brindo at a supervised bicycle repair club for two hours each Saturday for 30 weeks, with a volunteer mentor for the first six. The family support worker will visit his mother for one hour every fortnight for three months to put the sleep programme in place.',
      ),
    ],
    I: [
      text('Name of setting: Example Meadow Primary School. Type of setting: mainstream maintained primary school.'),
      text('Brindo has attended since September 2023. His parents agree with this placement.'),
    ],
    J: [text('Not applicable. The family was told about personal budgets on 3 August 2026 and did not ask for one.')],
    K: [
      table(
        ['Advice', 'Written by', 'Date'],
        ['Parents’ and child’s contribution', 'Brindo, his mother and his father', '26 June 2026'],
        ['Educational advice', 'SENCO, Example Meadow Primary School', '19 June 2026'],
        ['Psychological advice', 'Educational psychologist, Exampleshire County Council', '24 June 2026'],
        ['Health advice', 'Community paediatrician', '12 June 2026'],
        ['Speech and language therapy advice', 'Speech and language therapist', '30 June 2026'],
        ['Occupational therapy advice', 'Paediatric occupational therapist', '1 July 2026'],
        ['Social care advice', 'Early Help assessor, Exampleshire County Council', '15 May 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Brindo is a practical, curious boy with a good sense of fairness. His main need is in social, emotional and mental health. It is closely bound up with difficulties in understanding language and in holding information in mind, which were not known about until this assessment.',
    ),
    sub('Where Brindo is now (end of Year 4, July 2026)'),
    table(
      ['Area', 'Attainment', 'Assessed'],
      ['Reading', 'Working towards the standard for Year 3; reading age 7 years 2 months', '6 July 2026'],
      ['Writing', 'Working at the standard for Year 2', '6 July 2026'],
      ['Mathematics', 'Working at the standard for Year 3; secure in shape and measures', '7 July 2026'],
      ['Attendance', '91%, with six days of suspension', '20 July 2026'],
    ),
  ],
  outcomesExtra: [
    sub('Health and care outcomes'),
    text(
      'By July 2027, Brindo will fall asleep within thirty minutes of going to bed on five nights out of seven, as shown by a sleep diary.',
    ),
    text(
      'By July 2027, Brindo will attend a club outside school every week for two terms without being asked to leave.',
    ),
  ],
  provisionExtra: [
    sub('Planning and review'),
    text(
      'The SENCO will meet Brindo’s mother for 45 minutes every half term, with his father by telephone, to look at the records named above and to set targets of no more than twelve weeks. The class teacher and teaching assistant have 30 minutes together each week to plan.',
    ),
  ],
  uses: [
    { need: understandingLanguage },
    { need: attentionAndMemory, weak: [2] },
    { need: regulationPrimary },
    { need: fineMotor, noProvision: true },
  ],
  planted: [],
};
