import type { SampleAudit } from '#shared/domain/audit/sample-audits';
import { marksFrom } from './mark-lines';

/** Audits of plans whose faults are few and small. */
export const strongAudits: readonly SampleAudit[] = [
  {
    id: 'sample-audit-p-1119',
    ref: 'P-1119',
    auditorId: 'sample-person-1',
    state: 'submitted',
    started: { weeksAgo: 5, weekday: 2, time: '09:20' },
    minutes: 74,
    marks: marksFrom({
      A: '3 3 3 3 3',
      B: '3 3 3 3 3',
      C: '3 3',
      D: '3 2',
      E: '3 2 3 2 na 3 2',
      F: '3 3 3 3 3 3 na',
      G: '3 3',
      H1: '3 3 2',
      H2: '3 2',
      I: '3',
      J: 'na',
      K: '3',
      X: '3 2 3 3 3 3',
    }),
    notes: {
      A1: 'Chaired part of his own review with a script. Film clips chosen by the child. A model for the team.',
      F2: 'Every item says who, how often, how long and in what group. Equipment has repair times.',
      E2: 'The hope of passing BSL Level 1 is met in F but has no outcome of its own.',
      X2: 'One or two audiology terms are not explained (data logging, discrimination).',
    },
  },
  {
    id: 'sample-audit-p-1088',
    ref: 'P-1088',
    auditorId: 'sample-person-2',
    state: 'submitted',
    started: { weeksAgo: 0, weekday: 1, time: '09:05' },
    minutes: 81,
    marks: marksFrom({
      A: '3 3 3 3 2',
      B: '3 3 3 2 3',
      C: '3 3',
      D: '3 3',
      E: '3 3 3 2 na 3 2',
      F: '3 2 3 2 2 3 2',
      G: '3 2',
      H1: '1 0 2',
      H2: '2 2',
      I: '3',
      J: '3',
      K: '3',
      X: '3 3 3 1 3 3',
    }),
    notes: {
      H1b: 'Help at home under section 2 of the 1970 Act stands in H2. It must move to H1 to keep its legal effect.',
      F2: 'Two items are vague (speech practice, inclusive play); the rest are exact.',
      F7: 'The minibus has a minimum of six trips, so the flexibility counts as met.',
    },
  },
];
