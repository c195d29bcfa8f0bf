import { recordingAndPace } from '../needs/cognition-younger';
import { speechClarity } from '../needs/communication-older';
import { confidenceAndSelfCare } from '../needs/emotional-younger';
import { mobilityAndPosture } from '../needs/sensory-older';
import { list, type PlanSource, sub, table, text } from '../plan-source';

const CSDPA_IN_H2 =
  'Under section 2 of the Chronically Sick and Disabled Persons Act 1970, a carer will help Lumetha at home for one hour before school on five days a week.';

export const p1088: PlanSource = {
  ref: 'P-1088',
  type: 'new',
  need: 'PD',
  team: 'North',
  fields: {
    requestedOn: '2026-05-11',
    issuedOn: '2026-10-30',
    exception: true,
    status: 'final',
    setting: 'mainstream',
    phase: 'primary',
    year: '2',
    childInNeed: true,
  },
  status: 'Final',
  issued: '30 October 2026',
  placement: 'Model Green Primary School',
  child: {
    name: 'Lumetha',
    pronoun: 'she',
    born: '21 September 2019',
    year: 'Year 2',
    setting: 'school',
    by: 'the end of Year 4 (July 2029)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('Hello, I’m Lumetha'),
      text(
        '“I am seven and I am a very good swimmer. My chair is called Thunder. Thunder goes eight kilometres an hour but not in the corridor. I can do lots of things if you wait. I do not like it when grown-ups talk over my head. I mean really over my head, because I am sitting down.”',
      ),
      text(
        'Lumetha told her story to the occupational therapist on two mornings in July, when she is least tired, using her voice and her tablet. Her mother was there the first time; the second time Lumetha asked her to wait outside.',
      ),
      sub('Things I love'),
      list(
        'Swimming with Auntie on Thursdays, and diving for sticks.',
        'Writing plays with her friend, in which everyone has to fall over.',
        'Knowing the names of clouds.',
      ),
      sub('My mother’s and grandmother’s views'),
      text(
        'Lumetha lives with her mother, grandmother and older brother. Her mother wrote that Lumetha is “clever, stubborn and tired, in that order”. She asks that the school plan for pain rather than wait for it. Her grandmother, who looks after Lumetha on three afternoons, would like someone to show her the stretches. Both want Lumetha to be in the ordinary class with her friends for as much of the day as possible.',
      ),
      sub('My history'),
      text(
        'Lumetha was born at 29 weeks and spent ten weeks in hospital. Cerebral palsy was diagnosed at fourteen months. She had Portage from the age of one, a supported nursery place, and has been at Model Green since Reception with funding from the school and the inclusion team. She had surgery on both hamstrings in October 2025 and missed seven weeks.',
      ),
      sub('Talking with me'),
      text(
        'Sit down so that we are level. Give me time and do not finish my sentences. If you cannot understand after two tries, ask me to type it. I will tell you when I am too tired for talking.',
      ),
      sub('What I want'),
      list(
        'This year: to go out at playtime every day and be in the Year 2 play.',
        'Next: to go on the Year 4 overnight trip with everybody else.',
        'When I grow up: to be a weather forecaster. My mother hopes that I will choose my own helpers and run my own life.',
      ),
    ],
    C: [
      text(
        'Bilateral spastic cerebral palsy, GMFCS level III, confirmed by the consultant paediatric neurologist (letter of 4 June 2026). Lumetha has tight hamstrings and calf muscles, is at risk of hip displacement, and has pain in the legs in the afternoons. She wears ankle-foot orthoses. She needs to drink and use the toilet at set times to avoid infections. These needs affect stamina, seating and attendance.',
      ),
      text('Vision: glasses for distance, reviewed on 2 March 2026. Hearing: normal.'),
    ],
    D: [
      text(
        'A social worker in the disabled children’s team completed an assessment on 22 June 2026. Lumetha is a child in need by reason of disability. She needs help with washing and dressing in the mornings, when her mother is also getting her brother ready, and she has little play outside school. The bathroom at home is upstairs.',
      ),
    ],
    G: [
      text(
        'Paediatric physiotherapy review in clinic every three months (45 minutes), to monitor range of movement and spasticity and to advise on botulinum toxin treatment. Hip X-ray once a year. Orthotics review every four months, or within two weeks if orthoses rub.',
      ),
      text(
        'A continence nurse visits home and school once a term for 40 minutes. All health provision was agreed by the designated clinical officer on 2 October 2026.',
      ),
    ],
    H1: [
      text(
        'A stairlift and level-access shower, following the occupational therapist’s home assessment of 9 July 2026; work to be finished by 31 March 2027.',
      ),
    ],
    H2: [
      text(CSDPA_IN_H2),
      text('A short-break swimming group for two hours on alternate Saturdays, 20 sessions a year.'),
    ],
    I: [
      text('Model Green Primary School, a mainstream maintained primary school with level access throughout.'),
      text('Attending since September 2024.'),
    ],
    J: [
      text(
        'Lumetha’s mother has asked for a direct payment for the short-break swimming group. The council agreed £1,160 a year on 12 October 2026, paid each quarter in advance, to buy 20 sessions with one helper. The outcome it supports is that Lumetha tries a new physical activity each half term.',
      ),
    ],
    K: [
      table(
        ['Who gave advice', 'Role', 'Date'],
        ['Lumetha, her mother and grandmother', 'Child and family', '14 July 2026'],
        ['Model Green Primary School', 'SENCO', '10 July 2026'],
        ['Exampleshire Council', 'Educational psychologist', '16 July 2026'],
        ['Hospital trust', 'Consultant paediatric neurologist', '4 June 2026'],
        ['Community therapy service', 'Paediatric physiotherapist', '1 July 2026'],
        ['Community therapy service', 'Paediatric occupational therapist', '9 July 2026'],
        ['Community therapy service', 'Speech and language therapist', '30 June 2026'],
        ['Disabled children’s team', 'Social worker', '26 June 2026'],
        ['Sensory and physical service', 'Assistive technology adviser', '17 July 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Lumetha is an articulate, able child. Her needs come from a physical disability and from the tiredness and pain that go with it; she does not have a learning difficulty. Her physical needs are described last, but all the others depend on them.',
    ),
    table(
      ['Subject', 'Level at end of Year 1', 'Assessed'],
      ['Reading', 'Above the expected standard', '3 July 2026'],
      ['Spelling', '9 of 20 written, 17 of 20 aloud', '6 July 2026'],
      ['Mathematics', 'Expected standard (oral)', '3 July 2026'],
      ['Science', 'Expected standard', '6 July 2026'],
    ),
  ],
  outcomesExtra: [
    sub('Health'),
    text(
      'By July 2027, Lumetha will keep the range of movement in both hamstrings that was measured in June 2026 and will rate leg pain at 3 or lower out of 10 on four afternoons out of five.',
    ),
    sub('Social care'),
    text('By July 2027, Lumetha will wash and dress her upper body by herself within fifteen minutes on school days.'),
  ],
  provisionExtra: [
    sub('Access to the whole life of the school'),
    text(
      'The school’s visits coordinator and the physiotherapist will plan each trip with Lumetha at least four weeks ahead, so that the transport, toilet and seat she needs are in place. An accessible minibus with a clamp for the chair is provided by the council for up to eight trips a year, with a minimum of six.',
    ),
    sub('Monitoring'),
    text(
      'The team around Lumetha meets for one hour each term; the SENCO keeps the record and sends it out within a week.',
    ),
  ],
  uses: [
    { need: mobilityAndPosture },
    { need: recordingAndPace },
    { need: speechClarity, weak: [1] },
    { need: confidenceAndSelfCare, weak: [1] },
  ],
  planted: [{ code: 'h1-text-in-h2', section: 'H2', sentence: CSDPA_IN_H2 }],
};
