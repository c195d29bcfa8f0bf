/** Switches that belong to these scripts and mean nothing to Electron. */
const OWN = ['--retry'];

/** The switches that Electron is to get, out of those on the command line. */
export function electronArguments(argv: readonly string[]): string[] {
  return argv.slice(2).filter((argument) => !OWN.includes(argument));
}

/** The environment for Electron: some editors set a variable that would start it as a plain Node instead. */
export function electronEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = env;
  return rest;
}
