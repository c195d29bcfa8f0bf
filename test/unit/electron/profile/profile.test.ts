import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProfile } from '../../../../electron/main/services/profile/open-profile';
import {
  isNetworkFileSystem,
  isNetworkPath,
  profileFolder,
} from '../../../../electron/main/services/profile/profile-folder';
import { writeMarker } from '../../../../electron/main/services/profile/profile-marker';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const OWN = { app: '0.1.0', chromium: '114.0.5735.106', schema: 1 };
const at = (override: string) => ({ platform: process.platform, env: {}, home: '/home/someone', override });

describe('the profile’s folder', () => {
  test.each([
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/ehc-plan-audit'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/someone/.local/share/ehc-plan-audit'],
    ['linux', {}, '/home/someone/.local/share/ehc-plan-audit'],
    ['darwin', {}, '/home/someone/Library/Application Support/EHC Plan Audit'],
    ['win32', { LOCALAPPDATA: '/local', APPDATA: '/roaming' }, '/local/EHC Plan Audit'],
  ] as const)('is local on %s with %o', (platform, env, expected) => {
    expect(profileFolder({ platform, env, home: '/home/someone', override: '' })).toEqual({
      ok: true,
      value: expected,
    });
  });

  test.each(['\\\\server\\share', '//server/share', '\\\\?\\UNC\\server\\share'])(
    'is refused on the network: %s',
    (path) => {
      expect(isNetworkPath(path)).toBe(true);
      const folder = profileFolder({ platform: 'win32', env: { LOCALAPPDATA: path }, home: '', override: '' });
      expect(!folder.ok && folder.error.code).toBe('not-allowed');
    },
  );

  test.each(['C:\\Users\\x', '\\\\?\\C:\\Users\\x', '/home/x'])('is not taken for a network path: %s', (path) => {
    expect(isNetworkPath(path)).toBe(false);
  });

  test('is refused on a network file system', () => {
    expect(isNetworkFileSystem('linux', 0x6969)).toBe(true);
    expect(isNetworkFileSystem('linux', 0xef53)).toBe(false);
  });

  test('is not guessed on Windows without a local profile', () => {
    expect(profileFolder({ platform: 'win32', env: { APPDATA: '/roaming' }, home: '', override: '' }).ok).toBe(false);
  });
});

describe('a profile', () => {
  test('is opened by the version that wrote it and by a newer one', async () => {
    const root = await tempFolder();
    writeMarker(root, OWN);
    expect(openProfile(at(root), OWN)).toEqual({ ok: true, value: root });
    expect(openProfile(at(root), { ...OWN, chromium: '156.0.1.1', schema: 2 }).ok).toBe(true);
    expect(JSON.parse(await readFile(join(root, 'profile.json'), 'utf8'))).toEqual(OWN);
  });

  test.each([
    ['Chromium', { ...OWN, chromium: '115.0.0.0' }],
    ['schema', { ...OWN, schema: 2 }],
    ['schema and words we do not know yet', { ...OWN, schema: 9, more: { x: 1 } }],
  ])('of a newer %s is refused with a sentence and not touched', async (_what, marker) => {
    const root = await tempFolder();
    await mkdir(join(root, 'work'));
    await writeFile(join(root, 'profile.json'), JSON.stringify(marker));
    const opened = openProfile(at(root), OWN);
    expect(!opened.ok && opened.error.code).toBe('newer-data');
    expect(await readdir(root)).toEqual(['profile.json', 'work']);
    expect(JSON.parse(await readFile(join(root, 'profile.json'), 'utf8'))).toEqual(marker);
  });

  test('is compared by whole major version, not by its first digits', async () => {
    const root = await tempFolder();
    writeMarker(root, { ...OWN, chromium: '99.0.0.0' });
    expect(openProfile(at(root), OWN).ok).toBe(true);
  });

  test.each(['', '{', '[]', '{"schema": "2"}'])('with the unreadable marker “%s” is opened', async (text) => {
    const root = await tempFolder();
    await writeFile(join(root, 'profile.json'), text);
    expect(openProfile(at(root), OWN).ok).toBe(true);
  });
});
