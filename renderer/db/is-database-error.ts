import { Dexie } from 'dexie';

/** Did the database refuse, rather than our own code go wrong? Bugs are never taken for a full or broken disk. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof Dexie.DexieError || error instanceof DOMException;
