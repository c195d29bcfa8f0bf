import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { nodeDisk } from '../services/disk/disk';
import { diskFailure } from '../services/disk/disk-failure';
import { writeBytesAtomically } from '../services/disk/write-atomically';

export const SMALLEST = { width: 1024, height: 640 } as const;

const stateSchema = z.object({
  width: z.int().min(SMALLEST.width).max(10_000),
  height: z.int().min(SMALLEST.height).max(10_000),
  maximised: z.boolean(),
});
/** The window's size in device-independent pixels. */
export type WindowState = z.infer<typeof stateSchema>;

const USUAL: WindowState = { width: 1366, height: 768, maximised: false };
const statePath = (root: string) => join(root, 'window.json');

/** How large the window was when it was last closed; the usual size when that is not known. */
export function readWindowState(root: string): WindowState {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(statePath(root), 'utf8')));
  } catch {
    return USUAL;
  }
}

/** A comfort: failing to keep it is no reason to trouble anyone. */
export async function writeWindowState(root: string, state: WindowState): Promise<void> {
  try {
    await writeBytesAtomically(nodeDisk, statePath(root), Buffer.from(JSON.stringify(state)));
  } catch (error) {
    diskFailure(error);
  }
}
