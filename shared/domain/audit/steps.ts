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
  'dismiss-prompt': () => 'dismissing a prompt',
  'restore-prompt': () => 'bringing a prompt back',
  'plan-note': () => 'note on the plan',
  comment: () => 'comment in the bank',
  'carry-over': (change) => `going over to draft ${(change as Of<'audits'>).value?.draft ?? ''}`.trim(),
  'correct-section': (change) => correctionLabel(change),
};

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

/** The steps after taking the newest back, and that step; null when there is none. */
export function takeBack({ done, undone }: Steps): { readonly steps: Steps; readonly step: Step } | null {
  const step = done.at(-1);
  return step === undefined ? null : { step, steps: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** The steps after doing again what was taken back last, and that step; null when there is none. */
export function doAgain({ done, undone }: Steps): { readonly steps: Steps; readonly step: Step } | null {
  const step = undone.at(-1);
  return step === undefined ? null : { step, steps: { done: [...done, step], undone: undone.slice(0, -1) } };
}

/** Once an audit is handed in or opened again, what came before stands. */
const FINAL: ReadonlySet<Action> = new Set(['start-audit', 'submit', 'reopen', 'sample-data']);

/**
 * The steps of an audit as its trail tells of them, for a window that has just been opened: the very ones that the window
 * before could have taken back.
 *
 * @param trail every journal entry that touched the audit, oldest first.
 */
export function stepsFromTrail(trail: readonly JournalEntry[], auditId: string): Steps {
  const stood = new Map<string, Change>();
  let steps = NO_STEPS;
  for (const entry of trail) {
    const back = entry.changes.map((change) => stood.get(keyOf(change)) ?? gone(change));
    for (const change of entry.changes) stood.set(keyOf(change), change);
    if (!belongsTo(entry, auditId)) continue;
    if (FINAL.has(entry.action)) steps = NO_STEPS;
    else if (entry.action === 'undo') steps = takeBack(steps)?.steps ?? steps;
    else if (entry.action === 'redo') steps = doAgain(steps)?.steps ?? steps;
    else if (isStep(entry.action)) {
      const label = stepLabel(entry.action, entry.changes, back);
      steps = withStep(steps, { label, back, forth: entry.changes });
    }
  }
  return steps;
}

const keyOf = ({ table, id }: Change): string => `${table} ${id}`;

/** The change that says a record is not there. */
export const gone = ({ table, id }: Change): Change => ({ table, id, value: null }) as Change;

/** Entries written before commits named their audit are told by the answers they changed. */
const belongsTo = (entry: JournalEntry, auditId: string): boolean =>
  entry.auditId === undefined
    ? entry.changes.some(({ table, id }) => (table === 'audits' ? id === auditId : id.startsWith(`${auditId}/`)))
    : entry.auditId === auditId;
