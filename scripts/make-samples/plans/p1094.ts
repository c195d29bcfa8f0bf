import { numberAndIndependence } from '../needs/cognition-older';
import { languageSecondary } from '../needs/communication-older';
import { friendshipAndConfidence } from '../needs/emotional-older';
import { coordinationOlder } from '../needs/sensory-older';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1094: PlanSource = {
  ref: 'P-1094',
  type: 'review-amendment',
  need: 'MLD',
  team: 'East',
  fields: { issuedOn: '2026-09-18', status: 'final', setting: 'resourced-provision', phase: 'secondary', year: '8' },
  status: 'Amended final',
  issued: '18 September 2026',
  placement: 'Illustration Road School',
  child: {
    name: 'Marlotte',
    pronoun: 'she',
    born: '11 March 2014',
    year: 'Year 8',
    setting: 'school',
    by: 'the end of Key Stage 3 (July 2028)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('What I want you to know about me'),
      text(
        '“I am Marlotte. I am in the choir and I am an alto. I like cooking flapjack and I like my cat who is called Sergeant. I am good at helping new people. Maths is too fast. I put my hand up but then I forget what I was going to say. I want to be like the other girls and get the bus.”',
      ),
      text(
        'Marlotte’s form tutor and a teaching assistant helped her to make a film on a tablet in May 2026. She chose what to film. The words above are taken from it. She watched it with her parents at the review.',
      ),
      sub('My parents’ views'),
      text(
        'Dad spoke for both parents at the review and Mum wrote down what they had agreed. Marlotte is “a joy to live with and easy to overlook”. They think that the first year at secondary school has gone better than they feared, but that she is lonely, and that her reading has stood still. They found out about the unkind messages from a cousin. They want her to learn to use money and to be able to go somewhere without them by the time she is fourteen.',
      ),
      sub('My history and how I communicate'),
      text(
        'Marlotte was a quiet baby who met her milestones late. She has had a plan since Year 2. She moved to Illustration Road School in September 2025. She speaks in sentences and understands everyday talk. She needs short sentences, a picture or example, and to be asked to show what she has understood. She will say yes to please you.',
      ),
      sub('My hopes'),
      list(
        'This year: to sing a solo line, to have a friend to tea and to get the bus to the swimming pool with my cousin.',
        'In the future: to work in a café or a nursery and to live with a friend.',
        'Mum and Dad hope that she will be safe, busy and liked, and will earn some of her own money.',
      ),
    ],
    C: [
      text(
        'No health needs related to Marlotte’s special educational needs were identified. Her general practitioner and the school nursing service confirmed this on 29 May 2026. Hearing and vision were checked in March 2026 and are normal.',
      ),
    ],
    D: [
      text(
        'An Early Help worker met Marlotte and her parents on 16 June 2026. Marlotte is vulnerable to being misled by others and has no independent activity outside school and choir. She is not a child in need.',
      ),
    ],
    G: [text('None required. Section C identifies no health needs.')],
    H1: [
      text(
        'The council considered section 2 of the Chronically Sick and Disabled Persons Act 1970 on 16 June 2026 and found that no provision was needed.',
      ),
    ],
    H2: [
      text(
        'A place in a youth club for young people with learning difficulties, two hours every Thursday in term time, with transport home for the first term. A youth worker will introduce Marlotte and her parents before the first visit.',
      ),
    ],
    I: [
      text(
        'Illustration Road School: a mainstream academy with a resourced provision for pupils with learning difficulties.',
      ),
    ],
    J: [text('Not applicable: no personal budget is in place.')],
    K: [
      table(
        ['Advice', 'From', 'Date'],
        ['Film and parents’ notes', 'Marlotte and her parents', '1 June 2026'],
        ['Annual review', 'SENCO, Illustration Road School', '12 June 2026'],
        ['Speech and language therapy', 'Speech and language therapist', '20 March 2026'],
        ['Psychological advice', 'Educational psychologist', '8 May 2026'],
        ['Occupational therapy', 'Occupational therapist', '15 May 2026'],
        ['Health', 'School nursing service', '29 May 2026'],
        ['Social care', 'Early Help worker', '18 June 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Marlotte is a hard-working and sociable girl with moderate learning difficulties and developmental language disorder. She needs teaching that goes at her pace and is practised in real places.',
    ),
    list(
      'Reading age 6 years 9 months (July 2026; 6 years 8 months in July 2025).',
      'Number: secure at the standard for Year 2 (July 2026).',
      'Writing: three linked sentences with a frame (July 2026).',
      'Attendance 96%.',
    ),
  ],
  outcomesExtra: [
    text(
      'By July 2027, Marlotte will go to youth club each week and name two people there whom she would like to see again.',
    ),
  ],
  provisionExtra: [
    sub('Review of this provision'),
    text(
      'The SENCO and the specialist teacher review progress with Marlotte and her parents once a term (45 minutes). Marlotte adds to her film each year.',
    ),
  ],
  uses: [
    { need: languageSecondary, weak: [0, 1, 2] },
    { need: numberAndIndependence, weak: [0, 2, 3] },
    { need: friendshipAndConfidence, weak: [0, 1] },
    { need: coordinationOlder, weak: [0] },
  ],
  planted: [],
};
