import { describe, expect, it } from 'vitest';
import { protectAgainst } from '#shared/domain/disclosure/earlier/protect-against';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import type { RawFigures } from '#shared/domain/report/figures/figures';

const RUBRIC = { id: 'default', version: 3 };
const PERIOD = { from: '2026-01-05', to: '2026-01-11' };
const RAW: RawFigures = {
  counts: new Map([
    ['audits|all|period', 60],
    ['met|F2|period', 46],
    ['notMet|F2|period', 14],
    ['audited|F2|period', 60],
  ]),
  sums: [
    { total: 'audited|F2|period', parts: ['met|F2|period', 'notMet|F2|period'] },
    { total: 'audits|all|period', parts: ['audited|F2|period'] },
  ],
  shares: [],
};

/** What an earlier export kept back of those who met F2: `hidden` may be the 46 of today, `few` cannot. */
type Met = 'hidden' | 'few';

/** Ids of those that are said to fit no more, of exports oldest first, each with a line of its own. */
function unfitted(...met: readonly Met[]): readonly string[] {
  const key = (line: string) => `${line}|${PERIOD.from}..${PERIOD.to}`;
  const earlier = met.map((kept, at): EarlierExport => {
    const cells = { [key('audited|F2')]: 60, [key('met|F2')]: kept, [key(`met|T${at}`)]: 20 };
    return { id: `e${at}`, at: `2026-06-0${at + 1}T10:00:00Z`, audience: 'board', threshold: 5, rubric: RUBRIC, cells };
  });
  return protectAgainst(RAW, { threshold: 5, audience: 'board', rubric: RUBRIC, spans: { period: PERIOD }, earlier })
    .unfitted;
}

describe('an earlier export that does not fit the audits of today', () => {
  it.each([
    ['the newest', ['hidden', 'hidden', 'few'], ['e2']],
    ['the oldest', ['few', 'hidden', 'hidden', 'hidden'], ['e0']],
    ['between', ['hidden', 'hidden', 'few', 'hidden'], ['e2']],
    ['two of five', ['hidden', 'few', 'hidden', 'few', 'hidden'], ['e3', 'e1']],
    ['all', ['few', 'few'], ['e1', 'e0']],
    ['none', ['hidden', 'hidden'], []],
  ] as const)('is said, and lets none of the others go unlooked at: %s', (_, met, expected) => {
    expect(unfitted(...met)).toEqual(expected);
  });
});
