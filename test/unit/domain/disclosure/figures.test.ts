import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attack } from '#shared/domain/disclosure/attack';
import { type DerivedFigure, type Problem, sumOf } from '#shared/domain/disclosure/problem';
import { protect } from '#shared/domain/disclosure/protect';
import { reportArbitrary } from '../../../helpers/disclosure/arbitrary-tables';
import { shownOf } from '../../../helpers/disclosure/shown-of';

const percent = (id: string, part: string, base: string): DerivedFigure => ({ kind: 'percent', id, part, base });

function shares(groups: Readonly<Record<string, readonly [number, number]>>): Problem {
  const names = Object.keys(groups);
  return {
    cells: names.flatMap((name) => {
      const [met, notMet] = groups[name] ?? [0, 0];
      return [
        { key: `met|${name}`, count: met },
        { key: `not|${name}`, count: notMet },
        { key: `all|${name}`, count: met + notMet },
      ];
    }),
    equations: names.map((name) => sumOf(`all|${name}`, [`met|${name}`, `not|${name}`])),
    figures: [
      ...names.map((name) => percent(name, `met|${name}`, `all|${name}`)),
      { kind: 'difference', id: 'rise', of: [names[0] ?? '', names[1] ?? ''] },
    ],
  };
}

describe('figures that hang on counts', () => {
  it('tells a percent and a difference of shown counts', () => {
    expect([...protect(shares({ a: [20, 10], b: [15, 6] }), { threshold: 5 }).figures]).toEqual(['a', 'b', 'rise']);
  });

  it('tells no percent where what is left of its base is small, and no difference with it', () => {
    const { states, figures } = protect(shares({ a: [48, 2], b: [15, 6] }), { threshold: 5 });
    expect([states.get('met|a'), states.get('not|a'), states.get('all|a')]).toEqual(['hidden', 'few', 'count']);
    expect([...figures]).toEqual(['b']);
  });

  it('tells no percent of fewer than ten', () => {
    expect([...protect(shares({ a: [9, 0], b: [10, 0] }), { threshold: 5 }).figures]).toEqual(['b']);
  });

  const grades = (none: number, some: number, met: number): Problem => ({
    cells: Object.entries({ none, some, met, all: none + some + met }).map(([key, count]) => ({ key, count })),
    equations: [sumOf('all', ['none', 'some', 'met'])],
    figures: [
      {
        kind: 'mean',
        id: 'mean',
        base: 'all',
        weights: [
          { key: 'some', weight: 1 },
          { key: 'met', weight: 2 },
        ],
        value: Math.floor((10 * (some + 2 * met)) / (none + some + met) + 0.5) / 10,
        step: 0.1,
      },
    ],
  });

  it('tells a mean of shown counts, and none that would give hidden ones back', () => {
    expect(protect(grades(10, 20, 30), { threshold: 5 }).figures.has('mean')).toBe(true);
    expect(protect(grades(2, 6, 4), { threshold: 5 }).figures.has('mean')).toBe(false);
  });

  it('leaves every hidden count open where a mean is told', () => {
    const small = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(small, small, small, (none, some, met) => {
        const problem = grades(none, some, met);
        const protection = protect(problem, { threshold: 5, percentBase: 1 });
        if (!protection.figures.has('mean')) return;
        const told = (problem.figures ?? []).filter((figure) => figure.kind === 'mean');
        const shown = shownOf(problem, protection, 5, true);
        expect(attack({ ...shown, told }).known).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives nothing hidden away by the percents that are told', () => {
    fc.assert(
      fc.property(reportArbitrary, (problem) => {
        const protection = protect(problem, { threshold: 5, percentBase: 10 });
        const counts = new Map(problem.cells.map(({ key, count }) => [key, count]));
        const told = (problem.figures ?? []).flatMap((figure) => {
          if (figure.kind !== 'percent' || !protection.figures.has(figure.id)) return [];
          const [part, base] = [counts.get(figure.part) ?? 0, counts.get(figure.base) ?? 0];
          return [{ ...figure, value: Math.floor((200 * part + base) / (2 * base)) }];
        });
        const found = attack({ ...shownOf(problem, protection, 5, true), told });
        expect(found.contradicts).toBe(false);
        expect(found.known).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
