import { describe, expect, it } from 'vitest';
import { chartFor, chooseChart, LEAST_EXPECTED } from '#shared/domain/compare/charts/choose-chart';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import {
  MEAN_SCORE,
  MEAN_WEEKS,
  meansOf,
  optionsWith,
  SHARE_OF_ITEMS,
  SHARE_OF_PLANS,
  sharesOf,
} from '../../../../helpers/compare/make-series';

const repeat = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);
const halves = (count: number) => sharesOf(repeat(count, [5, 9]));

describe('chooseChart', () => {
  it('draws a p-chart of shares of plans', () => {
    const { chart, why } = chooseChart(SHARE_OF_PLANS, halves(20), USUAL_SETTINGS);
    expect(chart).toBe('p');
    expect(why).toBe(
      'P-chart: each plan is a yes or a no, and the limits of each period follow from how many plans it has.',
    );
  });

  it('draws an XmR chart of them where too few of one kind are to be expected', () => {
    const { chart, why } = chooseChart(SHARE_OF_PLANS, sharesOf(repeat(20, [1, 9])), USUAL_SETTINGS);
    expect(chart).toBe('xmr');
    expect(why).toMatch(/^XmR chart: fewer than 3 plans of either kind are to be expected in some periods/);
  });

  it('draws an XmR chart of means, of shares of items and of weighted figures, and says why', () => {
    const means = meansOf(repeat(20, 60));
    expect(chooseChart(MEAN_SCORE, means, USUAL_SETTINGS)).toMatchObject({ chart: 'xmr', why: /figure is a mean/ });
    expect(chooseChart(MEAN_WEEKS, means, USUAL_SETTINGS).chart).toBe('xmr');
    expect(chooseChart(SHARE_OF_ITEMS, halves(20), USUAL_SETTINGS)).toMatchObject({ chart: 'xmr', why: /resemble/ });
    expect(chooseChart(SHARE_OF_PLANS, halves(20), USUAL_SETTINGS, true)).toMatchObject({
      chart: 'xmr',
      why: /weighted/,
    });
  });

  it('says that limits of fewer than 12 periods are trial limits', () => {
    expect(chooseChart(SHARE_OF_PLANS, halves(11), USUAL_SETTINGS).why).toMatch(/fewer than 12 periods they are trial/);
    expect(chooseChart(SHARE_OF_PLANS, halves(12), USUAL_SETTINGS).why).not.toMatch(/trial/);
  });

  it('draws a run chart where there are too few periods, in the singular too', () => {
    expect(chooseChart(MEAN_SCORE, halves(6), USUAL_SETTINGS).chart).toBe('xmr');
    expect(chooseChart(MEAN_SCORE, halves(5), USUAL_SETTINGS)).toEqual({
      chart: 'run',
      why: 'Run chart: only 5 periods have 5 plans or more, too few for limits that mean something.',
    });
    expect(chooseChart(MEAN_SCORE, halves(1), USUAL_SETTINGS).why).toMatch(/only 1 period has/);
    expect(chooseChart(MEAN_SCORE, [], USUAL_SETTINGS).why).toMatch(/no period has 5 plans or more yet/);
  });

  it('draws a run chart where most periods with plans have few', () => {
    const weeks = sharesOf([
      ...repeat(8, [5, 9] as const),
      ...repeat(9, [2, 4] as const),
      ...repeat(9, [0, 0] as const),
    ]);
    expect(chooseChart(SHARE_OF_PLANS, weeks, USUAL_SETTINGS)).toEqual({
      chart: 'run',
      why: 'Run chart: 9 of 17 periods have fewer than 5 plans, so limits would mean little.',
    });
    expect(chooseChart(SHARE_OF_PLANS, weeks, { few: 4 }).chart).toBe('xmr');
  });

  it('asks for so many plans of either kind that a share without change is rarely outside, by exact binomials', () => {
    let worst = 0;
    for (let n = 2 * LEAST_EXPECTED; n <= 120; n += 1) {
      for (let rate = LEAST_EXPECTED / n; rate <= 1 - LEAST_EXPECTED / n + 1e-9; rate += 0.01) {
        const reach = 3 * Math.sqrt((rate * (1 - rate)) / n);
        let [chance, outside] = [(1 - rate) ** n, 0];
        for (let yes = 0; yes <= n; yes += 1) {
          if (Math.abs(yes / n - rate) > reach) outside += chance;
          chance *= ((n - yes) / (yes + 1)) * (rate / (1 - rate));
        }
        worst = Math.max(worst, outside);
      }
    }
    expect(worst).toBeLessThan(1 / 110);
    expect(worst).toBeGreaterThan(1 / 120);
  });
});

describe('a chart that a person asks for', () => {
  const ask = (chart: 'xmr' | 'p' | 'run', facts = SHARE_OF_PLANS, weighted = false) =>
    chartFor(facts, halves(20), optionsWith({ chart, weighted }));

  it('is drawn, with what it would have been', () => {
    expect(ask('run')).toMatchObject({
      chart: 'run',
      why: /^You chose the run chart. Without a choice it would be: P-chart/,
    });
    expect(ask('xmr').chart).toBe('xmr');
    expect(ask('p').why).toMatch(/^P-chart/);
  });

  it("is Laney's p'-chart for items", () => {
    expect(ask('p', SHARE_OF_ITEMS)).toMatchObject({ chart: 'p', why: /Laney/ });
  });

  it('is not drawn where it cannot be, which is said', () => {
    expect(ask('p', MEAN_SCORE)).toMatchObject({
      chart: 'xmr',
      why: /^A p-chart cannot be drawn here, because a mean is no/,
    });
    expect(ask('p', SHARE_OF_PLANS, true)).toMatchObject({ chart: 'xmr', why: /weighted figures are no counts/ });
  });
});
