export const COUNCIL_FILE_ERROR_CODES = [
  'empty',
  'corrupt',
  'not-word',
  'legacy-doc',
  'encrypted',
  'too-large',
  'unsafe',
  'macros',
  'outside',
  'odd-styles',
  'placeholders',
  'place',
  'unreadable',
  'timeout',
] as const;
export type CouncilFileErrorCode = (typeof COUNCIL_FILE_ERROR_CODES)[number];

const NOT_USED = 'it was not used, and nothing else changed';

/**
 * Why a council's own Word file, brought for its style or as a template, is not used. Fixed wording: no word of the file stands
 * in it. Wrong placeholders have sentences of their own, which name them.
 */
export const COUNCIL_FILE_ERRORS: Readonly<Record<Exclude<CouncilFileErrorCode, 'placeholders' | 'place'>, string>> = {
  empty: `This file is empty, so ${NOT_USED}. Copy it again from where it is kept.`,
  corrupt: `This file is damaged or only half copied, so ${NOT_USED}. Open it in Word to check it, then choose it again.`,
  'not-word': `This is not a Word document (.docx or .dotx), whatever its name says, so ${NOT_USED}. Choose the council’s own document.`,
  'legacy-doc': `This is an old Word file or one with a password, so ${NOT_USED}. Open it in Word, save it as .docx without a password, and choose that.`,
  encrypted: `This file is protected with a password, so ${NOT_USED}. Save a copy without the password and choose that.`,
  'too-large': `This file is larger, or holds more, than this app reads safely, so ${NOT_USED}. Save it again without its pictures.`,
  unsafe: `This file is built in a way that could harm a program that reads it, so ${NOT_USED}. Ask for a fresh copy saved from Word.`,
  macros: `This file holds macros, which a report must not carry, so ${NOT_USED}. Save it as .docx or .dotx and choose that.`,
  outside: `This file fetches pictures or other contents from outside itself, so ${NOT_USED}. In Word, put the contents into the file and save it again.`,
  'odd-styles': `The styles of this file are written in a way this app cannot take over, so ${NOT_USED}. Open it in Word, save it as .docx, and choose that.`,
  unreadable: `This file could not be opened, so ${NOT_USED}. It may have been moved, or another program may hold it.`,
  timeout: `Reading this file took longer than allowed, so it was stopped; ${NOT_USED}. Save it once more from Word.`,
};
