import { type SampleAudit, type SampleAudits, sampleAuditsSchema } from '#shared/domain/audit/sample-audits';
import { fairAudits } from './fair-audits';
import { strongAudits } from './strong-audits';
import { weakAudits } from './weak-audits';

const byTime = (one: SampleAudit, other: SampleAudit) =>
  other.started.weeksAgo - one.started.weeksAgo || one.started.weekday - other.started.weekday;

/** The week each plan was drawn in: eight audited over six weeks, one under way and three still to do this week. */
const PLANS = [
  { ref: 'P-1119', weeksAgo: 5 },
  { ref: 'P-1071', weeksAgo: 5 },
  { ref: 'P-1063', weeksAgo: 4 },
  { ref: 'P-1057', weeksAgo: 3 },
  { ref: 'P-1126', weeksAgo: 3 },
  { ref: 'P-1042', weeksAgo: 2 },
  { ref: 'P-1103', weeksAgo: 1 },
  { ref: 'P-1088', weeksAgo: 0 },
  { ref: 'P-1094', weeksAgo: 0 },
  { ref: 'P-1110', weeksAgo: 0 },
  { ref: 'P-1138', weeksAgo: 0 },
  { ref: 'P-1145', weeksAgo: 0 },
];

/** People and audits of the sample workspace; every name is invented. */
export const sampleAudits: SampleAudits = sampleAuditsSchema.parse({
  version: 1,
  people: [
    { id: 'sample-person-1', name: 'Auditor Merrowby', initials: 'AM', role: 'auditor' },
    { id: 'sample-person-2', name: 'Auditor Tindlewick', initials: 'AT', role: 'auditor' },
    { id: 'sample-person-3', name: 'Auditor Quillfeather', initials: 'AQ', role: 'auditor' },
    { id: 'sample-person-4', name: 'Manager Oxbridle', initials: 'MO', role: 'manager' },
  ],
  plans: PLANS,
  audits: [...strongAudits, ...fairAudits, ...weakAudits].sort(byTime),
} satisfies SampleAudits);
