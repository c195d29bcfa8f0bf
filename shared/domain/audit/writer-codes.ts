import { foldWords } from '../../lib/fold-words';
import type { Person } from './person';

/** How many codes one person may have, and how long one may be: see the schema of a person. */
const MOST_CODES = 20;
const LONGEST_CODE = 40;

/** Two codes are one where they differ in case, in spaces or in how an accent is written alone. */
export const sameWriterCode = (a: string, b: string): boolean => foldWords(a) === foldWords(b);

/** Codes as typed in one line, apart by commas or semicolons; each once, in the order typed. */
export function readWriterCodes(line: string): readonly string[] {
  const codes = line
    .split(/[,;\n]/)
    .map((code) => code.trim())
    .filter((code) => code !== '');
  return codes.filter((code, at) => codes.findIndex((other) => sameWriterCode(code, other)) === at);
}

/** What is wrong with the codes as typed; undefined where they can be kept. */
export function writerCodesProblem(line: string): string | undefined {
  const codes = readWriterCodes(line);
  if (codes.length > MOST_CODES) return `Write at most ${MOST_CODES} codes.`;
  return codes.some((code) => code.length > LONGEST_CODE)
    ? `A code has at most ${LONGEST_CODE} letters. Put a comma between two codes.`
    : undefined;
}

/** The codes that somebody else has too, each with whose it is. Two people may share one; mostly it is a slip. */
export function sharedWriterCodes(
  codes: readonly string[],
  others: readonly Person[],
): readonly { readonly code: string; readonly name: string }[] {
  return codes.flatMap((code) =>
    others
      .filter(({ writerCodes = [] }) => writerCodes.some((other) => sameWriterCode(code, other)))
      .map(({ name }) => ({ code, name })),
  );
}
