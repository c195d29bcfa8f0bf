/** Upper and lower case, spaces around it and ways of writing an accent do not make another writer. */
const folded = (code: string): string => code.trim().normalize('NFC').toLowerCase();

/** True if the plan was written by this person, as far as writer codes say: nobody audits a plan they wrote. */
export const wrotePlan = (
  { writerCodes = [] }: { readonly writerCodes?: readonly string[] | undefined },
  { writer }: { readonly writer?: string | undefined },
): boolean => writer !== undefined && writerCodes.some((code) => folded(code) === folded(writer));
