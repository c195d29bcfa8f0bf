import { organisationSecondary } from '../needs/cognition-older';
import { socialCommunicationSecondary } from '../needs/communication-older';
import { anxietyAndAttendance } from '../needs/emotional-older';
import { sensorySecondary } from '../needs/sensory-older';
import { list, type PlanSource, sub, table, text } from '../plan-source';

const OTHER_CHILD = 'Brixanda will be met at the gate by the learning mentor on the first day of each half term.';

export const p1057: PlanSource = {
  ref: 'P-1057',
  type: 'review-amendment',
  need: 'ASD',
  team: 'South',
  fields: { issuedOn: '2026-09-25', status: 'final', setting: 'mainstream', phase: 'secondary', year: '9' },
  status: 'Amended final',
  issued: '25 September 2026',
  placement: 'Specimen Hill School',
  child: {
    name: 'Quennabel',
    pronoun: 'she',
    born: '3 December 2012',
    year: 'Year 9',
    setting: 'school',
    by: 'the end of Key Stage 4 (July 2029)',
    soon: 'the annual review in June 2027',
  },
  own: {
    A: [
      sub('In Quennabel’s own words'),
      text(
        '“People think I am fine because I look fine. I have learnt what fine looks like. By the time I get home there is nothing left of me. Please put in the plan that being quiet is not the same as being okay. I like learning. I would come every day if school was a library with the lights down.”',
      ),
      text(
        'Quennabel wrote this in an e-mail to her educational psychologist, who had asked four questions in advance because Quennabel finds being interviewed hard. She read and changed the draft of this section twice before she agreed to it.',
      ),
      sub('Interests'),
      text(
        'Quennabel is translating a ballad about a shipwreck into Esperanto. She keeps moths, has recorded 61 species in the garden, and posts her notes to a county recording scheme. She knits lace from charts, listens to one radio drama over and over, and can identify its actors by a cough.',
      ),
      sub('The views of her parents'),
      text(
        'Her parents met the plan coordinator with their own notes. They describe a bright, funny daughter who “leaves the house as one person and comes back as another”. Both have changed their working hours so that one of them is at home in the mornings. They disagree with any suggestion that attendance is a matter of willpower. They want the school to treat arriving late as an achievement and not as an offence.',
      ),
      sub('History'),
      text(
        'Quennabel managed primary school with quiet help from teachers who knew her well. Difficulties began with the move to Year 7. She was diagnosed with autism in March 2025 after a two-year wait, and this plan was first issued in July 2025. At the annual review of 12 June 2026 everyone agreed that the provision in Section F had not changed her attendance and that the plan should be amended. The health and care parts, Sections C, D, G and H, were looked at again at the same meeting.',
      ),
      sub('How to communicate with Quennabel'),
      list(
        'Give questions in writing and a day to think; she answers best by e-mail.',
        'Say what you mean. Do not tease until she knows you well.',
        'Silence is thinking. Count to ten before you speak again.',
      ),
      sub('Aspirations'),
      text(
        'For this year, Quennabel wants to be in school for science three times a week and to have one friend to eat lunch with. In the longer term she hopes to study entomology or languages, to live in a small flat with a garden near her parents, and to have work that she can do mainly alone.',
      ),
    ],
    C: [
      text(
        'Quennabel has a diagnosis of autism spectrum disorder (report of 18 March 2025) and of generalised anxiety disorder (child and adolescent mental health service, 20 May 2026). She faints easily when she has not eaten; blood tests in April 2026 were normal. Her anxiety limits attendance and eating, as set out in Section B.',
      ),
    ],
    D: [
      text(
        'A social worker from the disabled children’s team carried out an assessment on 1 July 2026 at her parents’ request. Quennabel is not in need of protection. She rarely leaves home at weekends, and her younger brother misses activities because she cannot be left. She needs a way of being out of the house with someone other than her parents.',
      ),
    ],
    G: [
      text(
        'A cognitive behavioural therapist from the child and adolescent mental health service will offer 16 weekly sessions of 50 minutes for anxiety disorder, starting in October 2026, followed by a review with the family. Agreed by the designated clinical officer on 3 September 2026.',
      ),
      text(
        'A dietitian will see Quennabel for 45 minutes each term to review weight and intake and will write to the school after each appointment.',
      ),
    ],
    H1: [
      text(
        'Under section 2 of the Chronically Sick and Disabled Persons Act 1970: a personal assistant for three hours each Saturday, 40 weeks a year, to help Quennabel take part in recreation outside the home. Chosen with Quennabel and paid for by the disabled children’s team.',
      ),
    ],
    H2: [
      text(
        'Membership of a sibling group for her brother, meeting for two hours once a month, arranged by the young carers’ service.',
      ),
    ],
    I: [
      text('Specimen Hill School, a mainstream academy for pupils aged 11 to 16.'),
      text(
        'The council considered a change of placement at the review. Quennabel and her parents asked that she stay, with the provision in Section F as amended.',
      ),
    ],
    J: [
      text(
        'A direct payment is made for the personal assistant named in Section H1: three hours a week at £14.20 an hour for 40 weeks, £1,704 a year, paid monthly to her mother and reviewed each June.',
      ),
    ],
    K: [
      table(
        ['Document', 'Author', 'Date received'],
        ['Quennabel’s e-mails and parents’ notes for the review', 'Quennabel and her parents', '8 June 2026'],
        ['Annual review report', 'SENCO, Specimen Hill School', '19 June 2026'],
        ['Educational psychology advice', 'Senior educational psychologist', '22 May 2026'],
        ['Mental health report', 'Child and adolescent mental health service', '20 May 2026'],
        ['Occupational therapy report', 'Occupational therapist (sensory integration)', '2 June 2026'],
        ['Dietetic letter', 'Community dietitian', '28 April 2026'],
        ['Social care assessment', 'Social worker, disabled children’s team', '9 July 2026'],
        ['Diagnostic report', 'Neurodevelopmental pathway', '18 March 2025'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Quennabel is an original and exact thinker. Her autism was recognised late because she hides it well. The needs described here act on one another: sensory overload feeds anxiety, anxiety takes away speech, and missed lessons make planning harder. The outcomes in Section E follow the same order.',
    ),
    sub('Attainment at the end of Year 8'),
    table(
      ['Subject', 'Present level', 'Date'],
      ['English', 'Reading: standard score 121. Writing: above expected when completed', '3 June 2026'],
      ['Mathematics', 'At expected standard; large gaps in work taught in the spring term', '5 June 2026'],
      ['Science', 'Above expected in biology; not assessed in physics', '5 June 2026'],
      ['French', 'No assessment; two lessons attended since January', '8 June 2026'],
    ),
  ],
  outcomesExtra: [
    sub('Preparing for adulthood'),
    text(
      'By July 2028, Quennabel will travel alone by bus on two known routes and will have visited two sixth-form settings with small classes.',
    ),
    sub('Health and care'),
    text(
      'By the annual review in June 2027, Quennabel will eat breakfast and one other meal on school days without feeling faint, as shown by her diary.',
    ),
    text('By July 2027, Quennabel will spend three hours a week out of the house with someone outside her family.'),
  ],
  provisionExtra: [
    sub('Preparation for adulthood'),
    text(
      'Travel training by a qualified travel trainer: 90 minutes a week for 12 weeks in the summer term, one to one. A careers adviser will meet Quennabel, by e-mail and then in person, twice a year for 40 minutes.',
    ),
    sub('Arrivals'),
    text(OTHER_CHILD),
    sub('Monitoring'),
    text(
      'The graded return plan is the main record. The SENCO brings it, with the attendance figures, to the meeting held every three weeks. The council’s plan coordinator will attend once a term until attendance is above 85%.',
    ),
  ],
  uses: [
    { need: socialCommunicationSecondary },
    { need: organisationSecondary, weak: [2] },
    { need: anxietyAndAttendance },
    { need: sensorySecondary },
  ],
  planted: [{ code: 'other-childs-name', section: 'F', sentence: OTHER_CHILD }],
};
