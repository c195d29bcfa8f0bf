import { z } from 'zod';
import { fail, ok, type Result } from '../../lib/result';
import type { Comment } from '../audit/comment';
import { toMark } from '../scoring/short-mark';
import { BANK_FORMAT, BANK_FORMAT_VERSION, bankFileCommentSchema } from './bank-file';
import { commentKey } from './same-comment';

/** A comment that is not in the bank yet; its id is made when it is added. */
export type NewComment = Omit<Comment, 'id'>;

export interface RefusedComment {
  /** Counted from 1, as a person counts. */
  readonly number: number;
  /** Why, as a sentence that repeats nothing of the file. */
  readonly why: string;
}

/** What a file would do to a bank. Nothing has been done yet. */
export interface BankImport {
  readonly added: readonly NewComment[];
  /** Comments that the bank has, or that the file holds twice. */
  readonly same: number;
  readonly refused: readonly RefusedComment[];
}

/** All that is added is one commit, which takes this many changes. */
export const MOST_ADDED = 1_000;

export type BankFileRefusal = 'not-a-bank' | 'newer-format' | 'too-many';

const stampSchema = z.looseObject({ format: z.literal(BANK_FORMAT), formatVersion: z.int().min(1) });
const listSchema = z.object({ comments: z.array(z.unknown()) });

/**
 * Checks parsed JSON against a bank: every comment is looked at before anything is added. A comment that does not fit is
 * refused by its number and holds up no other; a newer format is refused as a whole, never half read.
 */
export function readBankFile(data: unknown, bank: readonly Comment[]): Result<BankImport, BankFileRefusal> {
  const stamp = stampSchema.safeParse(data);
  if (!stamp.success)
    return fail(
      'not-a-bank',
      'This is not a comment bank of EHC Plan Audit. Nothing was changed. Choose another file.',
    );
  if (stamp.data.formatVersion > BANK_FORMAT_VERSION)
    return fail(
      'newer-format',
      'This comment bank was written by a newer version of EHC Plan Audit. Nothing was changed. Update this one to read it.',
    );
  const list = listSchema.safeParse(data);
  if (!list.success)
    return fail('not-a-bank', 'This file holds no list of comments. Nothing was changed. Export the bank again.');
  const checked = compare(list.data.comments, bank);
  if (checked.added.length > MOST_ADDED)
    return fail(
      'too-many',
      `This file brings ${checked.added.length.toLocaleString('en-GB')} new comments; at most ${MOST_ADDED.toLocaleString('en-GB')} can be added at once. Nothing was changed. Share them out over several files.`,
    );
  return ok(checked);
}

function compare(items: readonly unknown[], bank: readonly Comment[]): BankImport {
  const known = new Set(bank.map(commentKey));
  const added: NewComment[] = [];
  const refused: RefusedComment[] = [];
  let same = 0;
  for (const [index, item] of items.entries()) {
    const read = bankFileCommentSchema.safeParse(item);
    if (!read.success) {
      refused.push({ number: index + 1, why: reason(read.error) });
      continue;
    }
    const { criterion, mark, ...rest } = read.data;
    const comment = { ...rest, criterionId: criterion, mark: mark === null ? null : toMark(mark) };
    const key = commentKey(comment);
    if (known.has(key)) same += 1;
    else added.push(comment);
    known.add(key);
  }
  return { added, same, refused };
}

const REASONS: Readonly<Record<string, string>> = {
  criterion: 'It names no criterion.',
  mark: 'Its mark is on no scale.',
  text: 'Its text is empty, or longer than 2,000 characters.',
  uses: 'Its count of uses is not a number.',
  addedAt: 'The day it was added is not a date.',
};

function reason(error: z.ZodError): string {
  const field = error.issues[0]?.path[0];
  return (typeof field === 'string' ? REASONS[field] : undefined) ?? 'It is not laid out as a comment.';
}
