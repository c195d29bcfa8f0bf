import type { Person } from '#shared/domain/audit/person';
import type { Change, Commit } from '#shared/domain/store/change';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving'; readonly at: string | null }
  | { readonly kind: 'failed'; readonly message: string; readonly waiting: number };

export interface CommitOptions {
  readonly reason?: string;
  /** Who does it, where that is not the person at the desk. */
  readonly by?: Person;
}

/** The one way to write. Resolves once the change is in the journal on disk; never drops a change. */
export function commit(
  _action: Commit['action'],
  _changes: readonly Change[],
  _options: CommitOptions = {},
): Promise<void> {
  throw new Error('Not built yet.');
}
/** Who is at the desk: stamped on every change from now on. */
export function setPerson(_person: Person | null): void {
  throw new Error('Not built yet.');
}
/** Tries waiting changes at once rather than at the next turn. */
export function retryNow(): void {
  throw new Error('Not built yet.');
}
/** True while a change is not in the journal yet. */
export function hasUnsaved(): boolean {
  throw new Error('Not built yet.');
}
export function useSaveState(): SaveState {
  throw new Error('Not built yet.');
}
export type Space = 'ok' | 'low' | 'full';
/** Room on the disk, as of the last save. */
export function useSpace(): Space {
  throw new Error('Not built yet.');
}
