import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RuntimeSources } from '../../../../scripts/electron-runtime/electron-runtime';
import { runProgram } from '../../../../scripts/system/run-program';

/** A machine in a folder: an electron package with an installer of our own, a small stand-in package, an empty cache. */
export interface PretendWorld {
  readonly sources: RuntimeSources;
  readonly said: string[];
  readonly electronPackage: string;
  readonly cacheFolder: string;
  /** The stand-in's tarball, as npm would fetch it. */
  readonly tarball: string;
  /** Puts another program into the tarball, which stays a package that npm accepts. */
  tamper(): Promise<void>;
  setInstaller(works: 'works' | 'fails'): Promise<void>;
  /** How often the official installer was started. */
  downloads(): Promise<number>;
  remove(): Promise<void>;
}

const VERSION = '45.4.1';

export async function makePretendWorld(): Promise<PretendWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'ehc-runtime-'));
  const electronPackage = join(folder, 'electron');
  const cacheFolder = join(folder, 'cache');
  const tries = join(folder, 'tries.txt');
  const said: string[] = [];
  await mkdir(electronPackage);
  await writeFile(join(electronPackage, 'package.json'), JSON.stringify({ version: VERSION, type: 'commonjs' }));
  const tarball = await packStandIn(folder, 'stand-in');
  const setInstaller = (works: 'works' | 'fails') => writeInstaller(electronPackage, tries, works);
  await setInstaller('fails');
  return {
    sources: {
      env: { PATH: process.env.PATH, HOME: folder, npm_config_cache: join(folder, 'npm-cache') },
      platform: 'linux',
      arch: 'x64',
      electronPackage,
      cacheFolder,
      standIn: { spec: tarball, integrity: await integrityOf(tarball), electronVersion: '25.1.1' },
      retry: false,
      now: () => new Date('2026-01-05T09:00:00Z'),
      say: (line) => said.push(line),
    },
    said,
    electronPackage,
    cacheFolder,
    tarball,
    tamper: async () => void (await packStandIn(folder, 'changed by somebody')),
    setInstaller,
    downloads: async () => (await readFile(tries, 'utf8').catch(() => '')).length,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Leaves what the real installer leaves: the program, its version and, last, path.txt. */
async function writeInstaller(electronPackage: string, tries: string, works: 'works' | 'fails'): Promise<void> {
  const unpack = `
    fs.mkdirSync(__dirname + '/dist', { recursive: true });
    fs.writeFileSync(__dirname + '/dist/electron', 'official');
    fs.writeFileSync(__dirname + '/dist/version', '${VERSION}');
    fs.writeFileSync(__dirname + '/path.txt', 'electron');`;
  const body = works === 'works' ? unpack : "console.error('TypeError: fetch failed'); process.exit(1);";
  await writeFile(
    join(electronPackage, 'install.js'),
    `const fs = require('node:fs'); fs.appendFileSync(${JSON.stringify(tries)}, 'x'); ${body}`,
  );
}

/** A package laid out as the real one, with an application around the runtime that must not be kept. */
async function packStandIn(folder: string, program: string): Promise<string> {
  const app = join(folder, 'app');
  await mkdir(join(app, 'resources/app'), { recursive: true });
  await mkdir(join(folder, 'package/release'), { recursive: true });
  await writeFile(join(app, '@wingconsoledesktop'), program);
  await writeFile(join(app, 'resources/app/main.js'), 'somebody else’s application');
  await writeFile(join(app, 'resources/app-update.yml'), 'somebody else’s updates');
  await writeFile(join(folder, 'package/package.json'), '{"name":"pretend-electron","version":"1.0.0"}');
  await tar('-czf', join(folder, 'package/release/app.tar.gz'), '-C', app, '.');
  const tarball = join(folder, 'pretend-electron-1.0.0.tgz');
  await tar('-czf', tarball, '-C', folder, 'package');
  return tarball;
}

async function tar(...args: string[]): Promise<void> {
  const done = await runProgram({ command: 'tar', args });
  if (!done.ok) {
    throw new Error(done.error.message);
  }
}

export async function integrityOf(file: string): Promise<string> {
  return `sha512-${createHash('sha512')
    .update(await readFile(file))
    .digest('base64')}`;
}
