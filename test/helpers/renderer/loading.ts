import { readFile } from 'node:fs/promises';
import { DEFAULT_INTAKE_LIMITS } from '#shared/domain/plan/intake-limits';
import type { Disk } from '../../../electron/main/services/disk/disk';
import { setUpPerson } from '../../../renderer/db/actions/set-up-person';
import { answerIntake } from '../../../renderer/workers/answer-intake';
import { DisposableReader, type StartPort } from '../../../renderer/workers/disposable-reader';
import { ImportRunner } from '../../../renderer/workers/import-runner';
import type { ImportLine, ImportSource, NamedFile } from '../../../renderer/workers/import-types';
import { openOrFail } from './start-work';
import { type WindowOnMain, windowOnMain } from './window-on-main';

export const SAMPLES = new URL('../../../resources/samples/', import.meta.url);

export const sample = async (file: string, name = file): Promise<NamedFile> =>
  named(name, new Uint8Array(await readFile(new URL(file, SAMPLES))));

export const named = (name: string, bytes: Uint8Array<ArrayBuffer>): NamedFile => ({
  name,
  file: new File([bytes], name),
});

/** What the real worker does with a message, without the worker around it: the window's tests run in plain Node. */
export const inProcess: StartPort = ({ message, crash }) => ({
  post: (request) =>
    void answerIntake(structuredClone(request)).then((answer) => message(structuredClone(answer)), crash),
  terminate: () => undefined,
});

/** An open store with somebody at the desk. */
export async function readyToLoad(disk?: Disk): Promise<WindowOnMain> {
  const window = await windowOnMain(disk);
  await openOrFail();
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  return window;
}

/** A load with two readers. */
export function importing(
  files: readonly ImportSource[],
  start: StartPort = inProcess,
  limits = DEFAULT_INTAKE_LIMITS,
): ImportRunner {
  const readers = [new DisposableReader(start), new DisposableReader(start)];
  return new ImportRunner(files, {}, { limits: async () => limits, readers });
}

export const outcomes = (run: ImportRunner): ImportLine['outcome'][] =>
  run.getSnapshot().lines.map(({ outcome }) => outcome);

export function lineAt(run: ImportRunner, index: number): ImportLine {
  const line = run.getSnapshot().lines[index];
  if (line === undefined) throw new Error('There is no such line.');
  return line;
}
