import type { ImportOptions, ImportRun, NamedFile } from './import-types';

/** Loads plan files: each is read in a worker that can be thrown away, then kept with one commit. */
export function importPlans(_files: readonly NamedFile[], _options: ImportOptions = {}): ImportRun {
  throw new Error('Not built yet.');
}
