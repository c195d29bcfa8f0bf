import { readMonth } from '#shared/domain/board/import/read-month';
import type { Month } from '#shared/domain/board/month';

/** A month as people type it: `Nov 2026`, `november 26`, `11/2026`, `2026-11`; null where it is none. */
export const readTypedMonth = (text: string): Month | null => readMonth(text.trim(), false);
