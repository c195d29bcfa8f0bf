import type { Result } from '#shared/lib/result';
import type { StoreOpening } from './open-store';

export interface SampleProgress {
  readonly stage: 'plans' | 'audits';
  readonly done: number;
  readonly total: number;
}

/** Switches to the sample workspace and fills it where it is empty; the council's own data are not touched. */
export function addSampleData(_onProgress: (progress: SampleProgress) => void): Promise<Result<StoreOpening>> {
  throw new Error('Not built yet.');
}
/** Goes back to the council's own data and deletes the sample from disk. */
export function removeSampleData(): Promise<Result<StoreOpening>> {
  throw new Error('Not built yet.');
}
/** Goes to the other workspace without changing either. */
export function switchWorkspace(_to: 'council' | 'sample'): Promise<Result<StoreOpening>> {
  throw new Error('Not built yet.');
}
