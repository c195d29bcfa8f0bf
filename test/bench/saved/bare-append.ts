import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The peer of a save: nothing but bytes at the end of a file and a sync of its data. */
export interface BareAppend {
  /** @returns how long one append and its sync took, in milliseconds. */
  append(): number;
  close(): void;
}

/** @param bytes how many each append adds, the same as what it is held against. */
export function openBareAppend(folder: string, bytes: number): BareAppend {
  const file = openSync(join(folder, 'bare-append.bin'), 'a');
  const line = Buffer.alloc(bytes, 'x');
  return {
    append() {
      const from = performance.now();
      writeSync(file, line);
      fdatasyncSync(file);
      return performance.now() - from;
    },
    close: () => closeSync(file),
  };
}
