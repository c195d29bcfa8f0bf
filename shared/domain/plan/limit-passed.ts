import { z } from 'zod';

/** The limits of size. One that a person may raise is called here as it is on the Data screen. */
export const SIZE_LIMITS = {
  fileBytes: { raise: 'Largest file' },
  inflatedBytes: { raise: 'Largest Word file once unpacked' },
  pages: { raise: 'Most pages of a PDF' },
  textBytes: { raise: null },
  entries: { raise: null },
  ratio: { raise: null },
  elements: { raise: null },
} as const;
export type SizeLimit = keyof typeof SIZE_LIMITS;

/** Which limit a file that is too large has passed. Numbers only: no word of the file can travel with them. */
export const limitPassedSchema = z.strictObject({
  limit: z.enum(['fileBytes', 'inflatedBytes', 'pages', 'textBytes', 'entries', 'ratio', 'elements']),
  /** How much there is, or had come out of the file when it was stopped; in the limit's own unit. */
  found: z.int().min(0),
  most: z.int().min(0),
});
export type LimitPassed = z.infer<typeof limitPassedSchema>;

const MEBIBYTE = 1024 * 1024;
const many = (count: number): string => count.toLocaleString('en-GB');
/** Rounded up, so that a file just over a limit is not said to be as large as it. */
const megabytes = (bytes: number): string => `${many(Math.ceil((10 * bytes) / MEBIBYTE) / 10)} MB`;

/** Both numbers in words. Unpacking stops at the limit, so what would have come after it is not known. */
function whatPassed({ limit, found, most }: LimitPassed): string {
  switch (limit) {
    case 'fileBytes':
      return `The file has ${megabytes(found)}; the limit is ${megabytes(most)}.`;
    case 'inflatedBytes':
      return `Unpacked, the Word file had come to ${megabytes(found)} when it was stopped; the limit is ${megabytes(most)}.`;
    case 'pages':
      return `The PDF has ${many(found)} pages; the limit is ${many(most)}.`;
    case 'textBytes':
      return `The text of the Word file and what describes it had come to ${megabytes(found)} when it was stopped; the limit is ${megabytes(most)}.`;
    case 'entries':
      return `The Word file has ${many(found)} parts inside; the limit is ${many(most)}.`;
    case 'ratio':
      return `The Word file had unpacked to ${many(found)} times its size when it was stopped; the limit is ${many(most)}.`;
    case 'elements':
      return `The text of the Word file had come to ${many(found)} pieces when it was stopped; the limit is ${many(most)}.`;
  }
}

const WHAT_TO_DO: Readonly<Record<SizeLimit, string>> = {
  fileBytes: 'save it again with smaller pictures or in parts',
  inflatedBytes: 'save it again with smaller pictures or in parts',
  pages: 'save the plan without what is bound in with it, or in parts',
  textBytes: 'save it again in parts',
  entries: 'save it again from Word with fewer pictures, or in parts',
  ratio: 'open it in Word to check it, and save it again from there',
  elements: 'save it again in parts',
};

/** For who loads a plan: which limit, with both numbers, what is safe and what to do. */
export function tooLargeToLoad(passed: LimitPassed): string {
  const { raise } = SIZE_LIMITS[passed.limit];
  const orRaise = raise === null ? '' : `, or raise “${raise}” on the Data screen`;
  return `${whatPassed(passed)} Nothing was added; ${WHAT_TO_DO[passed.limit]}${orRaise}.`;
}

/** The same for who only looks into a file. */
export function tooLargeToInspect(passed: LimitPassed): string {
  const todo = WHAT_TO_DO[passed.limit];
  return `${whatPassed(passed)} ${todo.charAt(0).toUpperCase()}${todo.slice(1)}.`;
}
