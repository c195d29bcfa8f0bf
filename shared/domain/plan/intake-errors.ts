import { z } from 'zod';

export const INTAKE_ERROR_CODES = [
  'empty',
  'corrupt',
  'not-a-plan-file',
  'legacy-doc',
  'encrypted',
  'no-text',
  'too-large',
  'unsafe',
  'timeout',
] as const;
export const intakeErrorCodeSchema = z.enum(INTAKE_ERROR_CODES);
export type IntakeErrorCode = z.infer<typeof intakeErrorCodeSchema>;

/** What a sentence about a refused file is made of. */
interface Refused {
  /** What is the matter with the file. */
  readonly what: string;
  /** True where reading was cut short rather than impossible. */
  readonly stopped?: true;
  readonly todo: string;
}

/** Fixed wording, so that neither the file's name nor a word of its text can reach a log or a screenshot through an error. */
const REFUSED: Readonly<Record<IntakeErrorCode, Refused>> = {
  empty: {
    what: 'This file is empty',
    todo: 'copy it again from where it is kept, or ask for it to be sent again',
  },
  corrupt: {
    what: 'This file is damaged or only half copied',
    todo: 'open it in Word or a PDF reader to check it, then copy it again',
  },
  'not-a-plan-file': {
    what: 'This is not a Word (.docx) or PDF document, whatever its name says',
    todo: 'choose the plan as .docx or PDF',
  },
  'legacy-doc': {
    what: 'This is an old Word .doc file, which this app does not read',
    todo: 'open it in Word, save it as .docx and load that',
  },
  encrypted: {
    what: 'This file is protected with a password',
    todo: 'save a copy without the password and load that',
  },
  'no-text': {
    what: 'No text could be found in this file, most likely because it is a scan',
    todo: 'ask for the plan as it was typed, in Word or as a PDF saved from Word',
  },
  'too-large': {
    what: 'This file is larger, or holds more, than this app reads safely',
    stopped: true,
    todo: 'save it again with smaller pictures or in parts',
  },
  unsafe: {
    what: 'This file is built in a way that could harm a program that reads it',
    stopped: true,
    todo: 'do not pass it on, and ask the sender for a fresh copy saved from Word',
  },
  timeout: {
    what: 'Reading this file took longer than allowed',
    stopped: true,
    todo: 'try it again on its own, and if it stops again save it once more from Word',
  },
};

const addedNothing = ({ what, stopped, todo }: Refused): string =>
  `${what}, so ${stopped ? 'it was stopped and ' : ''}nothing was added; ${todo}.`;

const wordsByCode = (words: (refused: Refused) => string): Readonly<Record<IntakeErrorCode, string>> => {
  const of = (code: IntakeErrorCode) => words(REFUSED[code]);
  return {
    empty: of('empty'),
    corrupt: of('corrupt'),
    'not-a-plan-file': of('not-a-plan-file'),
    'legacy-doc': of('legacy-doc'),
    encrypted: of('encrypted'),
    'no-text': of('no-text'),
    'too-large': of('too-large'),
    unsafe: of('unsafe'),
    timeout: of('timeout'),
  };
};

/** One sentence per code for who loads a plan: what happened, what is safe, what to do. */
export const INTAKE_ERRORS = wordsByCode(addedNothing);

/** The same for who only looks into a file, where there is nothing to add to. */
export const INSPECT_ERRORS = wordsByCode(
  ({ what, stopped, todo }) => `${what}${stopped ? ', so it was stopped' : ''}; ${todo}.`,
);
