import { join } from 'node:path';
import { nodeDisk } from '../../../electron/main/services/disk/disk';
import { WorkspaceStore } from '../../../electron/main/services/store/workspace-store';

/** The council's journal in a profile whose app is closed, through the app's own storage. Close it before the app starts. */
export const openCouncil = (profile: string): Promise<WorkspaceStore> =>
  WorkspaceStore.open({
    folder: join(profile, 'work', 'council'),
    disk: nodeDisk,
    clock: () => new Date().toISOString(),
    limits: { low: 0, full: 0 },
    snapshotAfter: Number.MAX_SAFE_INTEGER,
    report: (where, error) => {
      throw new Error(where, { cause: error });
    },
  });
