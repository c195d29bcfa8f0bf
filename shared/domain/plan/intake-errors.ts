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

/**
 * One sentence per code: what happened, what is safe, what to do. Fixed wording, so that neither the file's name nor a
 * word of its text can reach a log or a screenshot through an error.
 */
export const INTAKE_ERRORS: Readonly<Record<IntakeErrorCode, string>> = {
  empty:
    'This file is empty, so nothing was added; copy it again from where it is kept, or ask for it to be sent again.',
  corrupt:
    'This file is damaged or only half copied, so nothing was added; open it in Word or a PDF reader to check it, then copy it again.',
  'not-a-plan-file':
    'This is not a Word (.docx) or PDF document, whatever its name says, so nothing was added; choose the plan as .docx or PDF.',
  'legacy-doc':
    'This is an old Word .doc file, which this app does not read, so nothing was added; open it in Word, save it as .docx and load that.',
  encrypted:
    'This file is protected with a password, so nothing was added; save a copy without the password and load that.',
  'no-text':
    'No text could be found in this file, most likely because it is a scan, so nothing was added; ask for the plan as it was typed, in Word or as a PDF saved from Word.',
  'too-large':
    'This file is larger, or holds more, than this app reads safely, so it was stopped and nothing was added; save it again with smaller pictures or in parts, or, where one of these limits stops it, raise “Largest file”, “Largest Word file once unpacked” or “Most pages of a PDF” on the Data screen (all others are fixed).',
  unsafe:
    'This file is built in a way that could harm a program that reads it, so it was stopped and nothing was added; do not pass it on, and ask the sender for a fresh copy saved from Word.',
  timeout:
    'Reading this file took longer than allowed, so it was stopped and nothing was added; try it again on its own, and if it stops again save it once more from Word.',
};
