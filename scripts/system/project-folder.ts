import { fileURLToPath } from 'node:url';

/** The root of this clone, with no separator at its end. */
export const PROJECT_FOLDER = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
