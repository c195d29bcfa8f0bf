import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordMarker } from '../../../../electron/main/services/profile/profile-marker';
import { tempFolder } from '../../../helpers/storage/temp-folder';

const OWN = { app: '0.1.0', chromium: '114.0.5735.106', schema: 1 };

describe('the profile’s marker', () => {
  test('is written where there is none, where it is older and where it cannot be read', async () => {
    for (const before of [null, JSON.stringify({ ...OWN, chromium: '108.0.0.0' }), '{"app":']) {
      const root = await tempFolder();
      if (before !== null) await writeFile(join(root, 'profile.json'), before);
      expect(recordMarker(root, OWN)).toEqual({ ok: true, value: undefined });
      expect(JSON.parse(await readFile(join(root, 'profile.json'), 'utf8'))).toEqual(OWN);
      expect(await readdir(root)).toEqual(['profile.json']);
    }
  });

  test('is left alone while it says the same, so that a full disk stops nobody', async () => {
    const root = await tempFolder();
    recordMarker(root, OWN);
    const long = new Date('2026-01-05T09:00:00Z');
    await utimes(join(root, 'profile.json'), long, long);
    expect(recordMarker(root, OWN).ok).toBe(true);
    expect((await stat(join(root, 'profile.json'))).mtime).toEqual(long);
  });

  test('that cannot be written is a sentence and leaves nothing half done', async () => {
    const root = await tempFolder();
    // A folder in its place cannot be replaced by a file, for root as little as for anybody.
    await mkdir(join(root, 'profile.json', 'inside'), { recursive: true });
    const recorded = recordMarker(root, OWN);
    expect(recorded).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect(await readdir(root)).toEqual(['profile.json']);
  });
});
