import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../../../scripts/system/with-lock';

describe('a lock between processes', () => {
  let folder: string;
  let lock: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ehc-lock-'));
    lock = join(folder, 'deep/down/work.lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('lets one at a time work', async () => {
    let working = 0;
    let most = 0;
    const work = () =>
      withLock(lock, async () => {
        working += 1;
        most = Math.max(most, working);
        await sleep(20);
        working -= 1;
      });
    await Promise.all([work(), work(), work()]);
    expect(most).toBe(1);
  });

  it('is free again after work that failed', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(await withLock(lock, async () => 'worked')).toBe('worked');
  });

  it('is taken over from a process that has died', async () => {
    const died = spawnSync(process.execPath, ['-e', '']).pid;
    await withLock(lock, async () => undefined);
    await writeFile(lock, String(died));
    expect(await withLock(lock, async () => 'worked')).toBe('worked');
  });

  it('is taken over when it is older than any work can be', async () => {
    await withLock(lock, async () => undefined);
    await writeFile(lock, String(process.pid));
    const hourAgo = new Date(Date.now() - 60 * 60 * 1000);
    await utimes(lock, hourAgo, hourAgo);
    expect(await withLock(lock, async () => 'worked')).toBe('worked');
  });
});
