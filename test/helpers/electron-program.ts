import { resolveElectron } from '../../scripts/electron-runtime/resolve-electron';

/** Looked up once a process: finding it announces a stand-in, and sixty starts need not say so sixty times. */
let runtime: ReturnType<typeof resolveElectron> | undefined;

/** Absolute path of the Electron that tests run. @throws ElectronUnavailableError with a sentence that says what to do. */
export async function electronProgram(): Promise<string> {
  runtime ??= resolveElectron();
  return (await runtime).executable;
}
