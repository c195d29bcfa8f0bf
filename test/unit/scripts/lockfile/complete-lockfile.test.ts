import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { completeLockfile } from '../../../../scripts/lockfile/complete-lockfile';
import { type Lockfile, lockfileSchema } from '../../../../scripts/lockfile/lockfile-schema';
import { platformFromName } from '../../../../scripts/lockfile/platform-from-name';

const lockfileWith = (optionalDependencies: Record<string, string>): Lockfile => ({
  lockfileVersion: 3,
  packages: {
    '': {},
    'node_modules/tool': { version: '2.0.0', dev: true, optionalDependencies },
    'node_modules/tool-linux-x64': { version: '2.0.0' },
  },
});

describe('package-lock.json', () => {
  it('is complete: npm ci refuses one that lacks a platform package', async () => {
    const text = await readFile(new URL('../../../../package-lock.json', import.meta.url), 'utf8');
    expect(completeLockfile(lockfileSchema.parse(JSON.parse(text))).added).toEqual([]);
  });

  it('names no registry host', async () => {
    const text = await readFile(new URL('../../../../package-lock.json', import.meta.url), 'utf8');
    expect(text).not.toContain('"resolved"');
  });
});

describe('completing a lockfile', () => {
  it('adds the missing platform package with the version its parent asks for', () => {
    const { completed, added } = completeLockfile(
      lockfileWith({ 'tool-linux-x64': '2.0.0', 'tool-linux-arm64-musl': '2.0.0' }),
    );
    expect(added).toEqual(['tool-linux-arm64-musl']);
    expect(completed.packages['node_modules/tool-linux-arm64-musl']).toEqual({
      version: '2.0.0',
      os: ['linux'],
      cpu: ['arm64'],
      libc: ['musl'],
      dev: true,
      optional: true,
    });
  });

  it('changes nothing that is complete', () => {
    const lockfile = lockfileWith({ 'tool-linux-x64': '2.0.0' });
    expect(completeLockfile(lockfile)).toEqual({ completed: lockfile, added: [] });
  });

  it('refuses to guess a version or a platform', () => {
    expect(() => completeLockfile(lockfileWith({ 'tool-win32-x64': '^2.0.0' }))).toThrow('tool-win32-x64');
    expect(() => completeLockfile(lockfileWith({ 'tool-extra': '2.0.0' }))).toThrow('tool-extra');
  });

  it.each([
    ['@biomejs/cli-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@napi-rs/canvas-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@napi-rs/canvas-linux-riscv64-gnu', { os: ['linux'], cpu: ['riscv64'], libc: ['glibc'] }],
    ['@napi-rs/canvas-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'] }],
    ['fsevents', undefined],
  ])('reads the platform of %s out of its name', (name, platform) => {
    expect(platformFromName(name)).toEqual(platform);
  });
});
