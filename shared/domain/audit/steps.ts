import { withMuteOf } from '../prompts/mute-step';
import type { Discipline } from '../rubric/rubric';
import type { Change, JournalEntry } from '../store/change';

/** One step that can be taken back: the records as they were, and as they became. */
export interface Step {
  /** What was done, for a button: `mark F2`. */
  readonly label: string;
  readonly back: readonly Change[];
  readonly forth: readonly Change[];
}

/** What can be taken back, oldest first, and what was and can be done again, the next one last. */
export interface Steps {
  readonly done: readonly Step[];
  readonly undone: readonly Step[];
}

export const NO_STEPS: Steps = { done: [], undone: [] };

/** Steps that are kept for one audit. */
export const MOST_STEPS = 200;

type Action = JournalEntry['action'];
type Of<T extends Change['table']> = Extract<Change, { table: T }>;

const PARTS: Readonly<Record<Discipline | 'all', string>> = {
  all: 'the whole plan',
  education: 'the part of education',
  health: 'the part of health',
  care: 'the part of social care',
};

/** Words of what a step does, by its action. Any other action is no step. */
const LABELS: Partial<Readonly<Record<Action, (change: Change, before: Change | undefined) => string>>> = {
  answer: (change) => `mark ${criterionOf(change)}`,
  note: (change) => `note on ${criterionOf(change)}`,
  suggest: (change) => `suggested wording for ${criterionOf(change)}`,
  arose: (change) => `where vagueness in ${criterionOf(change)} arose`,
  evidence: (change) => `evidence for ${criterionOf(change)}`,
  'remove-evidence': (_, before) =>
    `removing evidence from ${before === undefined ? 'a criterion' : criterionOf(before)}`,
  link: () => 'link in the golden thread',
  unlink: () => 'removing a link from the golden thread',
  'check-link': () => 'taking over the new words of a link',
  'leave-out': () => 'leaving a passage out of the golden thread',
  'count-again': () => 'counting a passage in the golden thread',
  'dismiss-prompt': () => 'dismissing a prompt',
  'restore-prompt': () => 'bringing a prompt back',
  'mute-prompt': () => 'muting a phrase for all plans',
  'plan-note': () => 'note on the plan',
  comment: () => 'comment in the bank',
  'carry-over': (change) => `going over to draft ${auditOf(change)?.draft ?? ''}`.trim(),
  'move-version': (change) => `moving to version ${auditOf(change)?.rubricVersion ?? ''} of the rubric`,
  discipline: (change) => `choosing ${PARTS[auditOf(change)?.discipline ?? 'all']}`,
  'correct-section': (change) => correctionLabel(change),
};

const auditOf = (change: Change): Of<'audits'>['value'] => (change.table === 'audits' ? change.value : null);

const isStep = (action: Action): boolean => LABELS[action] !== undefined;

/** What a step did, for a button. @param back the records before it, in the order of `forth`. */
export function stepLabel(action: Action, forth: readonly Change[], back: readonly Change[]): string {
  const [change] = forth;
  return change === undefined ? action : (LABELS[action]?.(change, back[0]) ?? action);
}

function criterionOf(change: Change): string {
  if (change.table === 'answers') return change.id.slice(change.id.lastIndexOf('/') + 1);
  return change.table === 'evidence' && change.value !== null ? change.value.criterionId : 'a criterion';
}

function correctionLabel(change: Change): string {
  const to = change.table === 'corrections' ? change.value?.to : undefined;
  return to === null ? 'taking text out of its section' : `moving text to ${to ?? 'where it was'}`;
}

/** Adds what was just done; what had been taken back before can then no longer be done again. */
export const withStep = ({ done }: Steps, step: Step): Steps => ({
  done: [...done, step].slice(-MOST_STEPS),
  undone: [],
});

/** Answers the record that a change concerns as it now stands; undefined where that is not known. */
export type Now = (change: Change) => Change | undefined;

/** A step that was just taken back or done again, with what has to be written for it. */
export interface Taken {
  readonly steps: Steps;
  readonly step: Step;
  readonly changes: readonly Change[];
}

