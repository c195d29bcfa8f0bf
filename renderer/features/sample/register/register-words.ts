import type { Register } from '#shared/domain/register/register';
import { longDate } from '#shared/lib/dates';
import { shortDay } from '#shared/lib/days';

/** `1 plan`, `4,987 plans`. The plural is the singular with an s. */
export const countOf = (count: number, singular: string): string =>
  `${count.toLocaleString('en-GB')} ${singular}${count === 1 ? '' : 's'}`;

/** `01/09/2024 to 20/11/2026`, or that no row says. */
export function issuedWords(issued: Register['issued'] | null): string {
  if (issued === undefined || issued === null) return 'Not in the file';
  if (issued.from === issued.to) return shortDay(issued.from);
  return `${shortDay(issued.from)} to ${shortDay(issued.to)}`;
}

export const leftOutCount = ({ leftOut }: Pick<Register, 'leftOut'>): number =>
  leftOut.reduce((sum, { rows }) => sum + rows, 0);

/** One sentence for whoever had imported this file before. */
export function alreadyWords(registers: readonly Register[]): string | null {
  const [newest] = registers;
  if (newest === undefined) return null;
  const more = registers.length === 1 ? '' : `, and ${countOf(registers.length - 1, 'more time')} before`;
  return `Exactly this file was imported on ${longDate(newest.importedAt)} as “${newest.title}”${more}.`;
}

/** What became of the samples drawn from a register that is to be removed. */
export function samplesStay(samples: number): string {
  if (samples === 0) return 'No sample was drawn from it.';
  if (samples === 1) return 'The sample drawn from it stays as it is, with the fields that its plans had.';
  return `The ${samples} samples drawn from it stay as they are, with the fields that their plans had.`;
}
