import type { LeftOutWhy } from './mapped-register';

const WHAT_TO_DO: Readonly<Record<LeftOutWhy, string>> = {
  'no-reference': 'Write its reference into the file and load it again, or leave it out if it is no plan.',
  'reference-identifies':
    'Give the plan a reference of your own that says nothing of the child, in the file, and load it again.',
  'reference-unreadable': 'Write the whole reference into the file as text and load it again.',
  duplicate: 'Check in your case system which row is right, or choose another rule for rows with the same reference.',
  ceased: 'If the plan is still maintained, put its status right in the file and load it again.',
  totals: '',
  'repeated-headings': '',
  note: '',
};

export const leftOutTodo = (why: LeftOutWhy): string => WHAT_TO_DO[why];

const COUNTED: Readonly<Record<LeftOutWhy, readonly [one: string, many: string]>> = {
  'no-reference': ['row without a reference', 'rows without a reference'],
  'reference-identifies': ['row whose reference tells who a child is', 'rows whose references tell who a child is'],
  'reference-unreadable': ['row with an unreadable reference', 'rows with an unreadable reference'],
  duplicate: ['row with a reference that another row has', 'rows with a reference that another row has'],
  ceased: ['row of a plan that has ceased', 'rows of plans that have ceased'],
  totals: ['row of totals', 'rows of totals'],
  'repeated-headings': ['row that repeats the headings', 'rows that repeat the headings'],
  note: ['row with a note', 'rows with notes'],
};

/** `4 rows without a reference`. */
export function leftOutCounted(why: LeftOutWhy, rows: number): string {
  const [one, many] = COUNTED[why];
  return `${rows.toLocaleString('en-GB')} ${rows === 1 ? one : many}`;
}

/** What a row is that holds no plan, after `Row 14`. */
export const FURNITURE_WORDS = {
  totals: 'is a line of totals',
  'repeated-headings': 'repeats the headings',
  note: 'is a note',
} as const;
