import { expect, it } from 'vitest';
import { worstDiskTrouble } from '../../../../renderer/app/disk-trouble';

it('tells of one thing about the disk at a time, the worst', () => {
  const all = { saveFailed: true, space: 'full', behind: true } as const;
  expect(worstDiskTrouble(all)).toBe('not-saved');
  expect(worstDiskTrouble({ ...all, saveFailed: false })).toBe('full');
  expect(worstDiskTrouble({ ...all, saveFailed: false, space: 'low' })).toBe('behind');
  expect(worstDiskTrouble({ saveFailed: false, space: 'low', behind: false })).toBe('low');
  expect(worstDiskTrouble({ saveFailed: false, space: 'ok', behind: false })).toBeNull();
});
