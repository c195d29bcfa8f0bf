import { readFile, stat } from 'node:fs/promises';
import parse from 'secure-json-parse';
import type { z } from 'zod';
import { firstProblem } from '#shared/lib/first-problem';
import { fail, ok, type Result } from '#shared/lib/result';
import { systemReason } from './system-reason';

/** Generous for any file of ours: 100,000 audits are under 200 MB. */
const MOST_BYTES = 300 * 1024 * 1024;

export type JsonFileRefusal = 'unreadable' | 'too-large' | 'not-json';

/** Parses a JSON file a person named. Never repeats what is in it. */
export async function readJsonFile(path: string): Promise<Result<unknown, JsonFileRefusal>> {
  try {
    if ((await stat(path)).size > MOST_BYTES) return fail('too-large', `${path}: larger than 300 MB.`);
    const data: unknown = parse.safeParse(await readFile(path, 'utf8'));
    return data === undefined ? fail('not-json', `${path}: not valid JSON.`) : ok(data);
  } catch (error) {
    return fail('unreadable', `${path}: ${systemReason(error)}`);
  }
}

/** Parses a JSON file and checks it with a schema; the refusal names the field at fault. */
export async function readCheckedFile<T>(
  path: string,
  schema: z.ZodType<T>,
  what: string,
): Promise<Result<T, JsonFileRefusal | 'invalid'>> {
  const data = await readJsonFile(path);
  if (!data.ok) return data;
  const checked = schema.safeParse(data.value);
  if (!checked.success) return fail('invalid', `${path}: not ${what}. ${firstProblem(checked.error)}`);
  return ok(checked.data);
}
