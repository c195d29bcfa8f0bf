import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { toAuditAims } from '#shared/domain/board/audit-aims';
import type { MonthlyValue } from '#shared/domain/board/indicator';
import {
  addAction,
  addRisk,
  closeRisk,
  editAction,
  editRisk,
  removeAction,
  removeRisk,
  reopenRisk,
} from '../../../../renderer/db/actions/board';
import { setAuditBaseline, setAuditTarget } from '../../../../renderer/db/actions/board-aims';
import {
  addIndicator,
  addIndicators,
  editIndicator,
  importIndicators,
  removeIndicator,
  setMonthlyValues,
} from '../../../../renderer/db/actions/board-indicators';
import { setUpPerson } from '../../../../renderer/db/actions/set-up-person';
import { closeStore } from '../../../../renderer/db/open-store';
import { readSetting } from '../../../../renderer/db/reads';
import { currentSession } from '../../../../renderer/db/session';
import { BOARD_AIMS_SETTING } from '../../../../renderer/db/setting-keys';
import { databaseName } from '../../../../renderer/db/working-copy';
import { atDesk, kept } from '../../../helpers/board/at-desk';
import { ACTION, INDICATOR, RISK } from '../../../helpers/board/board-drafts';
import { copyState, trueCounts } from '../../../helpers/renderer/copy-state';
import { readBoard } from '../../../helpers/renderer/read-stored';
import { openOrFail } from '../../../helpers/renderer/start-work';

afterEach(() => closeStore());

it('keeps what is said of an action as steps that are only added to', async () => {
  const { window, person } = await atDesk('manager');
  const added = await kept(addAction({ ...ACTION, note: 'Agreed by the Board.' }));
  const figure = { value: 60, part: 24, total: 40, n: 40, from: '2026-11-01', to: '2026-12-31' };
  await Promise.all([
    kept(editAction(added.id, { status: 'on-track', note: 'First session held.' })),
    kept(editAction(added.id, { due: '2027-04-30' })),
    kept(editAction(added.id, { ownerRole: 'Head of SEND' })),
    kept(editAction(added.id, { figure })),
  ]);
  const [action] = (await readBoard()).actions;
  expect(action).toMatchObject({ status: 'on-track', due: '2027-04-30', ownerRole: 'Head of SEND' });
  const steps = action?.history.map(({ at, by, ...step }) => {
    expect(by).toBe(person.id);
    expect(Number.isNaN(Date.parse(at))).toBe(false);
    return step;
  });
  expect(steps).toEqual([
    { status: 'not-started', due: '2027-03-31', note: 'Agreed by the Board.' },
    { status: 'on-track', due: '2027-03-31', note: 'First session held.' },
    { status: 'on-track', due: '2027-04-30' },
    { status: 'on-track', due: '2027-04-30', figure },
  ]);
  const { db } = currentSession();
  expect(await copyState(db)).toEqual(await window.state());
  expect((await db.meta.get('head'))?.counts).toEqual(await trueCounts(db));
});

it('takes a record away and puts it back as it was', async () => {
  const { window } = await atDesk('lead');
  const action = await kept(addAction(ACTION));
  const risk = await kept(addRisk(RISK));
  const indicator = await kept(addIndicator(INDICATOR));
  const before = await readBoard();
  const backs = [
    await kept(removeAction(action.id)),
    await kept(removeRisk(risk.id)),
    await kept(removeIndicator(indicator.id)),
  ];
  expect(await readBoard()).toEqual({ actions: [], risks: [], indicators: [] });
  expect(await editAction(action.id, { status: 'done' })).toMatchObject({ ok: false, error: { code: 'gone' } });
  expect(await removeRisk(risk.id)).toMatchObject({ ok: false, error: { code: 'gone' } });
  for (const back of backs) await back();
  expect(await readBoard()).toEqual(before);
  expect(await copyState(currentSession().db)).toEqual(await window.state());
});

it('writes nothing for an edit that changes nothing', async () => {
  const { window } = await atDesk('lead');
  const { id } = await kept(addRisk(RISK));
  const { size } = await window.state();
  const before = (await currentSession().db.meta.get('head'))?.seq;
  await kept(editRisk(id, { control: RISK.control }));
  expect((await window.state()).size).toBe(size);
  expect((await currentSession().db.meta.get('head'))?.seq).toBe(before);
});

