import { versionKey } from '#shared/domain/rubric/version-key';
import { newId } from '#shared/lib/ids';

/** A new id for a record made on this machine, such as `plan-7k2m…`. */
export const freshId = (prefix: string): string =>
  newId(prefix, (length) => crypto.getRandomValues(new Uint8Array(length)));

/** Journal id of one rubric version: versions of one rubric are records of their own. */
export const rubricRecordId = (rubricId: string, version: number): string => versionKey({ id: rubricId, version });
