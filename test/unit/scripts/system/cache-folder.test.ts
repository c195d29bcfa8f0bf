import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../../../scripts/system/cache-folder';

describe('the cache folder', () => {
  it('follows XDG_CACHE_HOME wherever it is set', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/caches' }, 'linux')).toBe(join('/caches', 'ehc-plan-audit'));
  });

  it('takes an empty XDG_CACHE_HOME for an unset one, as the specification says', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '' }, 'linux')).toMatch(/\.cache.ehc-plan-audit$/);
  });

  it('is where each system keeps caches', () => {
    expect(cacheFolder({ LOCALAPPDATA: 'C:/Local' }, 'win32')).toBe(join('C:/Local', 'ehc-plan-audit'));
    expect(cacheFolder({}, 'darwin')).toMatch(/Library.Caches.ehc-plan-audit$/);
  });
});
