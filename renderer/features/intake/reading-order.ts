import type { ImportLine, ImportProgress } from '../../workers/import-types';

/** What a person must see comes first: choices still open, then files that were refused. */
const urgency = (line: ImportLine): number => {
  if (line.resolve !== undefined) return 0;
  return line.outcome === 'refused' ? 1 : 2;
};

/** Lines in the order of the files while they are read; once that is over, those that need a person come first. */
export function inReadingOrder({ lines, running }: Pick<ImportProgress, 'lines' | 'running'>): readonly ImportLine[] {
  return running ? lines : [...lines].sort((a, b) => urgency(a) - urgency(b) || a.index - b.index);
}
