import type { WeeksAgreed, WeeksAudit } from '#shared/domain/audit/sample-weeks';
import type { SampleBoard } from '#shared/domain/board/sample-board';
import { countMet } from './count-met';
import { inventIndicators } from './invent-indicators';
import { BETTER_FROM, WEEKS } from './known-answer';

/** Weeks ago that Section F got better: the training, and with it the first action. */
const TRAINED = WEEKS - BETTER_FROM;
/** Weeks ago up to which its measure was read again. */
const MEASURED = 5;

const monday = (weeksAgo: number) => ({ weeksAgo, weekday: 1, time: '10:00' });
const friday = (weeksAgo: number) => ({ weeksAgo, weekday: 5, time: '15:30' });

/**
 * What a Board would have followed over the invented weeks: an action that worked, one that is late, one that is done, and
 * none for health, which is low. The same every time.
 */
export const inventBoard = (marked: {
  readonly audits: readonly WeeksAudit[];
  readonly agreed: readonly WeeksAgreed[];
}): SampleBoard => ({
  aims: {
    all: [{ monthsAgo: 14, value: 60 }],
    F: [
      { monthsAgo: 14, value: 50 },
      { monthsAgo: 3, value: 65 },
    ],
    G: [{ monthsAgo: 14, value: 60 }],
  },
  actions: [
    {
      id: 'sample-action-provision',
      area: 'Provision is not specific',
      action: 'Train all plan writers to state who provides it, how often and for how long in every item of Section F.',
      ownerRole: 'SEND service manager',
      measure: {
        words: 'F2 is met in at least 65% of the plans audited.',
        source: { kind: 'criterion', criterionId: 'F2' },
        baseline: countMet('F2', marked, WEEKS, TRAINED + 1),
      },
      steps: [
        { at: monday(TRAINED), status: 'on-track', due: 6, note: 'Agreed by the Board; the first session was held.' },
        { at: friday(9), status: 'on-track', due: 6, note: 'All three teams have done the training.' },
        {
          at: monday(MEASURED - 1),
          status: 'on-track',
          due: 6,
          note: 'Measured again for the Board.',
          figure: countMet('F2', marked, TRAINED, MEASURED),
        },
      ],
    },
    {
      id: 'sample-action-outcomes',
      area: 'Outcomes are not measurable',
      action: 'Rewrite Section E of the council’s template so that each outcome has its measure and its date.',
      ownerRole: 'Head of SEND casework',
      measure: {
        words: 'E1 is met in at least 70% of the plans audited.',
        source: { kind: 'criterion', criterionId: 'E1' },
      },
      steps: [
        { at: monday(20), status: 'not-started', due: -8 },
        { at: friday(12), status: 'at-risk', due: -3, note: 'The working group has met once; the date was moved.' },
        { at: monday(2), status: 'late', due: -3, note: 'The draft template waits for the health commissioner.' },
      ],
    },
    {
      id: 'sample-action-timeliness',
      area: 'Plans are issued late',
      action: 'Look at every request in its twelfth week and settle what holds it up.',
      ownerRole: 'Assessment team manager',
      measure: {
        words: 'At least 60% of new plans are issued within 20 weeks.',
        source: { kind: 'indicator', indicatorId: 'sample-indicator-within-20-weeks' },
      },
      steps: [
        { at: monday(30), status: 'not-started', due: 10 },
        { at: monday(26), status: 'on-track', due: 10, note: 'The weekly meeting has begun.' },
      ],
    },
    {
      id: 'sample-action-names',
      area: 'Names and dates of birth are wrong in places',
      action: 'Check the child’s name, sex and date of birth against the case system before a plan is issued.',
      ownerRole: 'Business support manager',
      measure: { words: 'X3 is met in every plan audited.', source: { kind: 'criterion', criterionId: 'X3' } },
      steps: [
        { at: monday(24), status: 'on-track', due: -10 },
        { at: friday(10), status: 'done', due: -10, note: 'The check is part of issuing a plan.' },
      ],
    },
  ],
  risks: [
    {
      id: 'sample-risk-health-advice',
      risk: 'Health advice comes late',
      cause: 'Vacancies among therapists, and no agreed order of priority for advice.',
      effect: 'Sections C and G are weak, and plans are issued after 20 weeks.',
      control: 'The designated clinical officer gets a list of advice that is due, each week.',
      ownerRole: 'Designated clinical officer',
      steps: [
        {
          at: monday(24),
          now: { likelihood: 3, impact: 4 },
          target: { likelihood: 2, impact: 4 },
          reviewOn: -12,
          closed: false,
        },
        {
          at: friday(11),
          now: { likelihood: 4, impact: 4 },
          target: { likelihood: 2, impact: 4 },
          reviewOn: 3,
          closed: false,
          note: 'Two more posts are vacant.',
        },
      ],
    },
    {
      id: 'sample-risk-writers-leave',
      risk: 'Trained plan writers leave',
      cause: 'Caseloads are above what was agreed.',
      effect: 'What Section F gained is lost, and agency drafts rise.',
      control: 'Caseloads are looked at each month; new writers are trained within four weeks.',
      ownerRole: 'SEND service manager',
      steps: [
        {
          at: monday(18),
          now: { likelihood: 4, impact: 3 },
          target: { likelihood: 2, impact: 3 },
          reviewOn: -4,
          closed: false,
        },
        {
          at: friday(5),
          now: { likelihood: 3, impact: 3 },
          target: { likelihood: 2, impact: 3 },
          reviewOn: -1,
          closed: false,
          note: 'Two posts were filled.',
        },
      ],
    },
    {
      id: 'sample-risk-reviews',
      risk: 'Annual reviews are not written up in time',
      cause: 'Schools send the papers late, and no one asks for them.',
      effect: 'Plans describe a child of two years ago.',
      control: 'Schools are reminded four weeks before a review and on the day after it.',
      ownerRole: 'Annual review team manager',
      steps: [
        {
          at: monday(22),
          now: { likelihood: 4, impact: 3 },
          target: { likelihood: 2, impact: 3 },
          reviewOn: 5,
          closed: false,
        },
      ],
    },
    {
      id: 'sample-risk-case-system',
      risk: 'The new case system loses dates',
      cause: 'Dates of advice are moved over by hand.',
      effect: 'Timeliness cannot be reported.',
      control: 'A sample of a hundred cases was checked after the move.',
      ownerRole: 'Performance manager',
      steps: [
        {
          at: monday(25),
          now: { likelihood: 3, impact: 4 },
          target: { likelihood: 1, impact: 4 },
          reviewOn: -16,
          closed: false,
        },
        {
          at: friday(15),
          now: { likelihood: 1, impact: 4 },
          target: { likelihood: 1, impact: 4 },
          reviewOn: -16,
          closed: true,
          note: 'The check found no date lost.',
        },
      ],
    },
  ],
  indicators: inventIndicators(),
});
