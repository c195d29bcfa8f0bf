import type { Acknowledgement } from '../db/commit-queue';

/** What stands between the work and the disk; worst first. */
export type DiskTrouble = 'not-saved' | 'full' | 'behind' | 'low';

interface DiskState {
  readonly saveFailed: boolean;
  readonly space: Acknowledgement['space'];
  /** The screen shows less than was saved. */
  readonly behind: boolean;
}

/**
 * The one thing to tell of the disk. All of them come of the same disk and are put right in the same way, so the worst
 * speaks for the rest.
 */
export function worstDiskTrouble({ saveFailed, space, behind }: DiskState): DiskTrouble | null {
  if (saveFailed) return 'not-saved';
  if (space === 'full') return 'full';
  if (behind) return 'behind';
  return space === 'low' ? 'low' : null;
}
