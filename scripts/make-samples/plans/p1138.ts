import { functionalSkills } from '../needs/cognition-older';
import { functionalCommunication } from '../needs/communication-older';
import { wellbeingPostSixteen } from '../needs/emotional-older';
import { coordinationOlder } from '../needs/sensory-older';
import { list, type PlanSource, sub, table, text } from '../plan-source';

const ASPIRATION =
  'Corvander will live as independently as possible and have a fulfilling adult life with friends around him.';

export const p1138: PlanSource = {
  ref: 'P-1138',
  type: 'moved-in',
  need: 'SLD',
  team: 'North',
  fields: { issuedOn: '2026-08-28', status: 'final', setting: 'post-16', phase: 'post-16', year: '13' },
  status: 'Amended final',
  issued: '28 August 2026',
  placement: 'Sample Vale College',
  child: {
    name: 'Corvander',
    pronoun: 'he',
    born: '30 November 2008',
    year: 'Year 13',
    setting: 'college',
    by: 'the end of his course (July 2028)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('About Corvander'),
      text(
        'Corvander showed what matters to him by walking his advocate round college and home with a camera. He took 58 pictures and later sorted them with symbols for like, do not like and not sure. He liked: the polytunnel, the drum, his brother’s van, the dog next door, carrying crates. He did not like: the canteen, the lift, “hurry up”. He was not sure about the respite house. He signed “same” when he was shown his pictures a week later.',
      ),
      sub('What his family say'),
      text(
        'Corvander’s father and brother take turns to support him. They moved to Exampleshire in March 2026 for work. They say that he is good company, strong, and proud of having a job to do. His father thinks that Corvander understands more than people credit and that the tablet should go everywhere with him. They want to plan for the time when his father can no longer lift or drive.',
      ),
      sub('History'),
      text(
        'Corvander went to a special school from the age of five. His plan was kept by another council, which sent it to Exampleshire on 14 April 2026. He was reassessed between April and June. He joined Sample Vale College for a summer taster and started his course in September 2026.',
      ),
      sub('Communication'),
      list(
        'Sign, speak and show the symbol together. Wait for ten seconds.',
        'Offer choices with pictures and not by words alone.',
        'Hands over ears means stop. A hum means that he is content.',
      ),
      sub('Aspirations'),
      text(
        'For this year Corvander has chosen pictures of the garden centre and of buying a drink by himself. For the future his pictures show a house with the dog, his brother’s van outside and a drum. His family would like him to have paid work for a day or two a week and a home of his own with support.',
      ),
    ],
    C: [
      text(
        'Corvander has a chromosomal condition with severe learning difficulties (genetics letter held on file, 2011). He wears glasses; his vision was tested on 5 May 2026. He has had no seizures. Hand-biting has twice led to infection. Health advice was given by the community learning disability nurse on 9 June 2026.',
      ),
    ],
    D: [
      text(
        'The transitions team carried out a Care Act assessment on 16 June 2026. Corvander needs support at all times outside his home. He needs help with washing, dressing, cooking and travel, and he needs to try time away from home. His father’s needs as a carer were assessed on the same day.',
      ),
    ],
    G: [
      text(
        'An annual health check by the general practitioner. Four visits a year of 45 minutes by the community learning disability nurse, to review skin care after hand-biting and to prepare a hospital passport. Agreed by the Integrated Care Board on 29 July 2026.',
      ),
    ],
    H1: [text('Not applicable, as Corvander is over 18 from 30 November 2026. See Section H2.')],
    H2: [
      text(
        'Under the Care Act 2014: a personal assistant for twelve hours a week, and up to 42 nights a year of short breaks at a house of his choice, with a minimum of 28, introduced by six tea-time visits. A carer’s payment of £300 a year to his father.',
      ),
    ],
    I: [
      text(
        'Sample Vale College: a general further education college. Course: Pathways to Work, three days a week, with one day of supported work and one day in the community.',
      ),
    ],
    J: [
      text(
        'A direct payment of £187.20 a week is made for the personal assistant (twelve hours at £15.60), managed by Corvander’s brother, who is paid nothing from it. Reviewed each August.',
      ),
    ],
    K: [
      table(
        ['Advice', 'Author', 'Date'],
        ['Photograph walk', 'Corvander with his advocate', '20 May 2026'],
        ['Family statement', 'Father and brother', '22 May 2026'],
        ['School leaver’s report', 'Previous special school', '10 April 2026'],
        ['College assessment', 'Learning support manager, Sample Vale College', '3 July 2026'],
        ['Psychological advice', 'Educational psychologist', '11 June 2026'],
        ['Speech and language report', 'Speech and language therapist', '4 June 2026'],
        ['Health advice', 'Community learning disability nurse', '9 June 2026'],
        ['Care Act assessment', 'Social worker, transitions team', '23 June 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Corvander is a sociable young man who likes to be useful. He has severe learning difficulties. He learns by doing the same real task many times, with prompts that are taken away little by little.',
    ),
    text(
      'Assessment on entry to college (3 July 2026): communication at P7; number at P6; personal care and practical skills at Entry 1 in two units. He completed two of the five parts of the travel assessment.',
    ),
  ],
  outcomesExtra: [
    text(ASPIRATION),
    text(
      'By July 2027, Corvander will have stayed at the short-break house for six nights and will use a symbol to say whether he wants to go again.',
    ),
  ],
  provisionExtra: [
    sub('Monitoring'),
    text(
      'The course tutor and job coach meet Corvander and his family for one hour each term. His pictures are sorted again before each annual review.',
    ),
  ],
  uses: [
    { need: functionalCommunication },
    { need: functionalSkills, weak: [0, 1] },
    { need: wellbeingPostSixteen, weak: [1] },
    { need: coordinationOlder, weak: [0, 1] },
  ],
  planted: [{ code: 'aspiration-as-outcome', section: 'E', sentence: ASPIRATION }],
};
