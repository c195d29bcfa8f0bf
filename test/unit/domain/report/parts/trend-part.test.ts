import { describe, expect, it } from 'vitest';
import type { TrendChart, TrendPoint } from '#shared/domain/report/figures/trend-facts';
import { chartSchema } from '#shared/domain/report/model/blocks';
import type { BuiltPart, PartContext } from '#shared/domain/report/parts/part-context';
import { trendPart } from '#shared/domain/report/parts/trend/trend-part';
import { makeContext, NO_FACTS } from '../../../../helpers/report/make-context';
import { rowsOf, saidBy, tableOf, workingsOf } from '../../../../helpers/report/read-part';
import { realContext } from '../../../../helpers/report/real-context';
import { weeksResults } from '../../../../helpers/report/weeks-results';

const chartsOf = (context: PartContext) =>
  trendPart(context).part.blocks.flatMap((block) => (block.kind === 'chart' ? [chartSchema.parse(block)] : []));

/** What holds for every chart, below them all. */
const noteOf = (built: BuiltPart): string => saidBy(built).find((text) => text.includes('Under each point')) ?? '';

describe('the trend of the 26 invented weeks', () => {
  const context = realContext(weeksResults(), { from: '2026-W35', baseline: 'before' });
  const built = trendPart(context);
  const [all, f] = chartsOf(context);

  it('is at most four charts, each with its sentence and its data table', () => {
    const charts = chartsOf(context);
    expect(charts.map(({ id }) => id)).toEqual(['trend.all', 'trend.F', 'trend.H1', 'trend.K']);
    expect(built.data?.map(({ id }) => id)).toEqual(charts.map(({ tableId }) => tableId));
    expect(saidBy(built).slice(0, 4)).toEqual([
      'No change can be told since 24 August 2026. Met: 52% (likely 48% to 55%) against 51% before: no difference (likely −5 to +6).',
      'Section F has improved since 24 August 2026. Met: 59% (likely 54% to 63%) against 34% before: 24 points higher (likely +17 to +30).',
      'Section H1 looks worse since 24 August 2026, but markers may be part of this. Met: 27% (likely 21% to 35%) against 39% before: 12 points lower (likely −22 to −2).',
      // Its percents over both versions would tell, beside those of its own version in the heat table, a small count of the other.
      'Section K looks worse since 24 August 2026, but markers may be part of this.',
    ]);
  });

  it('draws whole percents, with n under each point, and breaks the line at the new version', () => {
    expect(f?.points[0]).toEqual({ label: '25 May', n: { kind: 'count', value: 20 } });
    expect(f?.series.map(({ name, role }) => [role, name])).toEqual([
      ['value', 'Criteria met'],
      ['value', 'After the break'],
      ['centre', 'Mean'],
      ['low', 'Expected range'],
      ['high', 'Expected range, to'],
      ['signal', 'Signal'],
    ]);
    expect(f?.series[0]?.values).toEqual([38, 30, 32, 35, 31, 31, 55, null, null, null, null, null, null]);
    expect(f?.series[1]?.values).toEqual([null, null, null, null, null, null, null, 59, 60, 60, 71, 57, 49]);
    expect(all?.axis).toEqual({ title: '% of criteria met', low: 0, high: 100 });
  });

  it('says the figures in the data table, each point with what the chart draws beside it', () => {
    expect(rowsOf(tableOf(built, 'data.trend.F')).slice(6, 8)).toEqual([
      '34–35 (17 to 30 Aug) | 21 | 55% | 44% to 64% | 33% | 23% to 43% | Signal',
      '36–37 (31 Aug to 13 Sep) | 18 | 59% | 45% to 72% | 33% | 23% to 43% | Signal',
    ]);
  });

  it('leaves out points of fewer than ten plans, and says so', () => {
    const h1 = chartsOf(context)[2];
    expect(h1?.points[2]?.n).toEqual({ kind: 'count', value: 9 });
    expect(h1?.series[0]?.values[2]).toBe(null);
    expect(rowsOf(tableOf(built, 'data.trend.H1'))[2]).toBe(
      '26–27 (22 Jun to 5 Jul) | 9 | too few | not given | 40% | 22% to 58% | Not told',
    );
    expect(noteOf(built)).toContain(
      'Under each point stands the day on which it begins and the number of plans (n, or a dash where that is not told). A point is left out where fewer than 10 plans were audited or a small number could be worked out of it.',
    );
  });

  it('draws no mean or range where a point behind them is withheld: it could be worked out of them', () => {
    const k = chartsOf(context)[3];
    expect(k?.series.map(({ role }) => role)).not.toContain('centre');
    const table = tableOf(built, 'data.trend.K');
    expect(table.columns.map(({ key }) => key)).toEqual(['period', 'plans', 'percent', 'interval', 'signal']);
    expect(rowsOf(table)[0]).toBe('22–23 (25 May to 7 Jun 2026) | 20 | 50% | 30% to 70% | None');
  });

  it('says once for all charts where the line is broken, why fortnights, and how often such a chart cries wolf', () => {
    const said = saidBy(built);
    expect(said).toHaveLength(6);
    expect(noteOf(built)).toMatch(
      /^Charts are over the criteria that versions 1 and 2 share and count plans of each, so their figures need not be those of the tables, which are of version 2 alone\. The line is broken at “Rubric version 2” of 31 August 2026\. Mean and range go on, because the figures mean the same before and after\. By fortnight, because some weeks have fewer than 10 plans\. /,
    );
    expect(noteOf(built)).toContain(' With nothing changed, 19 to 21% of such charts');
    expect(said.at(-1)).toBe('No chart is shown of Section H2: most of its points would rest on small numbers.');
  });

  it('keeps how a figure came about beside its data: how many of how many, by which method and rule', () => {
    expect([...(built.workings?.keys() ?? [])]).toEqual(built.data?.map(({ id }) => id));
    const [worked, over] = workingsOf(built, 'data.trend.F');
    expect(worked).toMatch(/^Met in 509 of 870 criteria marked \(59%, likely 54 to 63\) on 126 plans /);
    expect(worked).toContain('difference likely +17 to +30 points (Newcombe, by plan), which leaves out 0.');
    expect(worked).toContain('Rules fired: 6 fortnights lie above the expected range');
    expect(over).toMatch(/^Over what versions 1 and 2 have in common: F1, F2/);
    expect(workingsOf(built, 'data.trend.H1')).toContain('Markers may be part of this.');
  });
});

