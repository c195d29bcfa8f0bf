import { createHash } from 'node:crypto';
import { access, constants, copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RuntimeSources } from '../../../scripts/electron-runtime/electron-runtime';
import { officialVersion } from '../../../scripts/electron-runtime/official-runtime';
import { findElectron } from '../../../scripts/electron-runtime/resolve-electron';
import { STAND_IN_PACKAGE } from '../../../scripts/electron-runtime/stand-in-package';

const PROJECT = join(import.meta.dirname, '../../..');
const ELECTRON = dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const FILES = ['install.js', 'package.json', 'checksums.json'];

/** A whole Electron as far as its installer looks: the program, executable, and its version. */
const packed = (version: string) =>
  zipSync({
    electron: [strToU8('#!/bin/sh\n'), { os: 3, attrs: 0o755 << 16 }],
    version: strToU8(version),
  });

/** The installer of the electron package that is pinned here, downloading from a release host on this machine. */
describe.runIf(process.platform === 'linux')('the official download', () => {
  let folder: string;
  let host: Server;
  let sources: Partial<RuntimeSources>;
  let version: string;
  let asked: string[];

  beforeEach(async () => {
    version = await officialVersion(ELECTRON);
    // Inside the project, from where the installer's own dependencies resolve.
    await mkdir(join(PROJECT, '.cache'), { recursive: true });
    folder = await mkdtemp(join(PROJECT, '.cache/electron-'));
    await Promise.all(FILES.map((name) => copyFile(join(ELECTRON, name), join(folder, name))));
    asked = [];
    // Once: a zip holds the time of its packing, and its sum must not be that of an earlier one.
    const zip = packed(version);
    const sums = `${createHash('sha256').update(zip).digest('hex')} *electron-v${version}-linux-x64.zip\n`;
    host = createServer((request, response) => {
      const name = request.url?.split('/').at(-1) ?? '';
      asked.push(name);
      response.end(name === 'SHASUMS256.txt' ? sums : Buffer.from(zip));
    });
    await new Promise<void>((resolve) => {
      host.listen(0, '127.0.0.1', resolve);
    });
    sources = {
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        ELECTRON_MIRROR: `http://127.0.0.1:${(host.address() as AddressInfo).port}/`,
        electron_config_cache: join(folder, 'downloads'),
      },
      platform: 'linux',
      // No stand-in for this one, so that a refused download shows as such; the installer is told x64 below.
      arch: 'arm64',
      electronPackage: folder,
      cacheFolder: join(folder, 'cache'),
      standIn: STAND_IN_PACKAGE,
      say: () => undefined,
    };
  });
  afterEach(async () => {
    host.close();
    await rm(folder, { recursive: true });
  });

  it('is unpacked and used when it is genuine, and fetched once', async () => {
    const env = { ...sources.env, electron_use_remote_checksums: '1', npm_config_arch: 'x64' };
    const executable = join(folder, 'dist/electron');
    for (let start = 1; start <= 2; start += 1) {
      expect(await findElectron({ ...sources, env })).toEqual({
        ok: true,
        value: { executable, version, standIn: false },
      });
    }
    await access(executable, constants.X_OK);
    expect(asked.filter((name) => name.endsWith('.zip'))).toHaveLength(1);
  });

  it('is refused when it is not what the electron package says it is', async () => {
    const env = { ...sources.env, npm_config_arch: 'x64' };
    expect(await findElectron({ ...sources, env })).toMatchObject({ ok: false, error: { code: 'download-failed' } });
    expect(asked.filter((name) => name.endsWith('.zip'))).toHaveLength(1);
    await expect(access(join(folder, 'dist/electron'))).rejects.toThrow('ENOENT');
  });
});
