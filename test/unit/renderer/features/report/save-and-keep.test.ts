import { beforeEach, expect, test } from 'vitest';
import { fail, ok } from '#shared/lib/result';
import { saveAndKeep } from '../../../../../renderer/features/report/export/save-and-keep';

let done: string[] = [];
beforeEach(() => {
  done = [];
});

const parts = {
  keep: async () => {
    done.push('kept');
    return 'export-1';
  },
  drop: async (id: string) => {
    done.push(`dropped ${id}`);
  },
  notes: [],
  signal: new AbortController().signal,
};
const saving = (answer: Awaited<ReturnType<Parameters<typeof saveAndKeep>[0]['save']>>) => async () => {
  done.push('saved');
  return answer;
};

test('what a file shows is written down before it is saved', async () => {
  const end = await saveAndKeep({ ...parts, save: saving(ok('Report.docx')), notes: ['Upright.'] });
  expect(end).toEqual({ kind: 'saved', name: 'Report.docx', notes: ['Upright.'] });
  expect(done).toEqual(['kept', 'saved']);
});

test('the record of a file that nobody wanted, or that there was no room for, is taken away', async () => {
  expect(await saveAndKeep({ ...parts, save: saving(ok(null)) })).toEqual({ kind: 'stopped' });
  expect(done).toEqual(['kept', 'saved', 'dropped export-1']);
  const full = await saveAndKeep({ ...parts, save: saving(fail('no-space', 'There is no room.')) });
  expect(full).toEqual({ kind: 'problem', message: 'There is no room.' });
  expect(done.slice(3)).toEqual(['kept', 'saved', 'dropped export-1']);
});

test('it stays where the file may be there all the same', async () => {
  const lost = await saveAndKeep({ ...parts, save: saving(fail('internal', 'The app could not be reached.')) });
  expect(lost).toMatchObject({ kind: 'problem' });
  const broken = () => Promise.reject(new Error('a bug'));
  await expect(saveAndKeep({ ...parts, save: broken })).rejects.toThrow('a bug');
  expect(done).toEqual(['kept', 'saved', 'kept']);
});

test('nothing is saved of which that could not be written down', async () => {
  const keep = () => Promise.reject(new Error('no such record'));
  const end = await saveAndKeep({ ...parts, keep, save: saving(ok('Report.docx')) });
  expect(end).toMatchObject({ kind: 'problem', message: expect.stringContaining('So nothing was saved.') });
  expect(done).toEqual([]);
});

test('who stops while it is written down gets no file, and no record of one', async () => {
  const stopper = new AbortController();
  let write: (id: string) => void = () => undefined;
  const keep = () =>
    new Promise<string>((resolve) => {
      write = resolve;
    });
  const end = saveAndKeep({ ...parts, keep, save: saving(ok('Report.docx')), signal: stopper.signal });
  stopper.abort();
  expect(await end).toEqual({ kind: 'stopped' });
  expect(done).toEqual([]);
  write('export-2');
  await expect.poll(() => done).toEqual(['dropped export-2']);
});
