import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { IntakeErrorCode } from '#shared/domain/plan/intake-errors';
import { DEFAULT_INTAKE_LIMITS, type IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import { type RefusalReason, wordsToInspect } from '#shared/domain/plan/refusal-words';
import { applyBankChanges } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { fail, ok, type Result } from '#shared/lib/result';
import { PlanReader, ReaderFault } from './plan-reader';

/** Most threads that read at the same time; each may take half a gigabyte at worst. */
const MOST_THREADS = 4;

/** By the system's code. The list of codes has none for what is not a file at all, so these say it in words. */
const NOT_OPENED: Readonly<Record<string, string>> = {
  ENOENT: 'There is no file at this path; check how the path is written and try again.',
  ENOTDIR: 'There is no file at this path; check how the path is written and try again.',
  EISDIR: 'This path is a folder and not a file; name the files in it.',
};
const NOT_OPENED_OTHERWISE = 'This file is there but cannot be opened; check that you may read it and try again.';

/** One line of `inspect`'s output. */
export interface Inspected {
  readonly file: string;
  readonly ok: boolean;
}

/** The bank the app comes with: a council's changes are kept in the app and not beside the command. */
const BANK = applyBankChanges(DEFAULT_PHRASE_BANK);

function inspected(file: string, result: Result<PlanText, IntakeErrorCode>): Inspected {
  if (!result.ok) return { file, ok: false, ...{ error: result.error } };
  const { format, blocks, sections, warnings } = result.value;
  const textOf = new Map(blocks.map((block) => [block.id, block.text]));
  const texts = sections.map(({ id, title, blockIds }) => ({
    id,
    title,
    text: blockIds.map((blockId) => textOf.get(blockId) ?? '').join('\n'),
  }));
  const prompts = findPrompts({ blocks, sections }, BANK).map(({ ruleId, class: inClass, section, quote }) => ({
    rule: ruleId,
    class: inClass,
    section,
    quote,
  }));
  const shown = warnings.map(({ code, message }) => ({ code, message }));
  return { file, ok: true, ...{ format, sections: texts, warnings: shown, prompts } };
}

const refused = (reason: RefusalReason) => fail(reason.code, wordsToInspect(reason));

async function readBytes(file: string, limits: IntakeLimits): Promise<Result<Uint8Array, IntakeErrorCode>> {
  try {
    const { size } = await stat(file);
    const passed = { limit: 'fileBytes', found: size, most: limits.fileBytes } as const;
    return size > limits.fileBytes ? refused({ code: 'too-large', passed }) : ok(new Uint8Array(await readFile(file)));
  } catch (error) {
    // A path that cannot be opened is an answer, not a fault of this program.
    if (error instanceof Error && 'code' in error)
      return fail('not-a-plan-file', NOT_OPENED[String(error.code)] ?? NOT_OPENED_OTHERWISE);
    throw error;
  }
}

async function inspectOne(file: string, reader: PlanReader, limits: IntakeLimits): Promise<Inspected> {
  const bytes = await readBytes(file, limits);
  if (!bytes.ok) return inspected(file, bytes);
  try {
    const read = await reader.read(bytes.value);
    return inspected(file, read.ok ? read : refused(read.error));
  } catch (error) {
    if (!(error instanceof ReaderFault)) throw error;
    // A fault of this program on one file must not cost the others.
    process.stderr.write(`${file}: the reader failed (${error.message}).\n`);
    return inspected(file, refused({ code: 'corrupt' }));
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
