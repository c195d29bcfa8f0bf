import { describe, expect, it } from 'vitest';
import { changeIndicator } from '#shared/domain/board/change-indicator';
import { buildDashboard } from '#shared/domain/board/dashboard';
import { inventIndicator } from '../../../helpers/board/invent-indicator';

const INDICATOR = inventIndicator({ values: [{ month: '2026-10', value: 45 }] });

describe('an indicator that is retired', () => {
  it('keeps its figures, and is followed again as it was', () => {
    const retired = changeIndicator(INDICATOR, { retired: true });
    expect(retired).toEqual({ ok: true, value: { ...INDICATOR, retired: true } });
    if (!retired.ok) return;
    expect(changeIndicator(retired.value, { name: 'Another name' })).toMatchObject({ value: { retired: true } });
    expect(changeIndicator(retired.value, { retired: false })).toEqual({ ok: true, value: INDICATOR });
  });

  it('is on no dashboard', () => {
    const given = { audits: null, aims: {}, today: '2026-11-26' };
    expect(buildDashboard({ ...given, indicators: [INDICATOR] }).rows).toHaveLength(1);
    expect(buildDashboard({ ...given, indicators: [{ ...INDICATOR, retired: true }] }).rows).toEqual([]);
  });
});
