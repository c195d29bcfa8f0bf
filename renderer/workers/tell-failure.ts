import { isDatabaseError } from '../db/is-database-error';

/** What was going on: reading and keeping a file, or doing what a person chose for it. */
type Doing = 'loading' | 'choosing';

const DATABASE: Readonly<Record<Doing, string>> = {
  loading:
    'The working copy on this computer could not be read, so this file was not added. Everything that said “Saved” is safe. Load the file again; if that fails too, start the app again.',
  choosing:
    'The working copy on this computer could not be read, so nothing was done. Everything that said “Saved” is safe. Choose again; if that fails too, start the app again and load the file again.',
};
const FAULT: Readonly<Record<Doing, string>> = {
  loading:
    'Loading this file was cut short by a fault in this app. Everything that said “Saved” is safe. Look whether the plan is in the list; if it is not, load the file again.',
  choosing:
    'What you chose was cut short by a fault in this app. Everything that said “Saved” is safe. Look whether it was done all the same; if it was not, choose again or load the file again.',
};

/**
 * The sentence for the line of a file that an exception cut short. A database that refuses is told there and nowhere
 * else. Anything else is a bug and must not end on a line: it is thrown again where nobody waits, so that the window
 * tells of it.
 */
export function tellFailure(error: unknown, doing: Doing): string {
  if (isDatabaseError(error)) return DATABASE[doing];
  void Promise.reject(error);
  return FAULT[doing];
}