describe('a trend of invented points', () => {
  const point = (stretch: string, over: Partial<TrendPoint> = {}): TrendPoint => ({
    stretch,
    label: stretch,
    words: stretch,
    centre: 50,
    low: 30,
    high: 70,
    signal: false,
    enough: true,
    segment: 0,
    line: 0,
    ...over,
  });
  const chart: TrendChart = {
    id: 'F',
    title: 'Criteria met, Section F',
    chart: 'xmr',
    points: ['one', 'two', 'three'].map((stretch) => point(stretch)),
    segments: [{ baseline: ['one', 'two'] }],
    breaks: [],
    sentence: {
      verdict: 'none',
      headline: 'No change can be told.',
      body: [{ text: 'Met in ' }, { count: 'met|F|one' }, { text: '.' }],
    },
    notes: [],
  };
  const withMet = (met: readonly number[], over: Partial<TrendChart> = {}) => {
    const counts = chart.points.flatMap(({ stretch }, at): [string, number][] => [
      [`met|F|${stretch}`, met[at] ?? 0],
      [`audited|F|${stretch}`, 40],
      [`notMet|F|${stretch}`, 40 - (met[at] ?? 0)],
      [`plans|F|${stretch}`, 20],
    ]);
    const raw = {
      counts: new Map(counts),
      sums: chart.points.map(({ stretch }) => ({
        total: `audited|F|${stretch}`,
        parts: [`met|F|${stretch}`, `notMet|F|${stretch}`],
      })),
      shares: chart.points.map(({ stretch }) => ({
        key: `met|F|${stretch}`,
        part: `met|F|${stretch}`,
        base: `audited|F|${stretch}`,
      })),
    };
    const trend = { ...NO_FACTS.trend, charts: [{ ...chart, ...over }] };
    return makeContext({ raw, facts: { trend } });
  };

  it('is told in words alone where a count of its sentence is withheld', () => {
    expect(workingsOf(trendPart(withMet([20, 22, 24])), 'data.trend.F')).toEqual(['Met in 20.']);
    const withheld = trendPart(withMet([3, 22, 24]));
    expect(saidBy(withheld)[0]).toBe('No change can be told.');
    expect(workingsOf(withheld, 'data.trend.F')).toEqual([
      'The two figures are not told, because they could give a small number away.',
    ]);
    expect(JSON.stringify(withheld.part)).not.toMatch(/Met in|Met: /);
  });

  it('has the two percents in its sentence only where both may be told', () => {
    const body = [{ percent: 'met|F|three' }, { text: ' against ' }, { percent: 'met|F|two' }];
    const sentence = { verdict: 'none' as const, headline: 'No change can be told.', body };
    expect(saidBy(trendPart(withMet([20, 22, 24], { sentence })))[0]).toMatch(
      /^No change can be told\. Met: 60% \(likely \d+% to \d+%\) against 55% before\.$/,
    );
    expect(saidBy(trendPart(withMet([20, 3, 24], { sentence })))[0]).toBe('No change can be told.');
  });

  it('says below each chart where its line is broken if they are not broken alike', () => {
    const broken = { ...chart, id: 'E', breaks: ['“Rubric version 2” of 31 August 2026'] };
    const context = withMet([20, 22, 24]);
    const trend = { ...context.facts.trend, charts: [chart, { ...broken, id: 'F' }] };
    const said = saidBy(trendPart({ ...context, facts: { ...context.facts, trend } }));
    expect(said[2]).toBe(
      'The line is broken at “Rubric version 2” of 31 August 2026. Mean and range go on, because the figures mean the same before and after.',
    );
    expect(said.at(-1)).not.toContain('The line is broken');
  });

  it('is no chart where fewer than two points may be told', () => {
    const context = withMet([3, 2, 24]);
    expect(chartsOf(context)).toEqual([]);
    expect(trendPart(context).data).toEqual([]);
    expect(saidBy(trendPart(context))).toContain('Too few points may be told for a chart.');
  });

  it('leaves a point out of the line that leaves a small number of its base, and tells its bound in the table', () => {
    const context = withMet([20, 22, 38]);
    expect(chartsOf(context)[0]?.series[0]?.values).toEqual([50, 55, null]);
    expect(rowsOf(tableOf(trendPart(context), 'data.trend.F'))[2]).toMatch(/^Three \| 20 \| 90% or more \| not given/);
  });

  it('says that it is too early where there is nothing at all', () => {
    expect(saidBy(trendPart(makeContext({ facts: { trend: NO_FACTS.trend } })))).toEqual([
      'Too early to tell: no plan with an applicable criterion was audited.',
    ]);
    expect(saidBy(trendPart(withMet([20, 22, 24], { sentence: null })))[0]).toBe('Too early to tell.');
  });
});
