import { errnoOf } from './services/disk/disk-failure';

/**
 * Notes a bug on standard error: what kind and where, never an error's own text, which can quote what was being read.
 */
export function logProblem(where: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = errnoOf(error);
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  process.stderr.write(
    `${[`${where}: ${kind}${code === undefined ? '' : ` (${code})`}`, ...frames.slice(0, 8)].join('\n')}\n`,
  );
}

/** A bug is noted instead of bringing down the process that keeps the journal, or showing its text in a dialog. */
export function logStrayProblems(): void {
  process.on('uncaughtException', (error) => logProblem('uncaught', error));
  process.on('unhandledRejection', (error) => logProblem('unhandled', error));
}