/** What taking the newest step back makes of the steps and the records; null when there is none. */
export function takeBack({ done, undone }: Steps, now: Now): Taken | null {
  const last = done.at(-1);
  if (last === undefined) return null;
  const step = { ...last, forth: last.forth.map((change) => asItStands(change, now)) };
  const changes = last.back.map((change, index) => rebased(change, now, { mute: last.forth[index], muted: false }));
  return { step, changes, steps: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** What doing again what was taken back last makes of the steps and the records; null when there is none. */
export function doAgain({ done, undone }: Steps, now: Now): Taken | null {
  const last = undone.at(-1);
  if (last === undefined) return null;
  const step = { ...last, back: last.back.map((change) => asItStands(change, now)) };
  const changes = last.forth.map((change) => rebased(change, now, { mute: change, muted: true }));
  return { step, changes, steps: { done: [...done, step], undone: undone.slice(0, -1) } };
}

/**
 * Records that change outside of steps too, by moving on in an audit or by work in the comment bank: the other direction
 * brings back what stood there last, not what the step had once made of it.
 */
const asItStands = (change: Change, now: Now): Change =>
  change.table === 'audits' || change.table === 'comments' ? (now(change) ?? change) : change;

interface Muting {
  /** The change by which a phrase was muted. */
  readonly mute: Change | undefined;
  readonly muted: boolean;
}

/**
 * Steps on an audit itself go to another draft, version of the rubric or discipline: where the auditor stands meanwhile is
 * none of their business. The one step on the phrase bank mutes a phrase: what else the council changed meanwhile stays.
 */
function rebased(change: Change, now: Now, { mute, muted }: Muting): Change {
  const here = now(change);
  if (mute?.table === 'settings') return withMuteOf(mute, here ?? change, muted);
  if (change.table !== 'audits' || here?.table !== 'audits') return change;
  if (change.value === null || here.value === null) return change;
  const { draft, rubricId, rubricVersion, discipline } = change.value;
  const { discipline: _, ...kept } = here.value;
  const value = { ...kept, draft, rubricId, rubricVersion, ...(discipline === undefined ? {} : { discipline }) };
  return { ...here, value };
}

/** Once an audit is handed in, opened again, taken over or put back after a loss, what came before stands. */
const FINAL: ReadonlySet<Action> = new Set([
  'start-audit',
  'begin-agreeing',
  'take-over',
  'submit',
  'agree',
  'reopen',
  'sample-data',
  'give-back',
]);

/**
 * The steps of an audit as its trail tells of them, for a window that has just been opened: the very ones that the window
 * before could have taken back.
 *
 * @param trail every journal entry that touched the audit or a comment starred in it, oldest first, from its start on.
 */
export function stepsFromTrail(trail: readonly JournalEntry[], auditId: string): Steps {
  const stood = new Map<string, Change>();
  const now: Now = (change) => stood.get(recordKey(change));
  let steps = NO_STEPS;
  for (const entry of trail) {
    if (belongsTo(entry, auditId)) steps = afterEntry(steps, entry, now);
    for (const change of entry.changes) stood.set(recordKey(change), change);
  }
  return steps;
}

function afterEntry(steps: Steps, { action, changes }: JournalEntry, now: Now): Steps {
  if (FINAL.has(action)) return NO_STEPS;
  if (action === 'undo') return takeBack(steps, now)?.steps ?? steps;
  if (action === 'redo') return doAgain(steps, now)?.steps ?? steps;
  if (!isStep(action)) return steps;
  const back = changes.map((change) => now(change) ?? gone(change));
  return withStep(steps, { label: stepLabel(action, changes, back), back, forth: changes });
}

/** One name for a record across all tables. */
export const recordKey = ({ table, id }: Pick<Change, 'table' | 'id'>): string => `${table} ${id}`;

/** The change that says a record is not there. */
export const gone = ({ table, id }: Change): Change => ({ table, id, value: null }) as Change;

/** Entries written before commits named their audit are told by the answers they changed. */
const belongsTo = (entry: JournalEntry, auditId: string): boolean =>
  entry.auditId === undefined
    ? entry.changes.some(({ table, id }) => (table === 'audits' ? id === auditId : id.startsWith(`${auditId}/`)))
    : entry.auditId === auditId;
