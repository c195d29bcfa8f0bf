import type { z } from 'zod';

/**
 * The first thing a schema found wrong, naming the field: `audits[3].week: Write a week as 2026-W47.` Names keys and
 * expected types but never repeats a value, which could be private.
 */
export function firstProblem(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'The data do not fit.';
  const path = issue.path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}${text === '' ? '' : '.'}${String(key)}`),
    '',
  );
  return `${path === '' ? '' : `${path}: `}${issue.message}`;
}
