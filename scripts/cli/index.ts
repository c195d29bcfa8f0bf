/**
 * The command line: `npm run --silent cli -- <command>`. JSON on standard output, messages on standard error, exit code
 * 0 only if all went well, 2 when the command itself was not understood, else 1.
 */
import process from 'node:process';
import type { Command } from './command';
import { USAGE } from './usage';

/** Runs a command with the words after its name and gives the exit code. */
type Program = (args: readonly string[]) => Promise<number>;

/** Loaded when called for: scoring should not wait for the Word library. */
const PROGRAMS: Readonly<Record<string, () => Promise<Program>>> = {
  inspect: async () => (await import('./inspect')).run,
  score: async () => printing((await import('./score')).score),
  report: async () => printing((await import('./report')).report),
  demo: async () => printing((await import('./demo/demo')).demo),
};

/** Prints a command's result as JSON, or its refusal as a sentence. */
function printing(command: Command): Program {
  return async (args) => {
    const result = await command(args);
    if (result.ok) {
      process.stdout.write(`${JSON.stringify(result.value, null, 2)}\n`);
      return 0;
    }
    process.stderr.write(`${result.error.message}\n`);
    return result.error.code === 'usage' ? 2 : 1;
  };
}

/** npm starts scripts in the project's folder; the paths a person types are meant from where they are. */
function goWhereThePersonIs(): void {
  const { npm_lifecycle_event: script = '', INIT_CWD: folder } = process.env;
  if (['cli', 'demo'].includes(script) && folder !== undefined) process.chdir(folder);
}

/** Runs one command, or says how they are used, and gives the exit code. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === 'help') {
    process.stderr.write(`${USAGE}\n`);
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
  if (load === undefined) {
    process.stderr.write(`There is no command ${name}.\n\n${USAGE}\n`);
    return 2;
  }
  const program = await load();
  return program(args);
}

goWhereThePersonIs();
process.exitCode = await main(process.argv.slice(2));
