import { sameWriterCode } from '../audit/writer-codes';

/** True if the plan was written by this person, as far as writer codes say: nobody audits a plan they wrote. */
export const wrotePlan = (
  { writerCodes = [] }: { readonly writerCodes?: readonly string[] | undefined },
  { writer }: { readonly writer?: string | undefined },
): boolean => writer !== undefined && writerCodes.some((code) => sameWriterCode(code, writer));
