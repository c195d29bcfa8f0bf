import type { Person } from '#shared/domain/audit/person';
import type { IpcErrorCode, ResponseOf, Workspace } from '#shared/ipc/contract';
import type { Result } from '#shared/lib/result';

export interface OpenStage {
  readonly stage: 'opening' | 'checking' | 'rebuilding';
  readonly done: number;
  /** 0 while not known. */
  readonly total: number;
}

export type AppInfo = ResponseOf<'app:info'>;

export interface StoreOpening {
  readonly workspace: Workspace;
  readonly sampleExists: boolean;
  readonly info: AppInfo;
  /** Plain sentences that the person must see: what happened to the stored work, and what is safe. */
  readonly notices: readonly string[];
  /** True when the working copy had to be rebuilt from the journal. */
  readonly recovered: boolean;
  readonly lastSavedAt: string | null;
  readonly lastSnapshotAt: string | null;
  /** Who was set up in this workspace; null on first use: ask, then `setUpPerson`. */
  readonly person: Person | null;
}

/** Opens the workspace that main has open. Runs before any screen reads; may run again after a switch of workspace. */
export function openStore(_onStage: (stage: OpenStage) => void): Promise<Result<StoreOpening, IpcErrorCode>> {
  throw new Error('Not built yet.');
}
