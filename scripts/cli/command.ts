import type { Result } from '#shared/lib/result';

/** What a command gives: JSON for standard output, or a refusal whose message goes to standard error. */
export type CommandResult = Result<unknown, string>;

/** One command of the command line, given the words after its name. */
export type Command = (args: readonly string[]) => Promise<CommandResult>;
