import { earlyLearning } from '../needs/cognition-younger';
import { firstCommunication } from '../needs/communication-younger';
import { playAndSharing } from '../needs/emotional-younger';
import { sensoryEarly } from '../needs/sensory-younger';
import { list, type PlanSource, sub, table, text } from '../plan-source';

export const p1110: PlanSource = {
  ref: 'P-1110',
  type: 'new',
  need: 'ASD',
  team: 'North',
  fields: {
    requestedOn: '2026-07-20',
    draftedOn: '2026-11-06',
    status: 'draft',
    setting: 'early-years',
    phase: 'early-years',
  },
  status: 'Draft',
  issued: '6 November 2026 (draft sent to parents)',
  placement: '',
  child: {
    name: 'Pippalene',
    pronoun: 'she',
    born: '14 July 2023',
    year: 'Pre-school (due to start Reception in September 2027)',
    setting: 'nursery',
    by: 'the end of Year 1 (July 2029)',
    soon: 'July 2027',
  },
  own: {
    A: [
      sub('Getting to know Pippalene'),
      text(
        'Pippalene cannot yet tell us her views in words. The early years specialist teacher watched her for two mornings in May and one in June 2026, using a record of what she moved towards and away from. She moved towards water, the spinning top, one particular adult’s lap and the gap behind the shed. She moved away from the parachute, singing, and a child who runs. At home she chose the trampoline eleven times in an afternoon.',
      ),
      sub('What her parents tell us'),
      text(
        'Her mother and father both came to the meeting with an interpreter in Polish. They say that Pippalene laughs more than any child they know and that her laugh is how you can tell she is well. Each night her father carries her round the garden to look at the moon. They have stopped going to shops and to family parties. They wish people would not tell them that she will grow out of it. They would like her to start school with children she knows, and they are not sure whether a special school would be better.',
      ),
      sub('Her story'),
      text(
        'Pippalene was born at home, on time. She babbled and waved at nine months, and by eighteen months had stopped doing both. She was referred at her two-year check. She has had a place for fifteen hours a week at Placeholder Pre-school since September 2025, with inclusion funding since January 2026. The family speak Polish at home; the nursery uses English and some Polish words.',
      ),
      sub('How to be with her'),
      list(
        'Come alongside and do what she is doing. Wait.',
        'Use one word and show the object.',
        'Sing the “coat” song for moving from one place to another.',
      ),
      sub('Hopes'),
      text(
        'Over the next year her parents would like Pippalene to tell them when something hurts and to be out of nappies. In the long term they hope that she will be able to say what she wants from her life, in whatever way, and that people will listen.',
      ),
    ],
    C: [
      text(
        'Autism spectrum disorder, diagnosed by the child development centre on 24 April 2026. Pippalene has a very restricted diet and low iron, treated with drops since May 2026. A hearing test on 8 June 2026 could not be completed; a further appointment has been made.',
      ),
    ],
    D: [
      text(
        'The family was seen by the Early Help service on 3 July 2026. Pippalene has no sense of danger and the garden is not secure. Her parents do not get a break together. Her needs will be assessed by the disabled children’s team; the assessment is due by 30 November 2026.',
      ),
    ],
    G: [
      text(
        'A feeding clinic appointment every three months with the dietitian and speech and language therapist (60 minutes). A repeat hearing test within eight weeks. Iron to be checked by the general practitioner in December 2026. Agreement of the designated clinical officer is awaited.',
      ),
    ],
    H1: [text('To be completed when the assessment by the disabled children’s team is received.')],
    H2: [
      text(
        'An Early Help worker visits fortnightly for one hour and runs a parents’ group in Polish on Tuesday mornings.',
      ),
    ],
    I: [
      text('This section is left blank in the draft. Parents have been asked to express a preference within 15 days.'),
    ],
    J: [text('Parents have been sent information about personal budgets. No request has been made so far.')],
    K: [
      table(
        ['Advice', 'Author', 'Date'],
        ['Parents’ views (with interpreter)', 'Pippalene’s mother and father', '26 June 2026'],
        ['Pre-school report', 'SENCO, Placeholder Pre-school', '30 June 2026'],
        ['Early years specialist teaching report', 'Early years specialist teacher', '1 July 2026'],
        ['Psychological advice', 'Educational psychologist', '20 July 2026'],
        ['Medical advice', 'Consultant community paediatrician', '7 July 2026'],
        ['Speech and language therapy advice', 'Speech and language therapist', '14 July 2026'],
        ['Occupational therapy advice', 'Occupational therapist', '13 July 2026'],
        ['Social care advice', 'Early Help worker', '10 July 2026'],
      ),
    ],
  },
  needsIntro: [
    text(
      'Pippalene is a joyful, physically able girl who learns through movement and repetition. She has autism and a significant delay in communication and learning. Her development was recorded jointly by nursery and home.',
    ),
    table(
      ['Area of development', 'Developmental range', 'Date'],
      ['Communication', '8 to 20 months, with single skills to 26 months', '1 July 2026'],
      ['Physical', '30 to 50 months', '1 July 2026'],
      ['Personal, social and emotional', '16 to 26 months', '1 July 2026'],
      ['Play and problem solving', '22 to 36 months', '1 July 2026'],
    ),
  ],
  outcomesExtra: [
    sub('Health and care'),
    text('By July 2027, Pippalene will eat at least fourteen foods, including two that contain iron.'),
    text(
      'By July 2027, Pippalene will hold an adult’s hand or a wrist link when walking beside a road, on every occasion.',
    ),
  ],
  provisionExtra: [
    sub('Starting school'),
    text(
      'Before Pippalene starts, the receiving school’s reception teacher will visit her at pre-school on three mornings, and she will make six visits of up to one hour with her keyworker. A book of photographs in English and Polish is made by the specialist teacher.',
    ),
    sub('Monitoring'),
    text(
      'As she is under five, the plan should be reviewed every six months. The SENCO shares the weekly record with parents each Friday.',
    ),
  ],
  uses: [
    { need: firstCommunication },
    { need: earlyLearning, weak: [0] },
    { need: playAndSharing, weak: [1] },
    { need: sensoryEarly, weak: [0] },
  ],
  planted: [],
};
