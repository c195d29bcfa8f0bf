import { socialCommunicationPrimary } from '../needs/communication-younger';
import { changeAndTransition } from '../needs/emotional-younger';
import { sensoryPrimary } from '../needs/sensory-younger';
import { flexibleThinking } from '../needs/thinking-and-coping';
import { type PlanSource, table, text } from '../plan-source';

const ASPIRATION = 'By the time he leaves school, Jorvane will be happy and will be a zoo keeper or a game designer.';

export const p1071: PlanSource = {
  ref: 'P-1071',
  type: 'phase-transfer',
  need: 'ASD',
  team: 'South',
  fields: { issuedOn: '2026-02-12', status: 'final', setting: 'mainstream', phase: 'primary', year: '6' },
  status: 'Amended final',
  issued: '12 February 2026',
  placement: 'Sample Park Academy',
  child: {
    name: 'Jorvane',
    pronoun: 'he',
    born: '8 January 2015',
    year: 'Year 6',
    setting: 'school',
    by: 'the end of Year 8 (July 2028)',
    soon: 'the end of the autumn term 2026',
  },
  own: {
    A: [
      text(
        'Jorvane made a slide show of eleven slides called “Operating manual for Jorvane (version 3)” and presented it at his review. This is what it says about help: “1. Tell me the plan. 2. Tell me if the plan changes. 3. Do not say ‘in a minute’ unless it is 60 seconds. 4. If I am under the table I am rebooting. 5. I like questions that have an answer.”',
      ),
      text(
        'His class teacher helped with pictures but did not change any words. The parts about school were checked with him again a week later and he altered one slide.',
      ),
      text(
        'Jorvane likes reptiles, bus timetables, a building game in which he has made a copy of the county museum to scale, and swimming lengths. He is proud of having walked to the shop alone in November. He does not like balloons, surprises, people who cheat, or being told that something is “not a big deal”.',
      ),
      text(
        'Parents’ views. His mother and stepfather came to the review and sent a two-page letter afterwards. They describe a loving, precise boy who has come a long way since Year 3. They visited four secondary schools and prefer Sample Park Academy because it has a quiet base and the transition lead answered every one of Jorvane’s 34 questions. Their greatest worry is lunch time. They would like one person to telephone rather than several.',
      ),
      text(
        'History. Jorvane spoke early and in long sentences. Nursery staff noted that he preferred adults. He was diagnosed with autism in June 2021. His plan was first issued in May 2022 and has been reviewed every year. He moved classes in Year 4 because of noise from the hall. With the support in the plan he has attended full time since Year 5.',
      ),
      text(
        'Communication. Jorvane uses full spoken sentences and understands the same, if they are literal. Write down anything with more than three parts. When he is distressed, do not speak; point to the card.',
      ),
      text(
        'Aspirations. By the summer Jorvane wants to know his new school “as well as the museum”. In the long run he would like to look after reptiles or design games. His parents would like him to have friends who enjoy him, and in time to travel and live with only a little help.',
      ),
    ],
    C: [
      text(
        'Autism spectrum disorder, diagnosed by the neurodevelopmental team on 16 June 2021. Jorvane has constipation, managed by diet and reviewed by his general practitioner; it is worse at times of change and can add to distress. Sight and hearing are normal (school screening, October 2025). Health advice was received on 2 December 2025 from the community paediatric team.',
      ),
    ],
    D: [
      text(
        'The council’s social care team was asked for advice and replied on 5 December 2025. Jorvane has no allocated worker. His mother took part in a short telephone assessment: the family manages well in term time, but long holidays without routine are hard for Jorvane and for his parents.',
      ),
    ],
    G: [
      text(
        'Review by the community continence nurse for 30 minutes each term until July 2027, with a plan for toilet access sent to the receiving school before 30 June 2026. Agreed by the designated clinical officer on 20 January 2026.',
      ),
    ],
    H1: [
      text(
        'Ten days of a specialist holiday scheme each year (five at Easter and five in August), with one adult to two children, provided under section 2 of the Chronically Sick and Disabled Persons Act 1970.',
      ),
    ],
    H2: [text('None needed beyond the provision above.')],
    I: [
      text('Until July 2026: Example Brook Junior School, mainstream maintained.'),
      text('From September 2026: Sample Park Academy, a mainstream academy for pupils aged 11 to 18.'),
    ],
    J: [text('Not requested. Information was given at the review on 18 November 2025.')],
    K: [
      table(
        ['Advice', 'Author', 'Dated'],
        ['Phase transfer review report', 'SENCO, Example Brook Junior School', '28 November 2025'],
        ['“Operating manual” and parents’ letter', 'Jorvane, his mother and stepfather', '18 November 2025'],
        ['Autism advisory teacher’s report', 'Autism advisory service', '10 November 2025'],
        ['Psychological advice', 'Educational psychologist', '6 November 2025'],
        ['Occupational therapy report', 'Occupational therapist', '14 October 2025'],
        ['Health advice', 'Community paediatric team', '2 December 2025'],
        ['Social care advice', 'Children’s social care, advice line', '5 December 2025'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Jorvane has an exceptional memory and a strong sense of order. He has autism. He has made good progress in attendance and in mathematics, and the needs described here are those that he will take with him to secondary school.',
    ),
    text(
      'Attainment in December 2025: mathematics at greater depth for Year 6; reading at the expected standard (accuracy 92nd percentile, inference 13th); writing at the standard for Year 4; science at the expected standard. Attendance in the autumn term was 97%.',
    ),
  ],
  outcomesExtra: [
    text(ASPIRATION),
    text('By July 2027, Jorvane will use the toilet at school without distress on nine days out of ten.'),
  ],
  provisionExtra: [
    text(
      'Monitoring. The receiving school’s SENCO will chair a meeting of 45 minutes in each half term of the first year and in each term after that. Jorvane will open the meeting with a new version of his manual.',
    ),
  ],
  uses: [
    { need: socialCommunicationPrimary, weak: [1, 2] },
    { need: flexibleThinking, weak: [0] },
    { need: changeAndTransition, weak: [2] },
    { need: sensoryPrimary, weak: [0, 1] },
  ],
  planted: [{ code: 'aspiration-as-outcome', section: 'E', sentence: ASPIRATION }],
};
