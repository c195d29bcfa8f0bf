import { z } from 'zod';
import { daySchema } from '../plan/plan-fields';
import { rubricSectionIdSchema } from '../rubric/rubric';
import { boardWords } from './board-words';
import { figureThenSchema } from './figure-then';

export const ACTION_STATUSES = ['not-started', 'on-track', 'at-risk', 'late', 'done', 'dropped'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const ACTION_STATUS_WORDS: Readonly<Record<ActionStatus, string>> = {
  'not-started': 'Not started',
  'on-track': 'On track',
  'at-risk': 'At risk',
  late: 'Late',
  done: 'Done',
  dropped: 'Dropped',
};

/** Where the figure of an action is read: a measure of the audits (percent met) or an indicator. */
export const measureSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('criterion'), criterionId: z.string().min(1).max(60) }),
  z.strictObject({ kind: z.literal('section'), section: z.union([rubricSectionIdSchema, z.literal('all')]) }),
  z.strictObject({ kind: z.literal('indicator'), indicatorId: z.string().min(1).max(120) }),
]);
export type MeasureSource = z.infer<typeof measureSourceSchema>;

/** What will show that an action worked: a measure of the audits or an indicator, or only words. */
export const actionMeasureSchema = z
  .strictObject({
    words: boardWords(300),
    source: measureSourceSchema.optional(),
    /** Where it stood when the action began. */
    baseline: figureThenSchema.optional(),
  })
  .refine(({ source, baseline }) => baseline === undefined || source !== undefined, {
    error: 'A figure to start from needs a measure that it was read from.',
    path: ['baseline'],
  });
export type ActionMeasure = z.infer<typeof actionMeasureSchema>;

/** How an action stood from one moment on. The first is its beginning. */
export const actionStepSchema = z.strictObject({
  at: z.iso.datetime(),
  /** The person who wrote it down, by id. */
  by: z.string().min(1).max(120),
  status: z.enum(ACTION_STATUSES),
  /** When it was to be done by, then: a day that is moved stays visible. */
  due: daySchema,
  note: boardWords(500).optional(),
  /** The measure, read again. */
  figure: figureThenSchema.optional(),
});
export type ActionStep = z.infer<typeof actionStepSchema>;

/** Steps that one action can hold: years of weekly ones. */
export const MOST_STEPS = 500;

/** Something that is done so that plans get better. Owners are roles, not names: the Board's papers are published. */
export const improvementActionSchema = z
  .strictObject({
    id: z.string().min(1).max(120),
    /** The area of weakness that it is for. */
    area: boardWords(120),
    action: boardWords(500),
    ownerRole: boardWords(80),
    due: daySchema,
    measure: actionMeasureSchema,
    status: z.enum(ACTION_STATUSES),
    /** Oldest first; only ever added to. The last says the same status and day as the action. */
    history: z.array(actionStepSchema).min(1).max(MOST_STEPS),
  })
  .refine(
    ({ status, due, history }) => {
      const last = history.at(-1);
      return last === undefined || (last.status === status && last.due === due);
    },
    { error: 'The last step of an action says how it stands.' },
  );
export type ImprovementAction = z.infer<typeof improvementActionSchema>;

/** Work on it goes on. */
export const isOpenAction = ({ status }: Pick<ImprovementAction, 'status'>): boolean =>
  status !== 'done' && status !== 'dropped';

/** Not finished after the day it was due, whatever its status says. `today` is an ISO day. */
export const isOverdue = (action: Pick<ImprovementAction, 'status' | 'due'>, today: string): boolean =>
  isOpenAction(action) && action.due < today;
