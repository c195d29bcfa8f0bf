import { z } from 'zod';
import type { Comment } from '../audit/comment';
import { shortMarkSchema, toShortMark } from '../scoring/short-mark';

export const BANK_FORMAT = 'ehc-plan-audit-comment-bank';
export const BANK_FORMAT_VERSION = 1;

/** Largest file that is read, in bytes: many times the bank of any council. */
export const MOST_BANK_BYTES = 5 * 1024 * 1024;

/** One comment as a file holds it. Ids are made where it is read: what it says is what it is. */
export const bankFileCommentSchema = z.strictObject({
  criterion: z.string().regex(/^[A-Z][A-Za-z0-9]{0,7}$/),
  /** The mark it is kept for; null where it fits any. */
  mark: shortMarkSchema.nullable(),
  text: z.string().trim().min(1).max(2_000),
  uses: z.int().min(0).max(1_000_000_000),
  addedAt: z.iso.datetime(),
});
export type BankFileComment = z.infer<typeof bankFileCommentSchema>;

/** A council's comment bank, to take to another machine. Holds no name and no plan, unless somebody wrote one in. */
export const bankFileSchema = z.strictObject({
  format: z.literal(BANK_FORMAT),
  formatVersion: z.literal(BANK_FORMAT_VERSION),
  comments: z.array(bankFileCommentSchema),
});
export type BankFile = z.infer<typeof bankFileSchema>;

/** The bank as a file holds it: the same bank gives the same file, in whatever order its comments are stored. */
export function toBankFile(bank: readonly Comment[]): BankFile {
  const comments = bank.map(({ criterionId, mark, text, uses, addedAt }) => ({
    criterion: criterionId,
    mark: mark === null ? null : toShortMark(mark),
    text,
    uses,
    addedAt,
  }));
  return { format: BANK_FORMAT, formatVersion: BANK_FORMAT_VERSION, comments: comments.toSorted(byWhatTheySay) };
}

function byWhatTheySay(a: BankFileComment, b: BankFileComment): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

const sortKey = ({ criterion, mark, text, uses, addedAt }: BankFileComment): string =>
  JSON.stringify([criterion, mark, text, uses, addedAt]);
