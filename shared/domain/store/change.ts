import { z } from 'zod';
import { answerSchema } from '../audit/answer';
import { auditSchema } from '../audit/audit';
import { commentSchema, planNoteSchema } from '../audit/comment';
import { personSchema } from '../audit/person';
import { improvementActionSchema } from '../board/action';
import { exportRecordSchema } from '../board/export-record';
import { indicatorSchema } from '../board/indicator';
import { riskSchema } from '../board/risk';
import { dismissalSchema, evidenceSchema } from '../evidence/evidence';
import { planSchema, sectionCorrectionSchema } from '../plan/plan';
import { registerSchema } from '../register/register';
import { rubricSchema } from '../rubric/rubric';
import { rubricDraftSchema } from '../rubric/rubric-draft';
import { sampleSchema } from '../sample/sample';
import { threadLinkSchema } from '../thread/thread-link';

/** App-wide choices; one record per key. */
export const settingSchema = z.strictObject({ key: z.string().min(1).max(100), value: z.json() });
export type Setting = z.infer<typeof settingSchema>;

/** Every kind of record the journal keeps, with the one schema that decides what is stored. */
export const RECORD_SCHEMAS = {
  plans: planSchema,
  corrections: sectionCorrectionSchema,
  rubrics: rubricSchema,
  audits: auditSchema,
  answers: answerSchema,
  people: personSchema,
  settings: settingSchema,
  evidence: evidenceSchema,
  links: threadLinkSchema,
  dismissals: dismissalSchema,
  planNotes: planNoteSchema,
  comments: commentSchema,
  rubricDrafts: rubricDraftSchema,
  registers: registerSchema,
  samples: sampleSchema,
  actions: improvementActionSchema,
  risks: riskSchema,
  indicators: indicatorSchema,
  exports: exportRecordSchema,
} as const;

export type TableName = keyof typeof RECORD_SCHEMAS;
export type RecordOf<T extends TableName> = z.infer<(typeof RECORD_SCHEMAS)[T]>;

const idSchema = z.string().min(1).max(120);

const changeOf = <T extends TableName, S extends z.ZodType>(table: T, record: S) =>
  z.strictObject({ table: z.literal(table), id: idSchema, value: z.nullable(record) });

/** A record's new version, or `null` for its deletion. Absence is never deletion. */
export const changeSchema = z.discriminatedUnion('table', [
  changeOf('plans', RECORD_SCHEMAS.plans),
  changeOf('corrections', RECORD_SCHEMAS.corrections),
  changeOf('rubrics', RECORD_SCHEMAS.rubrics),
  changeOf('audits', RECORD_SCHEMAS.audits),
  changeOf('answers', RECORD_SCHEMAS.answers),
  changeOf('people', RECORD_SCHEMAS.people),
  changeOf('settings', RECORD_SCHEMAS.settings),
  changeOf('evidence', RECORD_SCHEMAS.evidence),
  changeOf('links', RECORD_SCHEMAS.links),
  changeOf('dismissals', RECORD_SCHEMAS.dismissals),
  changeOf('planNotes', RECORD_SCHEMAS.planNotes),
  changeOf('comments', RECORD_SCHEMAS.comments),
  changeOf('rubricDrafts', RECORD_SCHEMAS.rubricDrafts),
  changeOf('registers', RECORD_SCHEMAS.registers),
  changeOf('samples', RECORD_SCHEMAS.samples),
  changeOf('actions', RECORD_SCHEMAS.actions),
  changeOf('risks', RECORD_SCHEMAS.risks),
  changeOf('indicators', RECORD_SCHEMAS.indicators),
  changeOf('exports', RECORD_SCHEMAS.exports),
]);
export type Change = z.infer<typeof changeSchema>;

/** What a user did, in the words of the trail. */
export const ACTIONS = [
  'set-up',
  'add-plan',
  'add-draft',
  'edit-plan',
  'remove-plan',
  'correct-section',
  'edit-rubric',
  'discard-rubric-draft',
  'publish-rubric',
  'retire-rubric',
  'move-version',
  'discipline',
  'import-register',
  'remove-register',
  'draw-sample',
  'edit-sample',
  'substitute',
  'remove-sample-record',
  'match-files',
  'start-audit',
  'take-over',
  'look',
  'answer',
  'note',
  'suggest',
  'arose',
  'evidence',
  'remove-evidence',
  'link',
  'unlink',
  'check-link',
  'leave-out',
  'count-again',
  'dismiss-prompt',
  'restore-prompt',
  'mute-prompt',
  'plan-note',
  'comment',
  'carry-over',
  'move',
  'submit',
  'begin-agreeing',
  'agree',
  'discard-agreeing',
  'reopen',
  'settings',
  'compare-events',
  'add-action',
  'edit-action',
  'remove-action',
  'add-risk',
  'edit-risk',
  'remove-risk',
  'add-indicator',
  'edit-indicator',
  'remove-indicator',
  'import-indicators',
  'export-report',
  'withdraw-export',
  'sample-data',
  'undo',
  'redo',
  'give-back',
] as const;

const commitFields = z.strictObject({
  action: z.enum(ACTIONS),
  /** Kept in the trail; needed for reopening. */
  reason: z.string().trim().min(1).max(500).optional(),
  /** The audit it was done in; its steps are what that audit's undo takes back, after a restart too. */
  auditId: idSchema.optional(),
  /** Who did it, stamped as they were called at the time. */
  by: personSchema,
  changes: z.array(changeSchema).min(1).max(1000),
});

/** One user action: all its changes are kept, or none. */
export const commitSchema = commitFields
  .refine(({ action, reason }) => action !== 'reopen' || reason !== undefined, {
    error: 'An audit is reopened with a reason.',
  })
  .refine(({ action, reason }) => action !== 'substitute' || reason !== undefined, {
    error: 'A plan is replaced in a sample with a reason.',
  });
export type Commit = z.infer<typeof commitSchema>;

/** A commit as the journal keeps it. `seq` counts 1, 2, 3 …; `hash` chains each entry to all before it. */
export const journalEntrySchema = commitFields.extend({
  seq: z.int().min(1),
  at: z.iso.datetime(),
});
export type JournalEntry = z.infer<typeof journalEntrySchema>;

/** Where the journal stands: the last entry's number and the rolling hash up to it. `seq` 0 and 64 zeros when empty. */
export const journalHeadSchema = z.strictObject({ seq: z.int().min(0), hash: z.string().regex(/^[0-9a-f]{64}$/) });
export type JournalHead = z.infer<typeof journalHeadSchema>;