it('adds several indicators in one commit, or none where one of them cannot be kept', async () => {
  const { window } = await atDesk('lead');
  const head = async () => (await currentSession().db.meta.get('head'))?.seq ?? 0;
  const before = await head();
  const refused = await addIndicators([INDICATOR, { ...INDICATOR, name: ' ' }]);
  expect(refused.ok).toBe(false);
  expect(await head()).toBe(before);
  const added = await kept(addIndicators([INDICATOR, { ...INDICATOR, name: 'Advice in 6 weeks' }]));
  expect(await head()).toBe(before + 1);
  expect((await readBoard()).indicators).toHaveLength(2);
  expect(new Set(added.map(({ id }) => id)).size).toBe(2);
  expect(await copyState(currentSession().db)).toEqual(await window.state());
});

it('follows the score of a risk, its closing and its opening again', async () => {
  await atDesk('lead');
  const { id } = await kept(addRisk(RISK));
  await kept(editRisk(id, { now: { likelihood: 3, impact: 4 } }));
  await kept(closeRisk(id, 'Posts are filled.'));
  expect((await readBoard()).risks[0]).toMatchObject({ closed: true });
  const risk = await kept(reopenRisk(id));
  expect(risk.history.map(({ now, closed, note }) => [now.likelihood * now.impact, closed, note])).toEqual([
    [16, false, undefined],
    [12, false, undefined],
    [12, true, 'Posts are filled.'],
    [12, false, undefined],
  ]);
});

it('keeps the figures of months in order and what target held when', async () => {
  await atDesk('lead');
  const { id } = await kept(addIndicator(INDICATOR));
  await kept(
    setMonthlyValues(
      id,
      new Map([
        ['2026-11', { month: '2026-11', part: 9, base: 20 }],
        ['2026-10', { month: '2026-10', value: 40 }],
      ]),
    ),
  );
  await kept(setMonthlyValues(id, new Map([['2026-10', null]])));
  await kept(editIndicator(id, { target: { from: '2027-01', value: 90 }, source: null }));
  const [indicator] = (await readBoard()).indicators;
  expect(indicator).toMatchObject({
    values: [{ month: '2026-11', part: 9, base: 20 }],
    targets: [
      { from: '2026-09', value: 70 },
      { from: '2027-01', value: 90 },
    ],
  });
  expect(indicator).not.toHaveProperty('source');
  const refused = await setMonthlyValues(id, new Map([['2026-12', { month: '2026-12', value: 101 }]]));
  expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining('a percent is 0 to 100.') } });
  expect(await editIndicator(id, { unit: 'count' })).toMatchObject({ ok: false, error: { code: 'not-valid' } });
});

it('imports figures in one commit, all or nothing, and takes exactly them back', async () => {
  const { window } = await atDesk('manager');
  const first = await kept(addIndicator(INDICATOR));
  const second = await kept(addIndicator({ ...INDICATOR, name: 'Suspensions', unit: 'count', better: 'lower' }));
  await kept(setMonthlyValues(first.id, new Map([['2026-10', { month: '2026-10', value: 40 }]])));
  const before = await readBoard();
  const seq = async () => (await currentSession().db.meta.get('head'))?.seq ?? 0;
  const start = await seq();
  const figures = new Map<string, Map<string, MonthlyValue>>([
    [first.id, new Map([['2026-10', { month: '2026-10', part: 9, base: 20 }]])],
    [second.id, new Map([['2026-11', { month: '2026-11', value: 7 }]])],
  ]);
  const back = await kept(importIndicators(figures));
  expect(await seq()).toBe(start + 1);
  expect((await readBoard()).indicators.map(({ values }) => values)).toEqual([
    [{ month: '2026-10', part: 9, base: 20 }],
    [{ month: '2026-11', value: 7 }],
  ]);
  await kept(setMonthlyValues(second.id, new Map([['2026-12', { month: '2026-12', value: 3 }]])));
  await kept(setMonthlyValues(second.id, new Map([['2026-11', { month: '2026-11', value: 8 }]])));
  await kept(back());
  const after = (await readBoard()).indicators.map(({ values }) => values);
  // What was typed over an imported figure since is not lost with it.
  const typed = [
    { month: '2026-11', value: 8 },
    { month: '2026-12', value: 3 },
  ];
  expect(after).toEqual([before.indicators[0]?.values, typed]);

  const broken = new Map([
    [first.id, new Map([['2026-11', { month: '2026-11', value: 50 }]])],
    [second.id, new Map([['2026-11', { month: '2026-11', value: 7.5 }]])],
  ]);
  const stand = await seq();
  expect(await importIndicators(broken)).toMatchObject({ ok: false, error: { code: 'not-valid' } });
  await kept(removeIndicator(second.id));
  expect(await importIndicators(figures)).toMatchObject({ ok: false, error: { code: 'gone' } });
  expect(await seq()).toBe(stand + 1);
  expect((await readBoard()).indicators.map(({ values }) => values)).toEqual([before.indicators[0]?.values]);
  expect(await copyState(currentSession().db)).toEqual(await window.state());
});

