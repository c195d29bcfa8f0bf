import type { RebuildCause } from './compare-with-journal';
import type { Counts } from './working-copy';

const WHAT_HAPPENED: Readonly<Record<Exclude<RebuildCause, 'new'>, string>> = {
  lost: 'The working copy was damaged and has been rebuilt from the journal.',
  damaged: 'The working copy was damaged and has been rebuilt from the journal.',
  missing: 'The working copy was missing and has been rebuilt from the journal.',
  incomplete: 'The working copy was not complete and has been rebuilt from the journal.',
  different: 'The working copy did not match the journal and has been rebuilt from it.',
};

/** What a person is told after a rebuild; null where nothing had gone wrong. */
export function recoveryNotice(cause: RebuildCause, counts: Counts): string | null {
  if (cause === 'new') return null;
  const kept = [count(counts.plans, 'plan'), count(counts.audits, 'audit'), count(counts.marks, 'answer')].join(', ');
  return `${WHAT_HAPPENED[cause]} Nothing that was saved is missing: ${kept}.`;
}

const count = (many: number, word: string): string => `${many.toLocaleString('en-GB')} ${word}${many === 1 ? '' : 's'}`;
