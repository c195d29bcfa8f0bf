import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { INTAKE_ERRORS, type IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import { DEFAULT_INTAKE_LIMITS, type IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { fail, type Result } from '#shared/lib/result';
import { PlanReader, ReaderFault } from './plan-reader';

/** Most threads that read at the same time; each may take half a gigabyte at worst. */
const MOST_THREADS = 4;

const NOT_OPENED = 'There is no file at this path, or it cannot be opened; check the path and try again.';

/** One line of `inspect`'s output. */
export interface Inspected {
  readonly file: string;
  readonly ok: boolean;
}

function inspected(file: string, result: Result<PlanText, IntakeErrorCode>): Inspected {
  if (!result.ok) return { file, ...result };
  const { format, blocks, sections, warnings } = result.value;
  const textOf = new Map(blocks.map((block) => [block.id, block.text]));
  const texts = sections.map(({ id, title, blockIds }) => ({
    id,
    title,
    text: blockIds.map((blockId) => textOf.get(blockId) ?? '').join('\n'),
  }));
  return { file, ok: true, ...{ format, sections: texts, warnings, prompts: [] } };
}

async function readBytes(file: string, limits: IntakeLimits): Promise<Uint8Array | IntakeErrorCode | null> {
  try {
    const { size } = await stat(file);
    return size > limits.fileBytes ? 'too-large' : new Uint8Array(await readFile(file));
  } catch (error) {
    // A path that cannot be opened is an answer, not a fault of this program.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

async function inspectOne(file: string, reader: PlanReader, limits: IntakeLimits): Promise<Inspected> {
  const bytes = await readBytes(file, limits);
  if (bytes === null) return inspected(file, fail('not-a-plan-file', NOT_OPENED));
  if (typeof bytes === 'string') return inspected(file, fail(bytes, INTAKE_ERRORS[bytes]));
  try {
    return inspected(file, await reader.read(bytes));
  } catch (error) {
    if (!(error instanceof ReaderFault)) throw error;
    // A fault of this program on one file must not cost the others.
    process.stderr.write(`${file}: the reader failed (${error.message}).\n`);
    return inspected(file, fail('corrupt', INTAKE_ERRORS.corrupt));
  }
}

/**
 * Reads each file in a thread with a time limit and hands over one result per file, in the order of the files. A bad file
 * is a result like any other and never stops the rest.
 */
export async function inspectFiles(
  files: readonly string[],
  emit: (result: Inspected) => void,
  limits: IntakeLimits = DEFAULT_INTAKE_LIMITS,
): Promise<void> {
  const readers = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism(), files.length) },
    () => new PlanReader(limits),
  );
  const done: Array<Inspected | undefined> = [];
  let started = 0;
  let emitted = 0;
  const work = async (reader: PlanReader) => {
    for (let index = started++; index < files.length; index = started++) {
      done[index] = await inspectOne(files[index] ?? '', reader, limits);
      for (let next = done[emitted]; next; next = done[emitted]) {
        emit(next);
        done[emitted] = undefined;
        emitted += 1;
      }
    }
  };
  try {
    await Promise.all(readers.map(work));
  } finally {
    await Promise.all(readers.map((reader) => reader.close()));
  }
}

/**
 * `inspect FILE…`: one JSON line per file on standard output. Returns the exit code: 0 where every file was read, 1 where
 * any was not, 2 where no file was named.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length === 0) {
    process.stderr.write('Name at least one file: inspect FILE…\n');
    return 2;
  }
  let allRead = true;
  await inspectFiles(args, (result) => {
    allRead &&= result.ok;
    process.stdout.write(`${JSON.stringify(result)}\n`);
  });
  return allRead ? 0 : 1;
}
