import type { RegisterProgress } from '#shared/domain/register/mapped-register';
import type { Register } from '#shared/domain/register/register';
import type { ImportWork } from './import-state';
import { countOf, leftOutCount } from './register-words';

export const WORK_WORDS: Readonly<Record<ImportWork, string>> = {
  opening: 'Reading the file',
  looking: 'Looking for the headings',
  mapping: 'Reading the rows',
  keeping: 'Storing the register',
};

/** How far a piece of work is, in words. */
export function progressWords(work: ImportWork, progress: RegisterProgress | null): string {
  if (progress === null) return `${WORK_WORDS[work]}…`;
  const share = `${Math.floor(100 * progress.share)}%`;
  return progress.rows === 0
    ? `${WORK_WORDS[work]}: ${share}`
    : `${WORK_WORDS[work]}: ${countOf(progress.rows, 'row')}, ${share}`;
}

/** What an import came to. */
export function importedWords(register: Register): string {
  const left = leftOutCount(register);
  const without = left === 0 ? '' : ` ${countOf(left, 'row')} of the file ${left === 1 ? 'was' : 'were'} left out.`;
  return `${countOf(register.rows, 'plan')} imported as “${register.title}”.${without}`;
}
