import { describe, expect, it } from 'vitest';
import { attack } from '#shared/domain/disclosure/attack';
import { protectAgainst } from '#shared/domain/disclosure/earlier/protect-against';
import { exportedCells } from '#shared/domain/disclosure/earlier/told-cells';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import { protect } from '#shared/domain/disclosure/protect';
import { problemOfFigures } from '#shared/domain/disclosure/shown-figures';
import { figuresOf } from '#shared/domain/report/figures/figures-of';
import type { Threshold } from '#shared/domain/report/model/cells';
import { knownOfStretch } from '../../../helpers/disclosure/known-of-stretch';
import { shownOf } from '../../../helpers/disclosure/shown-of';
import { weeksResults } from '../../../helpers/report/weeks-results';

const FILE = weeksResults();

function figures(from: string, to: string, threshold: Threshold) {
  const made = figuresOf(FILE, { from, to, baseline: 'before' }, threshold);
  if (!made.ok) throw new Error('There are figures.');
  const { raw, chosen } = made.value;
  const days = ({ firstDay, lastDay }: typeof chosen.period) => ({ from: firstDay, to: lastDay });
  const spans = { period: days(chosen.period), ...(chosen.baseline && { baseline: days(chosen.baseline) }) };
  return { raw, spans, rubric: { id: chosen.rubric.id, version: chosen.rubric.version } };
}

describe('the figures of a whole report', () => {
  for (const threshold of [5, 10] as const)
    for (const [from, to] of [
      ['2026-W22', '2026-W35'],
      ['2026-W36', '2026-W47'],
      ['2026-W44', '2026-W44'],
    ] as const)
      it(`leave every hidden count of ${from} to ${to} open, threshold ${threshold}`, () => {
        const problem = problemOfFigures(figures(from, to, threshold).raw);
        const protection = protect(problem, { threshold });
        expect(protection.givenAway).toEqual([]);
        const counts = new Map(problem.cells.map(({ key, count }) => [key, count]));
        const told = (problem.figures ?? []).flatMap((figure) => {
          if (figure.kind !== 'percent' || !protection.figures.has(figure.id)) return [];
          const [part, base] = [counts.get(figure.part) ?? 0, counts.get(figure.base) ?? 0];
          return [{ ...figure, value: Math.floor((200 * part + base) / (2 * base)) }];
        });
        const { known, contradicts, found } = attack({ ...shownOf(problem, protection, threshold, true), told });
        expect(contradicts).toBe(false);
        // What is left of a bound, such as the plans to which a section does not apply, is no finding about a plan.
        const kept = known.filter((key) => !key.startsWith('left|'));
        const small = kept.filter((key) => (counts.get(key) ?? 0) > 0 && (counts.get(key) ?? 0) < threshold);
        expect(small).toEqual([]);
        expect(found.size).toBeGreaterThan(0);
      });

  it('let a month follow a month, and keep back what one week more would tell of it', { timeout: 120_000 }, () => {
    const earlier: EarlierExport[] = [];
    const save = (from: string, to: string) => {
      const { raw, spans, rubric } = figures(from, to, 5);
      const made = protectAgainst(raw, { threshold: 5, audience: 'board', rubric, spans, earlier });
      const cells = exportedCells(raw, made.shown, spans);
      const at = `2026-12-0${earlier.length + 1}T10:00:00Z`;
      if (made.refusals.length === 0) earlier.push({ id: at, at, audience: 'board', threshold: 5, rubric, cells });
      return made;
    };
    const first = save('2026-W36', '2026-W42');
    const whole = save('2026-W36', '2026-W47');
    expect([first.refusals, first.unfitted, whole.refusals, whole.unfitted]).toEqual([[], [], [], []]);
    expect(whole.shown.count('audits|all|period').kind).toBe('count');
    // Every figure of a single week is made by these three, and some of its counts are small.
    const longer = save('2026-W36', '2026-W43');
    expect(longer.shown.withheld).toBeGreaterThan(first.shown.withheld);
    const week = figures('2026-W43', '2026-W43', 5).raw.counts;
    const edges = ['2026-08-31', '2026-10-19', '2026-10-26', '2026-11-23'];
    const known = knownOfStretch(earlier, edges);
    const given = [...known].filter(([line, count]) => count > 0 && count < 5 && week.get(`${line}|period`) === count);
    expect(longer.refusals.length === 0 ? given : []).toEqual([]);
    // That there is something to find: it is found where the longer report tells all.
    const { raw, spans, rubric } = figures('2026-W36', '2026-W43', 5);
    const open = {
      ...longer.shown,
      count: (key: string) => ({ kind: 'count' as const, value: raw.counts.get(key) ?? 0 }),
    };
    const cells = exportedCells(raw, open, spans);
    const careless = { id: 'x', at: '2026-12-09T10:00:00Z', audience: 'board', threshold: 5, rubric, cells } as const;
    expect(knownOfStretch([...earlier.slice(0, 2), careless], edges).size).toBeGreaterThan(known.size);
  });
});
