import type { Rubric } from '#shared/domain/rubric/rubric';
import type { JournalEntry } from '#shared/domain/store/change';
import { markWords } from './mark-words';

const ACTION_WORDS: Readonly<Record<JournalEntry['action'], string>> = {
  'set-up': 'Set up who is marking',
  'add-plan': 'Added the plan',
  'add-draft': 'Added a draft',
  'edit-plan': 'Changed the plan’s details',
  'remove-plan': 'Removed the plan',
  'correct-section': 'Moved text to another section',
  'publish-rubric': 'Published the rubric',
  'start-audit': 'Started the audit',
  answer: 'Marked',
  note: 'Wrote a note',
  move: 'Went to a criterion',
  submit: 'Submitted',
  reopen: 'Reopened',
  settings: 'Changed a setting',
  'sample-data': 'Added sample data',
  undo: 'Undid a step',
  redo: 'Did a step again',
  'give-back': 'Put back after the disk was damaged',
};

/** Steps that only say where the auditor stood; they are in the journal, but no reader of a trail looks for them. */
export const isStep = (entry: JournalEntry): boolean => entry.action !== 'move';

/** What an entry of the journal did to an audit, in a line: `Marked F2: Met`. */
export function trailWords(entry: JournalEntry, auditId: string, rubric: Pick<Rubric, 'scale'>): string {
  const details = entry.changes.flatMap((change) => {
    if (change.table !== 'answers' || !change.id.startsWith(`${auditId}/`)) return [];
    const criterionId = change.id.slice(auditId.length + 1);
    if (change.value === null) return [`${criterionId}: answer removed`];
    return entry.action === 'note' ? [criterionId] : [`${criterionId}: ${markWords(change.value.mark, rubric)}`];
  });
  const words = ACTION_WORDS[entry.action];
  return details.length === 0 ? words : `${words} ${details.slice(0, 4).join(', ')}${details.length > 4 ? ' …' : ''}`;
}
