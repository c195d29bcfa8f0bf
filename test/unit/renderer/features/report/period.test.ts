import { describe, expect, it } from 'vitest';
import { allWeeks, lastWeeks, withFrom, withTo } from '../../../../../renderer/features/report/period';
import { suggestedName, toConfig, toReportWords } from '../../../../../renderer/features/report/report-words';

const NOW = '2026-01-07T12:00:00.000Z';

describe('periods', () => {
  it('counts weeks back over the turn of a year', () => {
    expect(lastWeeks(1, NOW)).toEqual({ from: '2026-W02', to: '2026-W02' });
    expect(lastWeeks(4, NOW)).toEqual({ from: '2025-W51', to: '2026-W02' });
  });

  it('takes all weeks there are', () => {
    expect(allWeeks(['2026-W02', '2025-W49'], NOW)).toEqual({ from: '2025-W49', to: '2026-W02' });
    expect(allWeeks([], NOW)).toEqual({ from: '2026-W02', to: '2026-W02' });
  });

  it('never ends before it starts', () => {
    const period = { from: '2026-W10', to: '2026-W12' };
    expect(withFrom(period, '2026-W20')).toEqual({ from: '2026-W20', to: '2026-W20' });
    expect(withTo(period, '2026-W01')).toEqual({ from: '2026-W01', to: '2026-W01' });
    expect(withFrom(period, '2026-W11')).toEqual({ from: '2026-W11', to: '2026-W12' });
  });
});

describe('the words of a report', () => {
  it('leaves out what is empty', () => {
    const words = { ...toReportWords(null), council: ' Anyshire ' };
    expect(toConfig(words)).toEqual({ council: 'Anyshire' });
  });

  it('starts empty where what was kept does not fit', () => {
    expect(toReportWords({ title: 7 })).toEqual({ title: '', council: '', board: '', preparedBy: '', decision: '' });
  });

  it('suggests a name that the contract and Windows accept', () => {
    expect(suggestedName('2026-W36', '2026-W47')).toMatch(/^[\w .-]{1,100}\.docx$/);
    expect(suggestedName('2026-W47', '2026-W47')).toBe('EHC plan audit 2026-W47.docx');
  });
});
