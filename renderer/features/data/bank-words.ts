import type { Comment } from '#shared/domain/audit/comment';
import type { BankImport } from '#shared/domain/bank/read-bank-file';

const comments = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'comment' : 'comments'}`;

/** How large a bank is: `12 comments on 5 criteria`. */
export function bankSize(bank: readonly Comment[]): string {
  if (bank.length === 0) return 'Nothing yet';
  const criteria = new Set(bank.map(({ criterionId }) => criterionId)).size;
  return `${comments(bank.length)} on ${criteria === 1 ? '1 criterion' : `${criteria} criteria`}`;
}

/** What a file would do, a line for each kind; those that concern no comment are left out. */
export function importLines({ added, same, refused }: BankImport): readonly string[] {
  if (added.length + same + refused.length === 0) return ['The file holds no comments.'];
  return [
    ...(added.length === 0 ? [] : [`${comments(added.length)} to add`]),
    ...(same === 0 ? [] : [`${comments(same)} here already`]),
    ...(refused.length === 0 ? [] : [`${comments(refused.length)} refused`]),
  ];
}

/** Refused comments that are named one by one. */
const MOST_NAMED = 5;

/** Why comments are refused, by their number in the file. */
export function refusalLines({ refused }: BankImport): readonly string[] {
  const named = refused.slice(0, MOST_NAMED).map(({ number, why }) => `Comment ${number}: ${why}`);
  const rest = refused.length - named.length;
  return rest === 0 ? named : [...named, `And ${rest.toLocaleString('en-GB')} more.`];
}

export const addedWords = (count: number): string => `${comments(count)} added.`;
