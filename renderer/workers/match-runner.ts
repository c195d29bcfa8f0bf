import { ReferenceFinder } from '#shared/domain/match/find-references';
import { type LookedAt, referencesInName } from '#shared/domain/match/match-files';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import { createSignal } from '../components/signal';
import { findKnownFile } from '../db/actions/add-plan';
import type { RunnerParts } from './import-runner';
import type { ImportSource } from './import-types';
import { prepareFile } from './prepare-file';
import { tellFailure } from './tell-failure';

export interface MatchProgress {
  readonly total: number;
  /** Files looked at so far. */
  readonly looked: number;
}

/** A look through a folder of files that keeps nothing of them. */
export interface MatchRun {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => MatchProgress;
  /** Stops at once. */
  readonly cancel: () => void;
  /** What each file says of itself, in the order of the files; null where it was cancelled. Never rejects. */
  readonly done: Promise<readonly LookedAt[] | null>;
}

/**
 * Looks which references of a sample the files name: in the file's name and, where that tells none, at the beginning of
 * its text, which a worker reads as it does for loading. A file that cannot be read is told as such and stops no other.
 */
export function lookAtFiles(
  files: readonly ImportSource[],
  references: readonly string[],
  { limits, readers }: RunnerParts,
): MatchRun {
  const progress = createSignal<MatchProgress>({ total: files.length, looked: 0 });
  const finder = new ReferenceFinder(references);
  const looked: LookedAt[] = [];
  let next = 0;
  let cancelled = false;

  const lookAt = async (file: number, given: IntakeLimits, reader: RunnerParts['readers'][number]) => {
    const source = files[file];
    const name = referencesInName(source?.name ?? '', finder);
    const refuse = (refused: string): LookedAt => ({ file, name, text: null, refused });
    if (source === undefined) return refuse('');
    const prepared = await prepareFile(source, given);
    if (!prepared.ok) return refuse(prepared.error.message);
    const { bytes, fileName, fileHash } = prepared.value;
    const known = await findKnownFile(fileHash);
    const found: LookedAt = { file, name, text: null, ...(known && { known: known.ref }) };
    // Cancelled meanwhile: a reader that was stopped would start anew.
    if (name.refs.length > 0 || cancelled) return found;
    const read = await reader.read({ id: file, fileName, bytes, limits: given, references });
    return read.ok ? { ...found, text: read.value.namedRefs ?? [] } : refuse(read.error.message);
  };
  const keepLooking = async (given: IntakeLimits, reader: RunnerParts['readers'][number]) => {
    while (!cancelled && next < files.length) {
      const file = next;
      next += 1;
      const name = referencesInName(files[file]?.name ?? '', finder);
      const one = await lookAt(file, given, reader).catch(
        (error: unknown): LookedAt => ({ file, name, text: null, refused: tellFailure(error, 'loading') }),
      );
      looked.push(one);
      progress.set({ total: files.length, looked: looked.length });
    }
  };
  const run = async () => {
    try {
      const given = await limits();
      await Promise.all(readers.map((reader) => keepLooking(given, reader)));
    } finally {
      for (const reader of readers) reader.stop();
    }
    return cancelled ? null : looked.sort((a, b) => a.file - b.file);
  };
  return {
    subscribe: progress.subscribe,
    getSnapshot: progress.get,
    cancel: () => {
      cancelled = true;
      for (const reader of readers) reader.stop();
    },
    done: run(),
  };
}
