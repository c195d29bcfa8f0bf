import type { Comment } from '../audit/comment';

type Words = Pick<Comment, 'criterionId' | 'text'>;

/** What makes two comments the same one: the criterion and the words, however they are spaced. */
export const commentKey = ({ criterionId, text }: Words): string =>
  `${criterionId} ${text.normalize('NFC').replace(/\s+/gu, ' ').trim()}`;

/** The comment in a bank that says the same on the same criterion, whatever mark it is kept for. */
export function sameComment<T extends Words>(bank: Iterable<T>, wanted: Words): T | undefined {
  const key = commentKey(wanted);
  for (const comment of bank) if (commentKey(comment) === key) return comment;
  return undefined;
}
