import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '#shared/domain/store/change';
import { measuredMinutes, readMinutes } from '../../../../../../renderer/features/audit/time/measured-minutes';
import { withMoment } from '../../../../../../renderer/features/audit/time/use-active-time';
import { AUDIT } from '../../../../../helpers/steps/world';
import { TESTER } from '../../../../../helpers/storage/make-commit';

const entry = (
  time: string,
  action: JournalEntry['action'] = 'answer',
  auditId: string | undefined = AUDIT.id,
): JournalEntry => ({
  seq: 1,
  at: `2026-11-23T${time}:00.000Z`,
  action,
  by: TESTER,
  changes: [{ table: 'audits', id: AUDIT.id, value: AUDIT }],
  ...(auditId === undefined ? {} : { auditId }),
});
const at = (time: string): number => Date.parse(`2026-11-23T${time}:00.000Z`);

describe('minutes measured', () => {
  it('come from the journal for what was before this window, and from the window since', () => {
    const entries = [entry('09:00', 'start-audit'), entry('09:04'), entry('09:08'), entry('10:30'), entry('10:31')];
    expect(measuredMinutes(AUDIT.id, entries, undefined, undefined)).toBe(9);
    const seen = { since: at('10:30'), last: at('10:45'), active: 12 * 60_000 };
    expect(measuredMinutes(AUDIT.id, entries, seen, undefined)).toBe(20);
  });

  it('leave out what was done elsewhere, and say nothing where nothing was measured', () => {
    expect(
      measuredMinutes(AUDIT.id, [entry('09:00'), entry('09:04', 'edit-plan', 'other')], undefined, undefined),
    ).toBeNull();
  });

  it('add the time since reopening to what was said before', () => {
    const entries = [entry('09:00'), entry('09:04'), entry('11:00', 'reopen'), entry('11:03')];
    expect(measuredMinutes(AUDIT.id, entries, undefined, 40)).toBe(43);
  });

  it('count a window’s moments up to a pause, and none backwards', () => {
    const moments = [at('09:00'), at('09:03'), at('09:20'), at('09:19'), at('09:21')];
    expect(moments.reduce<ReturnType<typeof withMoment> | undefined>(withMoment, undefined)?.active).toBe(5 * 60_000);
  });
});

it('reads whole minutes up to a day, and nothing typed as nothing said', () => {
  expect(readMinutes(' 35 ')).toEqual({ ok: true, minutes: 35 });
  expect(readMinutes('')).toEqual({ ok: true, minutes: undefined });
  for (const text of ['0', '1441', '3.5', 'half an hour', '-1']) expect(readMinutes(text).ok).toBe(false);
});
