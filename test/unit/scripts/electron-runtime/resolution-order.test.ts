import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RuntimeSources } from '../../../../scripts/electron-runtime/electron-runtime';
import { findElectron } from '../../../../scripts/electron-runtime/resolve-electron';
import { makePretendWorld, type PretendWorld } from './pretend-world';

const A_DAY_AND_A_MINUTE = 24 * 60 * 60 * 1000 + 60_000;

describe('finding an Electron', () => {
  let world: PretendWorld;

  beforeEach(async () => {
    world = await makePretendWorld();
  });
  afterEach(() => world.remove());

  const find = async (changes: Partial<RuntimeSources> = {}) => {
    const found = await findElectron({ ...world.sources, ...changes });
    return found.ok ? found.value : found.error;
  };

  const later = (milliseconds: number) => ({ now: () => new Date(world.sources.now().getTime() + milliseconds) });

  it('takes the folder named by hand before anything else', async () => {
    await world.setInstaller('works');
    await find();
    const folder = join(dirname(world.cacheFolder), 'by-hand');
    await mkdir(folder);
    await writeFile(join(folder, 'electron'), '');
    await writeFile(join(folder, 'version'), 'v44.0.1\n');
    expect(await find({ env: { ...world.sources.env, ELECTRON_OVERRIDE_DIST_PATH: folder } })).toEqual({
      executable: join(folder, 'electron'),
      version: '44.0.1',
      standIn: false,
    });
  });

  it('fails, and looks no further, when the folder named by hand holds no Electron', async () => {
    const env = { ...world.sources.env, ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' };
    expect(await find({ env })).toMatchObject({ code: 'override-not-found' });
    expect(await world.downloads()).toBe(0);
  });

  it('takes a binary downloaded before without downloading again', async () => {
    await world.setInstaller('works');
    await find();
    await world.setInstaller('fails');
    expect(await find()).toEqual({
      executable: join(world.electronPackage, 'dist/electron'),
      version: '45.4.1',
      standIn: false,
    });
    expect(await world.downloads()).toBe(1);
  });

  it('downloads again when the binary is of another version or was unpacked only in part', async () => {
    await world.setInstaller('works');
    await find();
    await writeFile(join(world.electronPackage, 'dist/version'), '44.0.0');
    expect(await find()).toMatchObject({ version: '45.4.1' });
    await writeFile(join(world.electronPackage, 'path.txt'), '');
    expect(await find()).toMatchObject({ version: '45.4.1' });
    expect(await world.downloads()).toBe(3);
  });

  it('takes the official download before the stand-in', async () => {
    await world.setInstaller('works');
    expect(await find()).toMatchObject({ version: '45.4.1', standIn: false });
    expect(world.said.join('\n')).not.toContain('stand-in');
  });

  it('takes the stand-in when the download fails, and says so in one line at each use', async () => {
    const first = await find();
    expect(first).toMatchObject({ version: '25.1.1', standIn: true });
    world.said.length = 0;
    expect(await find()).toEqual(first);
    expect(world.said).toEqual([
      'Using the stand-in runtime Electron 25.1.1 (end of life): for tests and for trying the app here, never for real ' +
        'data and never shipped.',
    ]);
  });

  it('keeps Electron only: no application, no update file, a launcher in their place', async () => {
    const found = await find();
    const folder = dirname('executable' in found ? found.executable : '');
    expect(await readFile(join(folder, 'electron'), 'utf8')).toBe('stand-in');
    await expect(readFile(join(folder, 'resources/app/main.js'))).rejects.toThrow('ENOENT');
    await expect(readFile(join(folder, 'resources/app-update.yml'))).rejects.toThrow('ENOENT');
    expect(await readFile(join(folder, 'resources/app/package.json'), 'utf8')).toContain('launch.js');
  });

  it('remembers a failed download for a day', async () => {
    await find();
    await find(later(60_000));
    expect(await world.downloads()).toBe(1);
    await find(later(A_DAY_AND_A_MINUTE));
    expect(await world.downloads()).toBe(2);
  });

  it('tries the download again at once when asked to', async () => {
    await find();
    await world.setInstaller('works');
    expect(await find({ retry: true })).toMatchObject({ version: '45.4.1', standIn: false });
    expect(await find()).toMatchObject({ version: '45.4.1', standIn: false });
  });

  it('does not hold a failure of another version against the one that is pinned now', async () => {
    await find();
    await writeFile(join(world.electronPackage, 'package.json'), '{"version":"46.0.0"}');
    await find();
    expect(await world.downloads()).toBe(2);
  });

  it('offers no stand-in on other systems, and tries the download each time', async () => {
    for (const changes of [{ platform: 'win32' }, { platform: 'darwin' }, { arch: 'arm64' }] as const) {
      expect(await find(changes)).toMatchObject({
        code: 'download-failed',
        message: expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH'),
      });
    }
    expect(await world.downloads()).toBe(3);
  });

  it('is not confused by a damaged memory file', async () => {
    await find();
    await writeFile(join(world.cacheFolder, 'electron-download-failed.json'), '{"version":');
    expect(await find()).toMatchObject({ standIn: true });
    expect(await world.downloads()).toBe(2);
  });
});
