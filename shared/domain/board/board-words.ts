import { z } from 'zod';

/** Words that a person writes for the Board: one paragraph, not blank. */
export const boardWords = (longest: number) => z.string().trim().min(1).max(longest);
