import type { Audit } from '#shared/domain/audit/audit';
import type { Comment } from '#shared/domain/audit/comment';
import type { Change } from '#shared/domain/store/change';
import { now } from '../clock';
import { commit } from '../commit';
import { freshId } from '../record-ids';
import { takeStep } from '../undo';

/** Adds a note to the comment bank; resolves to its id once that is saved. Can be undone in the audit it comes from. */
export async function starComment(
  audit: Audit,
  fresh: Pick<Comment, 'criterionId' | 'mark' | 'text'>,
): Promise<string> {
  const value: Comment = { ...fresh, id: freshId('comment'), uses: 0, addedAt: now() };
  await takeStep({
    audit,
    action: 'comment',
    forth: [{ table: 'comments', id: value.id, value }],
    back: [{ table: 'comments', id: value.id, value: null }],
  });
  return value.id;
}

/** Counts one more use of a comment. Not a step of its own: taking back the note it went into leaves the count. */
export const countUse = (comment: Comment): Promise<void> => saveComment({ ...comment, uses: comment.uses + 1 });

/** Keeps a comment as it was edited. */
export const saveComment = (value: Comment): Promise<void> =>
  commit('comment', [{ table: 'comments', id: value.id, value }]);

export const removeComment = (id: string): Promise<void> => commit('comment', [{ table: 'comments', id, value: null }]);

/** A commit takes at most this many changes. */
const MOST_CHANGES = 1_000;

/** Adds comments read from a file, all of them under ids of their own. */
export async function addComments(comments: readonly Comment[]): Promise<void> {
  const changes = comments.map((value): Change => ({ table: 'comments', id: value.id, value }));
  for (let start = 0; start < changes.length; start += MOST_CHANGES)
    await commit('comment', changes.slice(start, start + MOST_CHANGES));
}
