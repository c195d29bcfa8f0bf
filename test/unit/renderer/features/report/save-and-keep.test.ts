import { expect, test } from 'vitest';
import { fail, ok } from '#shared/lib/result';
import { saveAndKeep } from '../../../../../renderer/features/report/export/save-and-keep';

const kept: string[] = [];
const keep = async () => {
  kept.push('kept');
};

test('what a file showed is written down once it is saved', async () => {
  kept.length = 0;
  expect(await saveAndKeep({ save: async () => ok('Report.docx'), keep, notes: ['Upright.'] })).toEqual({
    kind: 'saved',
    name: 'Report.docx',
    notes: ['Upright.'],
  });
  expect(kept).toEqual(['kept']);
});

test('nothing is written down of a file that was not saved', async () => {
  kept.length = 0;
  expect(await saveAndKeep({ save: async () => ok(null), keep, notes: [] })).toEqual({ kind: 'stopped' });
  const full = await saveAndKeep({ save: async () => fail('no-space', 'There is no room.'), keep, notes: [] });
  expect(full).toEqual({ kind: 'problem', message: 'There is no room.' });
  expect(kept).toEqual([]);
});

test('a file of which that could not be written down is not called saved', async () => {
  const broken = () => Promise.reject(new Error('no such record'));
  const end = await saveAndKeep({ save: async () => ok('Report.docx'), keep: broken, notes: [] });
  expect(end).toMatchObject({ kind: 'problem', message: expect.stringContaining('Do not send it: delete the file') });
});
