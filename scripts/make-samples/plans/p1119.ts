import { deafCommunication } from '../needs/communication-older';
import { listeningFatigue } from '../needs/emotional-older';
import { accessToSound } from '../needs/sensory-older';
import { deafLearning } from '../needs/thinking-and-coping';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1119: PlanSource = {
  ref: 'P-1119',
  type: 'review-amendment',
  need: 'HI',
  team: 'East',
  fields: { issuedOn: '2026-05-22', status: 'final', phase: 'primary', year: '5' },
  status: 'Amended final',
  issued: '22 May 2026',
  placement: 'Exemplar Bank Primary School',
  child: {
    name: 'Halvo',
    pronoun: 'he',
    born: '5 April 2016',
    year: 'Year 5',
    setting: 'school',
    by: 'the end of Key Stage 2 (July 2027)',
    soon: 'the end of the autumn term 2026',
  },
  own: {
    A: [
      sub('What Halvo says'),
      text(
        '“I am ten. I am deaf and I am the best at sums in my class. My hearing aids are green. When lots of people talk it is like soup. I like it when my support lady signs the funny bits. I do not like being moved to the front like a baby. I want to go to deaf club every week, not just in the summer.”',
      ),
      text(
        'Halvo’s Teacher of the Deaf talked with him in speech and sign on 4 and 11 February 2026 and filmed his answers. Halvo chose which clips were shown at the review on 10 March 2026, which he chaired for the first ten minutes with a script he had written.',
      ),
      sub('Interests'),
      text(
        'Halvo plays chess by post with his uncle, knows the flags and capitals of 130 countries, and is in goal for the under-elevens. He has learnt the finger alphabet and has taught it to the whole of his table.',
      ),
      sub('Parents’ views'),
      text(
        'Halvo’s parents are both hearing and have passed BSL Level 1. They say that he is happy at school in the mornings and “empty” when he comes home. They think the radio aid has made the biggest difference and would like it to be used in assemblies and by lunch staff. They are looking at two secondary schools, one of them with a resource base for deaf pupils, and want time to decide.',
      ),
      sub('History'),
      text(
        'Halvo’s hearing loss was found by newborn screening, and he has worn hearing aids since he was twelve weeks old. The sensory service has supported the family from that time. He has had a plan since Reception. The loss in his right ear increased in 2025, which is why this plan has been amended.',
      ),
      sub('How to communicate with Halvo'),
      list(
        'Get his attention first and face the light. Keep your hands away from your mouth.',
        'One person speaks at a time; repeat what others have said.',
        'Say it differently rather than louder. Use sign if you can, and write names and numbers down.',
      ),
      sub('Hopes and aspirations'),
      text(
        'In the next two years Halvo wants to pass BSL Level 1, to captain the team and to go to the deaf sports weekend. In the long term he would like to be an architect or a chess grandmaster. His parents want him to be at home in both the deaf and the hearing worlds.',
      ),
    ],
    C: [
      text(
        'Permanent bilateral sensorineural hearing loss: severe in the right ear, moderate to severe in the left, with an increase on the right of 15 dB since 2024 (consultant audiovestibular physician, 14 January 2026). Halvo wears two digital hearing aids. The loss affects speech, language, learning and stamina. His balance and vision are normal. Genetic testing has been offered and declined.',
      ),
    ],
    D: [
      text(
        'A social worker for deaf children met Halvo and his parents on 24 February 2026. Halvo needs contact with other deaf children and adults. The house needs alerting devices, as Halvo does not hear the smoke alarm or the door when his aids are out. He is not a child in need of protection.',
      ),
    ],
    G: [
      text(
        'Paediatric audiology review every three months while hearing is changing and then every six months, with new ear moulds within five working days of being asked for. Hearing aid repair or replacement within two working days. A review by the consultant each January, including assessment for a cochlear implant if the right ear falls further. Agreed by the designated clinical officer on 27 April 2026.',
      ),
    ],
    H1: [
      text(
        'Under section 2 of the Chronically Sick and Disabled Persons Act 1970: a vibrating pad linked to smoke alarms and a flashing doorbell, fitted by 30 June 2026; and a place at a deaf children’s club for three hours each month, with transport.',
      ),
    ],
    H2: [
      text(
        'Two family weekends a year with other families of deaf children, arranged by the social worker for deaf children.',
      ),
    ],
    I: [text('Exemplar Bank Primary School: mainstream maintained primary school.')],
    J: [text('Not applicable. The family has been told how to ask for a personal budget and has not done so.')],
    K: [
      table(
        ['Advice', 'Author', 'Date'],
        ['Film and script', 'Halvo', '11 February 2026'],
        ['Parents’ contribution', 'Halvo’s parents', '2 March 2026'],
        ['Annual review report', 'SENCO, Exemplar Bank Primary School', '17 March 2026'],
        ['Specialist teaching advice', 'Qualified Teacher of the Deaf', '20 February 2026'],
        ['Audiological report', 'Consultant audiovestibular physician', '14 January 2026'],
        ['Educational audiology report', 'Educational audiologist', '16 February 2026'],
        ['Speech and language therapy report', 'Specialist speech and language therapist', '23 February 2026'],
        ['Psychological advice', 'Educational psychologist with a specialism in deafness', '26 February 2026'],
        ['Social care assessment', 'Social worker for deaf children', '3 March 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Halvo is an able, outgoing boy whose barriers to learning come from deafness. He has no learning difficulty. His hearing in the right ear has got worse since the last review, and the needs below have been assessed again in full.',
    ),
    sub('Attainment, February 2026'),
    table(
      ['Area', 'Level', 'Date'],
      ['Reading accuracy', 'Age equivalent 9 years 8 months', '9 February 2026'],
      ['Reading comprehension', 'Age equivalent 7 years 10 months', '9 February 2026'],
      ['Writing', 'Working towards the standard for Year 5', '12 February 2026'],
      ['Mathematics', 'Above the standard for Year 5 in number; below it in word problems', '12 February 2026'],
    ),
  ],
  outcomesExtra: [
    sub('Health and care'),
    text(
      'By December 2026, Halvo will wake to his own alarm and check the door safely, as shown in a home practice record.',
    ),
    text('By July 2027, Halvo will be without a working hearing aid for no more than two days in a term.'),
  ],
  provisionExtra: [
    sub('Acoustics'),
    text(
      'The classroom and one small room meet the council’s acoustic standard (reverberation below 0.6 and 0.4 seconds). The educational audiologist measures both each September.',
    ),
    sub('Monitoring and transfer to secondary school'),
    text(
      'The Teacher of the Deaf chairs a meeting of 60 minutes each half term. The Year 5 review in March 2026 began transfer planning; the Teacher of the Deaf will visit both secondary schools with Halvo before October 2026.',
    ),
  ],
  uses: [{ need: deafCommunication }, { need: deafLearning }, { need: listeningFatigue }, { need: accessToSound }],
  planted: [],
};
