import type { Notice } from '#shared/ipc/contract';
import type { RebuildCause } from './compare-with-journal';
import type { GivenBack } from './give-back';
import type { Counts } from './working-copy';

const WHAT_HAPPENED: Readonly<Record<Exclude<RebuildCause, 'new'>, string>> = {
  lost: 'The working copy was damaged and has been rebuilt from the journal.',
  damaged: 'The working copy was damaged and has been rebuilt from the journal.',
  missing: 'The working copy was missing and has been rebuilt from the journal.',
  incomplete: 'The working copy was not complete and has been rebuilt from the journal.',
  different: 'The working copy did not match the journal and has been rebuilt from it.',
};

/**
 * What a person is told after a rebuild; null where nothing had gone wrong.
 *
 * @param whole whether the journal it was rebuilt from had lost nothing itself.
 */
export function recoveryNotice(cause: RebuildCause, counts: Counts, whole: boolean): string | null {
  if (cause === 'new') return null;
  const kept = [count(counts.plans, 'plan'), count(counts.audits, 'audit'), count(counts.marks, 'answer')].join(', ');
  return `${WHAT_HAPPENED[cause]} ${whole ? 'Nothing that was saved is missing' : 'It now holds what the journal still had'}: ${kept}.`;
}

/** What a person is told after the journal was given back what it had lost; null where it had lost nothing. */
export function givenBackNotice(given: GivenBack): string | null {
  const { plans: _plans, audits: _audits, answers: _answers, returned: _returned, ...rest } = given;
  const others = Object.values(rest).reduce((sum, many) => sum + many, 0);
  const parts = [
    given.plans > 0 ? [count(given.plans, 'plan')] : [],
    given.audits > 0 ? [count(given.audits, 'audit')] : [],
    given.answers > 0 ? [count(given.answers, 'answer')] : [],
    others > 0 ? [count(others, 'other record')] : [],
  ].flat();
  if (parts.length === 0) return null;
  const again =
    given.returned === 0 ? '' : ` What had been removed last may be there again (${count(given.returned, 'record')}).`;
  return `Part of the record of changes was lost on the disk. The working copy still had it, and it has been written back: ${parts.join(', ')}.${again} Please check the last marks made before the app closed.`;
}

/** Where the working copy has everything that the damaged journal still says. */
export const NOTHING_MISSING =
  'Part of the record of changes was damaged on the disk. Nothing that was saved is missing; the trail of an audit may lack a step.';

const LOSSES: ReadonlySet<Notice['code']> = new Set(['journal-damaged', 'snapshot-used']);

/** How full the disk is shows in a message of its own, which goes once there is room; a notice would say it twice. */
const SPACE: ReadonlySet<Notice['code']> = new Set(['low-space', 'no-space']);

/** The sentences of the notices that main opened the journal with. */
export const wordsOf = (notices: readonly Notice[]): string[] =>
  notices.filter(({ code }) => !SPACE.has(code)).map(({ message }) => message);

/** Whether main had to open a journal that lost something that was saved. */
export const lostPart = (notices: readonly Notice[]): boolean => notices.some(({ code }) => LOSSES.has(code));

/** The sentences of those notices that say nothing of a loss. */
export const withoutLoss = (notices: readonly Notice[]): string[] =>
  wordsOf(notices.filter(({ code }) => !LOSSES.has(code) && code !== 'journal-tail-cut'));

const count = (many: number, word: string): string => `${many.toLocaleString('en-GB')} ${word}${many === 1 ? '' : 's'}`;