it('says what is not filled in, and keeps nothing of it', async () => {
  await atDesk('lead');
  expect(await addAction({ ...ACTION, ownerRole: '  ' })).toMatchObject({
    ok: false,
    error: { message: 'Nothing was changed yet. Check the owner’s role: it is empty.' },
  });
  expect(await addAction({ ...ACTION, due: '2027-02-30' })).toMatchObject({
    error: { message: 'Nothing was changed yet. Check the day it is due: it is no day of the calendar.' },
  });
  expect(await addRisk({ ...RISK, cause: 'x'.repeat(401) })).toMatchObject({
    error: { message: 'Nothing was changed yet. Check the cause: it is longer than 400 characters.' },
  });
  expect(await addRisk({ ...RISK, now: { likelihood: 6, impact: 1 } })).toMatchObject({
    error: { message: 'Nothing was changed yet. Check the score now: the highest it can be is 5.' },
  });
  expect(await readBoard()).toEqual({ actions: [], risks: [], indicators: [] });
});

it('lets an auditor read and not write', async () => {
  await atDesk('lead');
  const { id } = await kept(addAction(ACTION));
  await setUpPerson({ name: 'Tess Ter', initials: 'TT', role: 'auditor' });
  const writes = [
    addAction(ACTION),
    editAction(id, { status: 'done' }),
    removeAction(id),
    addRisk(RISK),
    addIndicator(INDICATOR),
  ];
  for (const write of writes) expect(await write).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
  expect((await readBoard()).actions).toMatchObject([{ status: 'not-started' }]);
});

it('keeps every one of several quick targets for the audits', async () => {
  await atDesk('manager');
  await Promise.all([
    kept(setAuditTarget('F', '2026-09', 70)),
    kept(setAuditTarget('all', '2026-09', 75)),
    kept(setAuditBaseline('F', { from: '2026-04', to: '2026-06' })),
  ]);
  const aims = {
    F: { targets: [{ from: '2026-09', value: 70 }], baseline: { from: '2026-04', to: '2026-06' } },
    all: { targets: [{ from: '2026-09', value: 75 }] },
  };
  expect(await setAuditTarget('F', '2026-10', 101)).toMatchObject({
    error: { message: 'Nothing was changed yet. Check the targets: a percent is 0 to 100.' },
  });
  expect(await setAuditBaseline('F', { from: '2026-06', to: '2026-04' })).toMatchObject({ ok: false });
  expect(toAuditAims(await readSetting(BOARD_AIMS_SETTING))).toEqual(aims);
  await kept(setAuditBaseline('F', null));
  expect(toAuditAims(await readSetting(BOARD_AIMS_SETTING)).F).not.toHaveProperty('baseline');
});

it('leaves what was removed in the journal, with who removed it', async () => {
  const { window, person } = await atDesk('lead');
  const risk = await kept(addRisk(RISK));
  await kept(removeRisk(risk.id));
  const entries = (await window.entries()).filter(({ changes }) => changes.some(({ id }) => id === risk.id));
  expect(entries.map(({ action, by, changes }) => [action, by.id, changes[0]?.value])).toEqual([
    ['add-risk', person.id, risk],
    ['remove-risk', person.id, null],
  ]);
});

it('is made anew from the journal with all records of the Board', async () => {
  const { window } = await atDesk('lead');
  await kept(addAction(ACTION));
  await kept(addRisk(RISK));
  await kept(addIndicator(INDICATOR));
  const before = await readBoard();
  closeStore();
  await Dexie.delete(databaseName('council'));
  expect(await openOrFail()).toMatchObject({ recovered: true });
  expect(await readBoard()).toEqual(before);
  expect(await copyState(currentSession().db)).toEqual(await window.state());
});
