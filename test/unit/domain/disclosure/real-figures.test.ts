import { describe, expect, it } from 'vitest';
import { attack } from '#shared/domain/disclosure/attack';
import { exportedCells, protectAgainst } from '#shared/domain/disclosure/earlier/protect-against';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import { protect } from '#shared/domain/disclosure/protect';
import { problemOfFigures } from '#shared/domain/disclosure/protect-figures';
import { figuresOf } from '#shared/domain/report/figures/figures-of';
import type { Threshold } from '#shared/domain/report/model/cells';
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
        const small = known.filter((key) => (counts.get(key) ?? 0) > 0 && (counts.get(key) ?? 0) < threshold);
        expect(small).toEqual([]);
        expect(found.size).toBeGreaterThan(0);
      });

  it('let a month follow a month, and refuse one week of few plans more', { timeout: 120_000 }, () => {
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
    expect(save('2026-W36', '2026-W43').refusals.length).toBeGreaterThan(0);
  });
});
