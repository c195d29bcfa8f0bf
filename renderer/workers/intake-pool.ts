import { DEFAULT_INTAKE_LIMITS, type IntakeLimits, intakeLimitsSchema } from '#shared/domain/plan/intake-limits';
import { readSetting } from '../db/reads';
import { INTAKE_LIMITS_SETTING } from '../db/setting-keys';
import { DisposableReader, type StartPort } from './disposable-reader';
import { ImportRunner } from './import-runner';
import type { ImportOptions, ImportRun, ImportSource } from './import-types';
import workerUrl from './intake-worker?worker&url';
import { lookAtFiles, type MatchRun } from './match-runner';
import { startPortWorker } from './start-port-worker';

/** More would read no faster on the laptops this is for, and each may hold an unpacked plan in memory. */
const MOST_READERS = 2;

/** Loads plan files: each is read in a worker that can be thrown away, then kept with one commit. */
export function importPlans(files: readonly ImportSource[], options: ImportOptions = {}): ImportRun {
  return new ImportRunner(files, options, { limits: readLimits, readers: readersFor(files) });
}

/** Looks which plans of a sample the files are of, and keeps nothing. */
export const matchPlanFiles = (files: readonly ImportSource[], references: readonly string[]): MatchRun =>
  lookAtFiles(files, references, { limits: readLimits, readers: readersFor(files) });

function readersFor(files: readonly ImportSource[]): readonly DisposableReader[] {
  const many = Math.max(1, Math.min(MOST_READERS, navigator.hardwareConcurrency, files.length));
  return Array.from({ length: many }, () => new DisposableReader(startIntakeWorker));
}

/** The council's own limits; the defaults where none are kept or what is kept cannot be read as limits. */
async function readLimits(): Promise<IntakeLimits> {
  const kept = intakeLimitsSchema.safeParse(await readSetting(INTAKE_LIMITS_SETTING));
  return kept.success ? kept.data : DEFAULT_INTAKE_LIMITS;
}

const startIntakeWorker: StartPort = (listener) => startPortWorker(workerUrl, listener);
