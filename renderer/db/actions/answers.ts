import { type Answer, type Arose, answerId, type Mark } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Change, Commit } from '#shared/domain/store/change';
import type { AnswerMap } from '../answers-cache';
import { refuseUnlessMarked } from '../current-record';
import { sameRecord } from '../same-record';
import { currentSession } from '../session';
import { takeStep } from '../undo';

/** What an answer says, apart from whose it is. */
type Said = Omit<Answer, 'auditId' | 'criterionId'>;

interface AnswerChange {
  readonly action: Extract<Commit['action'], 'answer' | 'note' | 'suggest' | 'arose'>;
  readonly audit: Audit;
  readonly criterionId: string;
  readonly toAnswer: (before: Said) => Said;
}

/** Sends the mark to disk in the task it is called in, once the audit's answers have been read. `null` takes a mark away. */
export const setMark = (audit: Audit, criterionId: string, mark: Mark | null, note: string): Promise<void> =>
  change({ action: 'answer', audit, criterionId, toAnswer: (before) => ({ ...before, mark, note }) });

/** Keeps the mark and changes the note; at most 10,000 characters. */
export const setNote = (audit: Audit, criterionId: string, note: string): Promise<void> =>
  change({ action: 'note', audit, criterionId, toAnswer: (before) => ({ ...before, note }) });

/** Wording suggested to the plan's writer, at most 10,000 characters; empty takes it away. */
export const setSuggestion = (audit: Audit, criterionId: string, text: string): Promise<void> =>
  change({
    action: 'suggest',
    audit,
    criterionId,
    toAnswer: ({ suggestion: _, ...before }) => (text === '' ? before : { ...before, suggestion: text }),
  });

/** Where vague wording arose; `null` for not checked. */
export const setArose = (audit: Audit, criterionId: string, arose: Arose | null): Promise<void> =>
  change({
    action: 'arose',
    audit,
    criterionId,
    toAnswer: ({ arose: _, ...before }) => (arose === null ? before : { ...before, arose }),
  });

function change(wanted: AnswerChange): Promise<void> {
  const { answers } = currentSession();
  const here = answers.peek(wanted.audit.id);
  return here === undefined
    ? answers.load(wanted.audit.id).then((loaded) => write(wanted, loaded))
    : write(wanted, here);
}

const NOTHING: Said = { mark: null, note: '' };

async function write({ action, audit, criterionId, toAnswer }: AnswerChange, here: AnswerMap): Promise<void> {
  refuseUnlessMarked(audit);
  const before = here.get(criterionId) ?? null;
  const said = toAnswer(before ?? NOTHING);
  const after = saysNothing(said) ? null : { ...said, auditId: audit.id, criterionId };
  if (sameRecord(before, after)) return;
  const id = answerId(audit.id, criterionId);
  const forth: Change[] = [{ table: 'answers', id, value: after }];
  await takeStep({ audit, action, forth, back: [{ table: 'answers', id, value: before }] });
}

const saysNothing = ({ mark, note, suggestion, arose, earlier }: Said): boolean =>
  mark === null && note === '' && suggestion === undefined && arose === undefined && earlier === undefined;
