import { recordKey } from '#shared/domain/audit/steps';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { Change, JournalEntry } from '#shared/domain/store/change';
import { changesVersion } from './audit-change-words';
import { changeWords, type StepKind } from './change-words';

const ACTION_WORDS: Readonly<Record<JournalEntry['action'], string>> = {
  'set-up': 'Set up who is marking',
  'add-plan': 'Added the plan',
  'add-draft': 'Added a draft',
  'edit-plan': 'Changed the plan’s details',
  'remove-plan': 'Removed the plan',
  'correct-section': 'Moved text to another section',
  'edit-rubric': 'Edited the rubric',
  'discard-rubric-draft': 'Discarded a draft of the rubric',
  'retire-rubric': 'Retired a version of the rubric',
  'move-version': 'Moved to another version of the rubric',
  discipline: 'Chose what is marked',
  'import-register': 'Imported a register',
  'remove-register': 'Removed a register',
  'draw-sample': 'Drew a sample',
  'edit-sample': 'Changed a sample',
  substitute: 'Replaced a plan in a sample',
  'remove-sample-record': 'Removed a sample',
  'match-files': 'Matched files to a sample',
  'publish-rubric': 'Published the rubric',
  'start-audit': 'Started the audit',
  'take-over': 'Took the audit over',
  look: 'Opened another person’s audit',
  answer: 'Marked',
  note: 'Wrote a note',
  suggest: 'Suggested wording',
  arose: 'Said where vagueness arose',
  evidence: 'Attached evidence',
  'remove-evidence': 'Removed evidence',
  link: 'Linked the golden thread',
  unlink: 'Removed a link of the golden thread',
  'check-link': 'Took over the new words of a link',
  'leave-out': 'Left a passage out of the golden thread',
  'count-again': 'Counted a passage in the golden thread again',
  'dismiss-prompt': 'Dismissed a prompt',
  'restore-prompt': 'Brought a prompt back',
  'mute-prompt': 'Muted a phrase for all plans',
  'plan-note': 'Wrote a note on the plan',
  comment: 'Changed the comment bank',
  'carry-over': 'Went over to a newer draft',
  move: 'Went to a criterion',
  'begin-agreeing': 'Began to agree the marks of two audits',
  agree: 'Handed in the agreed marks',
  'discard-agreeing': 'Gave up agreeing the marks of two audits',
  'compare-events': 'Changed the events of Compare',
  'add-action': 'Added an improvement action',
  'edit-action': 'Changed an improvement action',
  'remove-action': 'Removed an improvement action',
  'add-risk': 'Added a risk',
  'edit-risk': 'Changed a risk',
  'remove-risk': 'Removed a risk',
  'add-indicator': 'Added an indicator',
  'edit-indicator': 'Changed an indicator',
  'remove-indicator': 'Removed an indicator',
  'import-indicators': 'Imported figures of indicators',
  'export-report': 'Saved a report or its figures',
  'withdraw-export': 'Said that a saved report was taken back',
  submit: 'Submitted',
  reopen: 'Reopened',
  settings: 'Changed a setting',
  'sample-data': 'Added sample data',
  undo: 'Undid a step',
  redo: 'Did a step again',
  'give-back': 'Put back after the disk was damaged',
};

export interface TrailLine {
  readonly entry: JournalEntry;
  /** What it did, in a line: `Marked F2: Met`. */
  readonly words: string;
}

/**
 * The trail of an audit in lines, oldest first, as its entries are. Steps that only say where the auditor stood are in the
 * journal, but no reader of a trail looks for them. What a change did shows only beside what stood there before. Each mark
 * is named by the scale of the version that the audit had at that moment.
 *
 * @param rubrics every version there is; a version that is not among them is read as the audit's own.
 * @param rubric the version that the audit has now.
 */
export function trailLines(
  entries: readonly JournalEntry[],
  auditId: string,
  rubric: Scale,
  rubrics: readonly Rubric[] = [],
): readonly TrailLine[] {
  const stood = new Map<string, Change>();
  let scale = rubric;
  return entries.flatMap((entry) => {
    scale = scaleAfter(entry, auditId, rubrics) ?? scale;
    if (entry.action === 'move') return [];
    const kind = kindOf(entry.action);
    const told = entry.changes.map((change) => ({ change, before: stood.get(recordKey(change)) }));
    for (const change of entry.changes) stood.set(recordKey(change), change);
    const moved = told.some(({ change, before }) => changesVersion(change, before));
    const details = told
      .filter(({ change }) => !moved || change.table !== 'answers')
      .flatMap(({ change, before }) => changeWords({ change, before, kind, auditId, rubric: scale }));
    return [{ entry, words: lineWords(entry.action, kind, details) }];
  });
}

type Scale = Pick<Rubric, 'scale'>;

/** The scale of the version that an entry says the audit has; undefined where it says nothing of it. */
function scaleAfter({ changes }: JournalEntry, auditId: string, rubrics: readonly Rubric[]): Scale | undefined {
  const audit = changes.findLast(({ table, id }) => table === 'audits' && id === auditId);
  const value = audit?.table === 'audits' ? audit.value : null;
  return value === null
    ? undefined
    : rubrics.find(({ id, version }) => id === value.rubricId && version === value.rubricVersion);
}

/** Steps whose changes say by themselves what was done. */
const DONE: ReadonlySet<JournalEntry['action']> = new Set([
  'answer',
  'note',
  'suggest',
  'arose',
  'correct-section',
  'evidence',
  'remove-evidence',
  'link',
  'unlink',
  'check-link',
  'leave-out',
  'count-again',
  'dismiss-prompt',
  'restore-prompt',
  'plan-note',
  'comment',
  'carry-over',
  'move-version',
  'discipline',
]);

const kindOf = (action: JournalEntry['action']): StepKind => {
  if (action === 'undo' || action === 'redo') return action;
  return DONE.has(action) ? 'done' : 'other';
};

const MOST_DETAILS = 4;

function lineWords(action: JournalEntry['action'], kind: StepKind, details: readonly string[]): string {
  if (details.length === 0) return ACTION_WORDS[action];
  const named = `${details.slice(0, MOST_DETAILS).join(', ')}${details.length > MOST_DETAILS ? ' …' : ''}`;
  if (kind === 'undo') return `Undid: ${named}`;
  if (kind === 'redo') return `Did again: ${named}`;
  return kind === 'done' ? named : `${ACTION_WORDS[action]} ${named}`;
}
