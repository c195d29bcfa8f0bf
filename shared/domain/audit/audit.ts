import { z } from 'zod';
import { PLAN_TYPES } from '../plan/plan-choices';
import { DISCIPLINES } from '../rubric/rubric';
import { auditResultSchema } from './audit-result';
import { textCountsSchema } from './text-counts';

/** One auditor's marking of one draft of one plan with one rubric version. Its answers are records of their own. */
export const auditSchema = z
  .strictObject({
    id: z.string().min(1),
    planId: z.string().min(1),
    /** Which draft of the plan was read. */
    draft: z.int().min(1),
    rubricId: z.string().min(1),
    rubricVersion: z.int().min(1),
    auditorId: z.string().min(1),
    state: z.enum(['draft', 'submitted', 'agreed']),
    startedAt: z.iso.datetime(),
    /** When the auditor took it over from another; absent where they began it themselves. */
    takenOverAt: z.iso.datetime().optional(),
    submittedAt: z.iso.datetime().optional(),
    /** The discipline it is marked for in a round by discipline; absent: the whole plan. */
    discipline: z.enum(DISCIPLINES).optional(),
    /** The plan's type as it was known when the audit was handed in: what was asked went by it. */
    planType: z.enum(PLAN_TYPES).optional(),
    /** Minutes spent on it, as the auditor says. */
    minutes: z.int().min(1).max(1_440).optional(),
    /** What was counted in the plan's text when it was handed in; absent while it is marked, and where nothing was. */
    counts: textCountsSchema.optional(),
    /**
     * The two audits, by id, that this one settles: it holds the agreed marks, a third record beside theirs. Present in
     * every agreed audit and in the draft of one, and in no other.
     */
    agrees: z.tuple([z.string().min(1), z.string().min(1)]).optional(),
    /** Criterion the auditor last stood on, to resume there. */
    position: z.string().optional(),
    /** Present once submitted, removed on reopening. */
    result: auditResultSchema.optional(),
  })
  .refine((audit) => (audit.state === 'draft') === (audit.result === undefined), {
    message: 'A result belongs to a submitted audit, and to no other.',
  })
  .refine((audit) => (audit.state === 'agreed' ? audit.agrees !== undefined : true), {
    message: 'Agreed marks name the two audits that they settle.',
  })
  .refine((audit) => (audit.state === 'submitted' ? audit.agrees === undefined : true), {
    message: 'Agreed marks are no third marking.',
  });
export type Audit = z.infer<typeof auditSchema>;
