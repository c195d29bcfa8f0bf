import type { Audit } from '#shared/domain/audit/audit';
import type { Comment } from '#shared/domain/audit/comment';
import type { NewComment } from '#shared/domain/bank/read-bank-file';
import { sameComment } from '#shared/domain/bank/same-comment';
import type { Change } from '#shared/domain/store/change';
import { now } from '../clock';
import { commit } from '../commit';
import { freshId } from '../record-ids';
import { currentSession } from '../session';
import { takeStep } from '../undo';

/** What became of a note that was starred: kept now, or in the bank since earlier. */
export interface Starred {
  readonly kind: 'kept' | 'there';
  readonly comment: Comment;
}

/**
 * Adds a note to the comment bank, unless the bank says the same on this criterion already. Resolves once it is saved;
 * can be undone in the audit it comes from.
 */
export const starComment = (audit: Audit, fresh: Pick<Comment, 'criterionId' | 'mark' | 'text'>): Promise<Starred> =>
  inTurn(async () => {
    const there = sameComment((await readBank()).values(), fresh);
    if (there !== undefined) return { kind: 'there', comment: there };
    const value: Comment = { ...fresh, text: fresh.text.trim(), id: freshId('comment'), uses: 0, addedAt: now() };
    await takeStep({
      audit,
      action: 'comment',
      forth: [{ table: 'comments', id: value.id, value }],
      back: [{ table: 'comments', id: value.id, value: null }],
    });
    return { kind: 'kept', comment: value };
  });

/** Counts one more use of a comment. Not a step of its own: taking back the note it went into leaves the count. */
export const countUse = (id: string): Promise<void> =>
  inTurn(async () => {
    const comment = (await readBank()).get(id);
    if (comment !== undefined) await saveComment({ ...comment, uses: comment.uses + 1 });
  });

/** Keeps other words, or another mark, for a comment; false when the bank says the same in another one. */
export const editComment = (id: string, said: Pick<Comment, 'mark' | 'text'>): Promise<boolean> =>
  inTurn(async () => {
    const bank = await readBank();
    const comment = bank.get(id);
    if (comment === undefined) return true;
    const after = { ...comment, ...said };
    bank.delete(id);
    if (sameComment(bank.values(), after) !== undefined) return false;
    await saveComment(after);
    return true;
  });

/** Keeps a comment as it is given, such as one that was removed and is put back. */
export const saveComment = (value: Comment): Promise<void> =>
  commit('comment', [{ table: 'comments', id: value.id, value }]);

export const removeComment = (id: string): Promise<void> => commit('comment', [{ table: 'comments', id, value: null }]);

/** Adds comments read from a file in one commit, so at most 1,000: all of them are kept, or none. */
export async function addComments(comments: readonly NewComment[]): Promise<void> {
  const changes = comments.map((comment): Change => {
    const id = freshId('comment');
    return { table: 'comments', id, value: { ...comment, id } };
  });
  if (changes.length > 0) await commit('comment', changes);
}

/** The bank as it now stands, changes that are still on their way to disk included. */
async function readBank(): Promise<Map<string, Comment>> {
  const session = currentSession();
  // Taken first: what leaves this list meanwhile is in the working copy by the time that is read.
  const ahead = [...session.ahead].flat();
  const bank = new Map((await session.db.comments.toArray()).map(({ value }) => [value.id, value]));
  for (const change of ahead) {
    if (change.table !== 'comments') continue;
    if (change.value === null) bank.delete(change.id);
    else bank.set(change.id, change.value);
  }
  return bank;
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each decides on the bank that the one before left, so that nothing is kept or counted twice. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
