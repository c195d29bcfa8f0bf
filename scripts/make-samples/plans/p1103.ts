import { organisationSecondary } from '../needs/cognition-older';
import { trustAndBelonging } from '../needs/emotional-older';
import { languageUnderPressure } from '../needs/talk-and-literacy';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1103: PlanSource = {
  ref: 'P-1103',
  type: 'tribunal-order',
  need: 'SEMH',
  team: 'South',
  fields: { issuedOn: '2026-10-02', status: 'final', phase: 'secondary', year: '10' },
  status: 'Amended final (following an order of the First-tier Tribunal)',
  issued: '2 October 2026',
  placement: 'Sketchwell School',
  child: {
    name: 'Dovrin',
    pronoun: 'he',
    born: '26 October 2011',
    year: 'Year 10',
    setting: 'school',
    by: 'the end of Key Stage 4 (July 2028)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('Dovrin’s views'),
      text(
        '“Don’t write that I want to be a mechanic because I like cars. Everyone writes that. I like bikes, and I like making a thing work that somebody chucked away. I want to finish one school. I want my nan to stop getting phone calls. If you say you’ll be there, be there.”',
      ),
      text(
        'Dovrin talked with an advocate over four meetings at the bicycle workshop. The advocate’s notes were read to him and he signed each page. He chose not to come to the hearing but sent a voice message, part of which is written out above.',
      ),
      sub('His grandmother’s views'),
      text(
        'Dovrin’s grandmother has looked after him under a special guardianship order since he was six. She told the plan writer that he has “a good heart with a fence round it”. She thinks that nobody listened to how he talks until the therapist did. She would like one school, small, with adults who do not leave, and some help for herself in the holidays.',
      ),
      sub('Background'),
      text(
        'Dovrin lived with his parents until he was four and then in two foster homes before moving to his grandmother. He attended three primary schools and was permanently excluded from secondary school in February 2025. After seven months of home tuition for five hours a week he joined a pupil referral unit. His grandmother appealed against Sections B, F and I of the plan of November 2025; the council and the family agreed on most of the wording before the hearing, and the Tribunal ordered the rest on 4 September 2026.',
      ),
      sub('Communicating with Dovrin'),
      list(
        'Walk and talk, or work on something side by side.',
        'Say it once, plainly, and leave a gap.',
        'Avoid questions that begin with “why” when he is upset.',
      ),
      sub('Aspirations'),
      text(
        'Short term: to pass the Level 1 cycle award and to take his nan to the sea on a bicycle he has built. Long term: to run a repair shop, to have his own place, and “to be somebody’s safe person”.',
      ),
    ],
    C: [
      text(
        'Developmental trauma and attachment difficulties, described by a clinical psychologist on 15 June 2026. Dovrin has poor sleep and takes no regular medicine. He vapes and has asked for help to stop. These needs affect attention, trust and regulation, as set out under special educational needs. Health advice was received on 19 June 2026.',
      ),
    ],
    D: [
      text(
        'Dovrin has had an allocated social worker since March 2026 under a child in need plan, because of concerns about exploitation in the community. He needs safe things to do at the times when he is most at risk (Friday and Saturday evenings). His grandmother needs regular time to rest.',
      ),
    ],
    G: [
      text(
        'Clinical psychology: a consultation of 60 minutes a month with the school and Dovrin’s grandmother, and individual sessions of 50 minutes a fortnight for as long as Dovrin wishes, with a minimum offer of 12. Stop-smoking support from the school nurse, 20 minutes a week for eight weeks. Agreed by the designated clinical officer on 21 September 2026.',
      ),
    ],
    H1: [
      text(
        'Following assessment under section 2 of the Chronically Sick and Disabled Persons Act 1970, no services under that section are needed.',
      ),
    ],
    H2: [],
    I: [
      text(
        'Sketchwell School, an independent special school for pupils with social, emotional and mental health needs, aged 9 to 16.',
      ),
    ],
    J: [text('Not applicable. No personal budget was requested by Dovrin’s grandmother.')],
    K: [
      table(
        ['Report', 'Author', 'Date'],
        ['Advocate’s record of Dovrin’s views', 'Independent advocate', '30 June 2026'],
        ['Grandmother’s statement', 'Dovrin’s grandmother', '22 June 2026'],
        ['Educational advice', 'Head of centre, pupil referral unit', '12 June 2026'],
        ['Psychological advice', 'Educational psychologist', '24 June 2026'],
        ['Speech and language assessment', 'Speech and language therapist', '21 November 2025'],
        ['Clinical psychology report', 'Clinical psychologist', '15 June 2026'],
        ['Social care advice', 'Social worker, adolescent team', '17 June 2026'],
        ['Tribunal decision and working document', 'First-tier Tribunal (SEND)', '4 September 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Dovrin has lived through more change than most adults. His behaviour has been written about at length; his language was not assessed until he was fourteen. This section sets out both.',
    ),
    table(
      ['Area', 'Attainment', 'Date'],
      ['English', 'Reading age 11 years 1 month; writing at the standard for Year 5', '9 June 2026'],
      ['Mathematics', 'Standard for Year 6; strong in measurement and ratio', '9 June 2026'],
      ['Vocational', 'Two units of the Level 1 cycle award', '12 June 2026'],
      ['Attendance', '71% at the pupil referral unit since October 2025', '12 June 2026'],
    ),
    text('No sensory or physical needs were identified in the advice.'),
  ],
  outcomesExtra: [
    sub('Preparation for adulthood'),
    text(
      'By July 2028, Dovrin will hold a Level 1 award in cycle mechanics and a place on a post-16 course or apprenticeship of his choice.',
    ),
    text(
      'By July 2027, Dovrin will know and use the agreed safety plan, and will be at home or in a planned activity on every Friday and Saturday evening in a month.',
    ),
    sub('Health'),
    text(
      'By July 2027, Dovrin will not have vaped for three months and will sleep for at least seven hours on five nights a week.',
    ),
  ],
  provisionExtra: [
    sub('Preparing for adulthood from Year 9'),
    text(
      'A careers adviser will meet Dovrin for 45 minutes each term at the workshop, and will arrange at least three visits to post-16 providers before February 2028. The key worker goes with him.',
    ),
    sub('Monitoring and flexibility'),
    text(
      'If Dovrin cannot manage a full week the school may reduce class hours for no more than three weeks, with a minimum of 15 hours and a written plan agreed with his grandmother. Any reduction is reported to the council within two school days.',
    ),
  ],
  uses: [{ need: languageUnderPressure }, { need: organisationSecondary, weak: [0, 1] }, { need: trustAndBelonging }],
  planted: [{ code: 'letter-missing', section: 'H2', sentence: null }],
};
