import { z } from 'zod';

/** A calendar month, `2026-11`. */
export const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'A month reads like 2026-11.');
export type Month = z.infer<typeof monthSchema>;
