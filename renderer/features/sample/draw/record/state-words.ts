import type { MemberRow, MemberState } from '../../../../db/sample-states';

export const MEMBER_STATE_WORDS: Readonly<Record<MemberState, string>> = {
  'no-file': 'No file yet',
  elsewhere: 'Loaded, but not for this sample',
  loaded: 'Loaded',
  marking: 'Being marked',
  submitted: 'Submitted',
  agreed: 'Agreed',
};

/** `TA submitted, OA not begun`: how far each of two has got; empty where the state says it all. */
export function marksWords(
  { marks, state: whole }: Pick<MemberRow, 'marks' | 'state'>,
  initials: (id: string) => string,
): string {
  if (marks.length < 2 || whole === 'no-file' || whole === 'elsewhere') return '';
  const words = { 'to-do': 'not begun', draft: 'marking', submitted: 'submitted' } as const;
  return marks.map(({ auditorId, state }) => `${initials(auditorId)} ${words[state]}`).join(', ');
}

const ORDER: readonly MemberState[] = ['no-file', 'elsewhere', 'loaded', 'marking', 'submitted', 'agreed'];

const COUNT_WORDS: Readonly<Record<MemberState, string>> = {
  'no-file': 'without a file',
  elsewhere: 'loaded, but not for this sample',
  loaded: 'loaded',
  marking: 'being marked',
  submitted: 'submitted',
  agreed: 'agreed',
};

/** `12 without a file, 8 loaded`: how many plans are in each state. */
export function stateCounts(rows: readonly MemberRow[]): string {
  return ORDER.flatMap((state) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 ? [] : [`${count} ${COUNT_WORDS[state]}`];
  }).join(', ');
}
