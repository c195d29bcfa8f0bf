import type { z } from 'zod';
import { fail } from '#shared/lib/result';

/**
 * `not-valid`: it is not filled in as it must be. `gone`: removed meanwhile. `not-allowed`: an auditor reads the Board's
 * records. `full`: it holds as many steps or months as it can.
 */
export type BoardRefusalCode = 'not-valid' | 'gone' | 'not-allowed' | 'full';

/** What the fields of the Board's records are called on the screen. */
const FIELD_WORDS: Readonly<Record<string, string>> = {
  area: 'the area',
  action: 'the action',
  ownerRole: 'the owner’s role',
  due: 'the day it is due',
  measure: 'the measure',
  status: 'the status',
  note: 'the note',
  figure: 'the figure',
  risk: 'the risk',
  cause: 'the cause',
  effect: 'the effect',
  now: 'the score now',
  target: 'the target',
  targets: 'the targets',
  control: 'the control',
  reviewOn: 'the day of the review',
  name: 'the name',
  unit: 'the unit',
  source: 'the source',
  baseline: 'the baseline',
  values: 'the figures',
  reason: 'the reason',
};

/**
 * Says in one sentence what keeps a record of the Board from being kept; for the person who typed it. Never repeats what
 * was typed.
 */
export function notValid(error: z.ZodError) {
  const [issue] = error.issues;
  const fields = (issue?.path ?? []).map(String).filter((key) => Object.hasOwn(FIELD_WORDS, key));
  const field = fields.at(-1);
  const what = field === undefined ? 'it' : (FIELD_WORDS[field] ?? 'it');
  return fail('not-valid', `Nothing was changed yet. Check ${what}: ${reasonOf(issue)}`);
}

function reasonOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return 'it does not fit.';
  if (issue.code === 'too_small' && issue.origin === 'string') return 'it is empty.';
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `it is longer than ${Number(issue.maximum).toLocaleString('en-GB')} characters.`;
  if (issue.code === 'too_small' && issue.origin !== 'array') return `the lowest it can be is ${issue.minimum}.`;
  if (issue.code === 'too_big' && issue.origin !== 'array')
    return `the highest it can be is ${Number(issue.maximum).toLocaleString('en-GB')}.`;
  if (issue.code === 'invalid_format' && issue.format === 'date') return 'it is no day of the calendar.';
  return issue.code === 'custom' ? lowerFirst(issue.message) : 'it is not filled in as it must be.';
}

const lowerFirst = (text: string) => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

export const GONE = fail('gone', 'This was removed meanwhile, so nothing was changed.');

export const NOT_ALLOWED = fail(
  'not-allowed',
  'Only managers and leads change the records of the Board. Nothing was changed.',
);
