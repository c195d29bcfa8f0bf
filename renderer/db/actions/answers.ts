import { type Answer, answerId, type Mark } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Change, Commit } from '#shared/domain/store/change';
import type { AnswerMap } from '../answers-cache';
import { commit } from '../commit';
import { isBeingMarked } from '../current-record';
import { sameRecord } from '../same-record';
import { currentSession } from '../session';
import { recordStep } from '../undo';

interface AnswerChange {
  readonly action: Extract<Commit['action'], 'answer' | 'note'>;
  readonly audit: Audit;
  readonly criterionId: string;
  readonly label: string;
  readonly toAnswer: (before: Answer | null) => Pick<Answer, 'mark' | 'note'>;
}

/** Sends the mark to disk in the task it is called in, once the audit's answers have been read. `null` takes a mark away. */
export const setMark = (audit: Audit, criterionId: string, mark: Mark | null, note: string): Promise<void> =>
  change({ action: 'answer', audit, criterionId, label: `mark ${criterionId}`, toAnswer: () => ({ mark, note }) });

/** Keeps the mark and changes the note; at most 10,000 characters. */
export const setNote = (audit: Audit, criterionId: string, note: string): Promise<void> =>
  change({
    action: 'note',
    audit,
    criterionId,
    label: `note on ${criterionId}`,
    toAnswer: (before) => ({ mark: before?.mark ?? null, note }),
  });

function change(wanted: AnswerChange): Promise<void> {
  const { answers } = currentSession();
  const here = answers.peek(wanted.audit.id);
  return here === undefined
    ? answers.load(wanted.audit.id).then((loaded) => write(wanted, loaded))
    : write(wanted, here);
}

async function write({ action, audit, criterionId, label, toAnswer }: AnswerChange, here: AnswerMap): Promise<void> {
  if (!isBeingMarked(audit)) throw new Error('Only an audit that is being marked can be changed.');
  const before = here.get(criterionId) ?? null;
  const { mark, note } = toAnswer(before);
  const after = mark === null && note === '' ? null : { auditId: audit.id, criterionId, mark, note };
  if (sameRecord(before, after)) return;
  const id = answerId(audit.id, criterionId);
  const forth: Change[] = [{ table: 'answers', id, value: after }];
  const saving = commit(action, forth);
  recordStep(audit.id, { label, back: [{ table: 'answers', id, value: before }], forth });
  await saving;
}
