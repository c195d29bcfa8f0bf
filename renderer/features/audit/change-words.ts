import type { Answer } from '#shared/domain/audit/answer';
import { markWords } from '#shared/domain/audit/mark-words';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { Change } from '#shared/domain/store/change';
import { AROSE_WORDS } from './card/arose-words';
import { sameMark } from './key-to-mark';
import { isOfReading, readingWords } from './reading-words';

/** Whether a step was done by itself, taken back, done again, or was something else that brought changes with it. */
export type StepKind = 'done' | 'undo' | 'redo' | 'other';

interface ChangeInTrail {
  readonly change: Change;
  /** The change that made the record what it was until now; undefined where the trail knows of none. */
  readonly before: Change | undefined;
  readonly kind: StepKind;
  readonly auditId: string;
  readonly rubric: Pick<Rubric, 'scale'>;
}

/** What one change did to an audit, as parts of a line; nothing where it concerns another audit. */
export function changeWords({ change, before, kind, auditId, rubric }: ChangeInTrail): readonly string[] {
  if (change.table === 'corrections') return [movedWords(change, before, kind)];
  if (change.table === 'settings') return kind === 'undo' || kind === 'redo' ? ['muting a phrase for all plans'] : [];
  if (isOfReading(change)) return readingWords(change, before, kind, auditId);
  if (change.table !== 'answers' || !change.id.startsWith(`${auditId}/`)) return [];
  const id = change.id.slice(auditId.length + 1);
  const [was, is] = [before?.table === 'answers' ? before.value : null, change.value];
  if (kind === 'other') return [`${id}: ${markWords(is?.mark ?? null, rubric)}`];
  const written = writtenSteps(id, was, is, kind);
  const marked = !sameMark(was?.mark ?? null, is?.mark ?? null);
  // Where nothing changed, as after a loss of earlier entries, the mark is what the step left.
  return marked || written.length === 0 ? [markStep(id, is, kind, rubric), ...written] : written;
}

/** What was written of an answer, in the words of the steps that changed it. */
function writtenSteps(id: string, was: Answer | null, is: Answer | null, kind: StepKind): readonly string[] {
  const differs = (field: 'note' | 'suggestion' | 'arose') => (was?.[field] ?? '') !== (is?.[field] ?? '');
  return [
    ...(differs('note') ? [noteStep(id, is, kind)] : []),
    ...(differs('suggestion') ? [suggestionStep(id, is, kind)] : []),
    ...(differs('arose') ? [aroseStep(id, is, kind)] : []),
  ];
}

function markStep(id: string, answer: Answer | null, kind: StepKind, rubric: Pick<Rubric, 'scale'>): string {
  const mark = answer?.mark ?? null;
  if (kind === 'undo' || kind === 'redo') return `mark on ${id}, now ${markWords(mark, rubric)}`;
  return mark === null ? `Cleared ${id}` : `Marked ${id}: ${markWords(mark, rubric)}`;
}

function noteStep(id: string, answer: Answer | null, kind: StepKind): string {
  if (kind === 'undo' || kind === 'redo') return `note on ${id}`;
  return (answer?.note ?? '') === '' ? `Removed the note on ${id}` : `Wrote a note on ${id}`;
}

function suggestionStep(id: string, answer: Answer | null, kind: StepKind): string {
  if (kind === 'undo' || kind === 'redo') return `suggested wording for ${id}`;
  return (answer?.suggestion ?? '') === '' ? `Removed the wording suggested for ${id}` : `Suggested wording for ${id}`;
}

function aroseStep(id: string, answer: Answer | null, kind: StepKind): string {
  const words = AROSE_WORDS[answer?.arose ?? 'unchecked'];
  if (kind === 'undo' || kind === 'redo') return `where vagueness in ${id} arose, now ${words}`;
  return `Said where vagueness in ${id} arose: ${words}`;
}

/** Text that is no longer moved is named by where it had been moved to. */
function movedWords(change: Change, before: Change | undefined, kind: StepKind): string {
  const correction = [change, before].find((one) => one?.table === 'corrections' && one.value !== null);
  const value = correction?.table === 'corrections' ? correction.value : null;
  if (value === null) return kind === 'done' ? 'Moved text' : 'moving text';
  const passages = value.blockIds.length === 1 ? '1 passage' : `${value.blockIds.length} passages`;
  if (value.to === null) return `${kind === 'done' ? 'Took' : 'taking'} ${passages} out of all sections`;
  return `${kind === 'done' ? 'Moved' : 'moving'} ${passages} to section ${value.to}`;
}
