import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fail, ok, type Result } from '#shared/lib/result';
import { runProgram } from '../system/run-program';
import type { Requirement } from './requirements';

/** Debian, Ubuntu and what is made from them. */
export function hasApt(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** The package that this release calls each requirement by; the oldest name where apt knows none of them yet. */
export async function choosePackages(requirements: readonly Requirement[]): Promise<string[]> {
  return Promise.all(requirements.map(({ packages }) => choosePackage(packages)));
}

async function choosePackage(names: readonly [string, ...string[]]): Promise<string> {
  for (const name of names) {
    const known = await runProgram({ command: 'apt-cache', args: ['show', '--no-all-versions', name] });
    if (known.ok) {
      return name;
    }
  }
  return names.at(-1) ?? names[0];
}

/** Brings apt's package lists up to date, without which a bare machine knows no package at all. */
export function updateLists(): Promise<Result<string>> {
  return runProgram({ command: 'apt-get', args: ['update', '-q'], env: QUIET_ENV });
}

const QUIET_ENV: NodeJS.ProcessEnv = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
const WAIT_FOR_OTHER_INSTALLS = 'DPkg::Lock::Timeout=600';
const KEPT_OUTPUT = 4_000;

/**
 * Installs packages as root, asking nothing.
 *
 * @param onProgress told how far it is, such as `fetching 40 %`.
 */
export function installPackages(
  packages: readonly string[],
  onProgress: (state: string) => void,
): Promise<Result<void, 'apt-failed'>> {
  return new Promise((resolve) => {
    const options = ['-o', WAIT_FOR_OTHER_INSTALLS, '-o', 'Dpkg::Use-Pty=0', '-o', 'APT::Status-Fd=3'];
    const child = spawn('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...options, ...packages], {
      env: QUIET_ENV,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed = (printed + text).slice(-KEPT_OUTPUT);
      });
    }
    createInterface({ input: child.stdio[3] as Readable }).on('line', (line) => {
      const [kind, , percent] = line.split(':');
      onProgress(`${kind === 'dlstatus' ? 'fetching' : 'installing'} ${Math.round(Number(percent))} %`);
    });
    child.on('error', (error) => resolve(fail('apt-failed', error.message)));
    child.on('close', (code) => resolve(code === 0 ? ok(undefined) : fail('apt-failed', printed.trim())));
  });
}
