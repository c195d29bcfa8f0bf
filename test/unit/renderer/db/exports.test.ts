import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { stillOut } from '#shared/domain/board/export-record';
import { dropExport, keepExport, withdrawExport } from '../../../../renderer/db/actions/exports';
import { takeBackExports } from '../../../../renderer/db/actions/report-exports';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { closeStore } from '../../../../renderer/db/open-store';
import { currentSession } from '../../../../renderer/db/session';
import { atDesk, kept } from '../../../helpers/board/at-desk';
import { copyState } from '../../../helpers/renderer/copy-state';
import { readExports } from '../../../helpers/renderer/read-stored';

afterEach(() => closeStore());

it('remembers what a saved report showed, the newest first', async () => {
  const { window, person } = await atDesk('auditor');
  const shown = {
    kind: 'report',
    audience: 'board',
    threshold: 5,
    period: { from: '2026-09-01', to: '2026-11-30' },
    cells: { 'met|F2': 24, 'met|F3': 'few', 'met|F4': 'hidden' },
  } as const;
  await keepExport(shown);
  await keepExport({ ...shown, kind: 'csv' });
  expect(await readExports()).toMatchObject([{ kind: 'csv' }, { ...shown, by: person.id }]);
  expect(await copyState(currentSession().db)).toEqual(await window.state());
  await expect(keepExport({ ...shown, threshold: 1 })).rejects.toThrow();
});

it('takes the record of a file that came to no disk away, whoever began to save it', async () => {
  const { window } = await atDesk('auditor');
  const shown = {
    kind: 'report',
    audience: 'board',
    threshold: 5,
    period: { from: '2026-09-01', to: '2026-11-30' },
  } as const;
  const [saved, cancelled] = [
    await keepExport({ ...shown, cells: { 'met|F2': 24 } }),
    await keepExport({ ...shown, cells: { 'met|F2': 25 } }),
  ];
  await dropExport(cancelled);
  expect((await readExports()).map(({ id }) => id)).toEqual([saved]);
  expect(await copyState(currentSession().db)).toEqual(await window.state());
});

it('keeps that a saved report was taken back, and what it showed all the same', async () => {
  const { person } = await atDesk('lead');
  const id = await keepExport({
    kind: 'report',
    audience: 'public',
    threshold: 10,
    period: { from: '2026-09-01', to: '2026-11-30' },
    cells: { 'met|F2': 24 },
  });
  expect(await withdrawExport(id, ' ')).toMatchObject({
    error: { message: 'Nothing was changed yet. Check the reason: it is empty.' },
  });
  expect((await readExports()).filter(stillOut)).toHaveLength(1);
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  expect(await takeBackExports([id])).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  await setUpPerson(person);
  await kept(withdrawExport(id, 'An audit was handed in twice.'));
  // The first reason stays.
  await kept(takeBackExports([id, id]));
  expect((await readExports()).filter(stillOut)).toEqual([]);
  const record = { cells: { 'met|F2': 24 }, withdrawn: { by: person.id, reason: 'An audit was handed in twice.' } };
  expect(await readExports()).toMatchObject([record]);
});
