import { z } from 'zod';

export const REGISTER_ERROR_CODES = [
  'empty',
  'no-rows',
  'only-headings',
  'no-headings',
  'no-reference-column',
  'not-a-register-file',
  'wrong-extension',
  'old-excel',
  'binary-excel',
  'macros',
  'open-document',
  'web-page',
  'encrypted',
  'corrupt',
  'unsafe',
  'too-large',
  'sen2-missing',
  'sen2-not-joined',
  'timeout',
] as const;
export const registerErrorCodeSchema = z.enum(REGISTER_ERROR_CODES);
export type RegisterErrorCode = (typeof REGISTER_ERROR_CODES)[number];
