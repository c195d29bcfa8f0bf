import { describe, expect, it } from 'vitest';
import type { FiguresChoice } from '#shared/domain/report/figures/choose-figures';
import { figuresOf, type ReportFigures } from '#shared/domain/report/figures/figures-of';
import { saidPieces } from '#shared/domain/report/parts/trend/said-pieces';
import { protectFigures } from '../../../../helpers/disclosure/protect-figures';
import { weeksResults } from '../../../../helpers/report/weeks-results';

const FILE = weeksResults();
const HALVES = { from: '2026-W35', baseline: 'before' } as const;

function figures(choice: FiguresChoice): ReportFigures {
  const found = figuresOf(FILE, choice, 5);
  if (!found.ok) throw new Error(found.error.message);
  return found.value;
}

const wordOf = ({ facts }: ReportFigures, id: string) => facts.changes[id]?.word;

describe('a report of the 26 invented weeks', () => {
  const halves = figures(HALVES);
  const { trend } = halves.facts;
  const chart = (id: string) => trend.charts.find((one) => one.id === id);

  it('tells that Section F improved, over the criteria that both versions have in common', () => {
    expect(wordOf(halves, 'F')).toBe('up');
    expect(halves.facts.changes.F).toMatchObject({ markers: false });
    expect(chart('F')?.sentence).toMatchObject({
      verdict: 'signal',
      headline: 'Section F has improved since 24 August 2026.',
    });
    expect(chart('F')?.notes).toEqual([
      'Over what versions 1 and 2 have in common: F1, F2, F3, F4, F5, F6, F7. Seven Section F criteria are the same in both; two were added.',
    ]);
  });

  it('tells of no change in health, and of none over all criteria', () => {
    expect(['C', 'G', 'all'].map((id) => wordOf(halves, id))).toEqual(['no-signal', 'no-signal', 'no-signal']);
    expect(chart('all')?.sentence).toMatchObject({
      verdict: 'none',
      headline: 'No change can be told since 24 August 2026.',
    });
  });

  it('warns of the two versions: those are not compared which one of them alone asks, and the line breaks', () => {
    expect(halves.facts.comparedOver).toEqual([
      'Over the criteria that versions 1 and 2 have in common. 44 criteria are the same in both; two were added.',
    ]);
    expect(['F8', 'F9'].map((id) => wordOf(halves, id))).toEqual([undefined, undefined]);
    expect(chart('F')?.breaks).toEqual(['“Rubric version 2” of 31 August 2026']);
    expect(new Set(chart('F')?.points.map(({ line }) => line))).toEqual(new Set([0, 1]));
    expect(halves.facts.otherVersions.map(({ version }) => version)).toEqual([1]);
    expect(halves.facts.versions.map(({ version, firstDay, lastDay }) => [version, firstDay, lastDay])).toEqual([
      [1, '2026-05-25', '2026-08-30'],
      [2, '2026-08-31', '2026-11-22'],
    ]);
  });

  it('says that markers may have made what looks worse, without a word of who they are', () => {
    expect(halves.facts.changes.H1).toMatchObject({ word: 'down', markers: true });
    expect(chart('H1')?.sentence?.headline).toBe(
      'Section H1 looks worse since 24 August 2026, but markers may be part of this.',
    );
    expect(JSON.stringify(halves.facts)).not.toMatch(/auditor-\d|see Auditors|sample-person/);
  });

  it('takes fortnights, because single weeks have too few plans, and reckons limits from before the period', () => {
    expect([trend.period, trend.why]).toEqual([
      'fortnight',
      'By fortnight, because some weeks have fewer than 10 plans.',
    ]);
    const before = chart('F')?.segments[0]?.baseline ?? [];
    expect(before.length).toBe(6);
    expect(before.every((stretch) => stretch < 'common:2026-08-24')).toBe(true);
    expect(chart('F')?.points.filter(({ signal }) => signal).length).toBeGreaterThan(5);
  });

  it('knows what charts over two versions and tables of one give away together', () => {
    const { counts, sums } = halves.raw;
    expect(['common:period', 'period', 'others:period'].map((of) => counts.get(`plans|all|${of}`))).toEqual([
      126, 114, 12,
    ]);
    expect(sums).toContainEqual({
      total: 'plans|all|common:period',
      parts: ['plans|all|period', 'plans|all|others:period'],
    });
    expect(sums).toContainEqual({ total: 'audits|version:default/1|period', parts: ['plans|all|others:period'] });
  });

  it('says the figures of the sentence as they may be told, and says none where one may not', () => {
    const sentence = chart('F')?.sentence?.body ?? [];
    const shown = protectFigures(halves.raw, 5);
    expect(saidPieces(sentence, shown, 5)).toMatch(
      /^Met in 509 of 870 criteria marked \(59%, likely 54 to 63\) on 126 plans in the days from 24 August to 22 November 2026, against 279 of 809 \(34%, 30 to 39\) on 119 plans .*: 24 points higher; difference likely \+17 to \+30 points \(Newcombe, by plan\), which leaves out 0\./,
    );
    const hides = { ...shown, count: () => ({ kind: 'few' }) as const };
    expect(saidPieces(sentence, hides, 5)).toBe(null);
  });

  it('counts agreement from the markings as they were handed in', () => {
    const { agreement } = halves.facts;
    expect(halves.raw.counts.get(agreement?.plans ?? '')).toBeGreaterThanOrEqual(10);
    expect(agreement?.exact).toMatchObject({ value: 54 });
    expect(agreement?.ac2?.value).toBeGreaterThan(agreement?.kappa?.value ?? 1);
  });

  it('tells a sentence without a baseline too, of the first half against the second', () => {
    const { facts, chosen } = figures({ baseline: 'none' });
    expect([chosen.baseline, facts.changes]).toEqual([null, {}]);
    const f = facts.trend.charts.find(({ id }) => id === 'F');
    expect(f?.sentence?.headline).toBe('Section F has improved since “Training” of 17 August 2026.');
  });

  it('takes events over by their kind alone, since what a person typed may hold a name', () => {
    expect(halves.facts.events).toEqual([{ day: '2026-08-17', text: 'Training' }]);
    expect(JSON.stringify(halves.facts)).not.toContain('Section F training');
  });

  it('refuses a baseline that reaches into the period, or ends before it starts', () => {
    const refused = (baseline: FiguresChoice['baseline']) => {
      const found = figuresOf(FILE, { from: '2026-W40', baseline }, 5);
      return found.ok ? null : found.error.code;
    };
    expect(refused({ from: '2026-W30', to: '2026-W40' })).toBe('bad-baseline');
    expect(refused({ from: '2026-W32', to: '2026-W30' })).toBe('bad-baseline');
    expect(refused({ from: '2026-W30', to: '2026-W39' })).toBe(null);
  });
});
