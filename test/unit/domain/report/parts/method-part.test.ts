import { describe, expect, it } from 'vitest';
import type { SampleFacts } from '#shared/domain/report/figures/facts';
import { methodPart } from '#shared/domain/report/parts/method/method-part';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { levels, makeContext } from '../../../../helpers/report/make-context';
import { saidBy } from '../../../../helpers/report/read-part';

const withCounts = (counts: Readonly<Record<string, number>>) => {
  const raw = levels();
  return { ...raw, counts: new Map([...raw.counts, ...Object.entries(counts)]) };
};

const sample = (over: Partial<SampleFacts> = {}): SampleFacts => ({
  method: 'simple random sample without replacement',
  sampling: 'random',
  samples: 1,
  from: '2026-W36',
  to: '2026-W36',
  frame: 'frame',
  frameMost: 'frameMost',
  drawn: 'drawn',
  substituted: 'substituted',
  excluded: 'excluded',
  ...over,
});

const COUNTS = { frame: 210, frameMost: 260, drawn: 40, substituted: 6, excluded: 0, twice: 12 };
const said = (asked: Parameters<typeof makeContext>[0]) =>
  saidBy(methodPart(makeContext({ raw: withCounts(COUNTS), ...asked })));

describe('the part of method and sample', () => {
  it('says how plans were picked and what they can stand for', () => {
    expect(said({})[0]).toBe(
      'The plans of all figures were drawn at random. They stand for all plans that could have been drawn, within the ranges given.',
    );
    expect(said({ facts: { sampling: 'targeted' } })[0]).toContain('They stand for themselves alone');
    expect(said({ facts: { sampling: 'unknown' } })[0]).toContain('they need not stand for other plans');
  });

  it('tells the frame, how it was drawn, substitutes and exclusions', () => {
    expect(said({ facts: { samples: [sample({ frameMost: 'frame' })] } })[1]).toBe(
      'One sample for 31 August to 6 September 2026: simple random sample without replacement, 40 plans drawn from 210 that could be picked. 6 plans stand in for others; none was taken out by hand.',
    );
    expect(said({ facts: { samples: [sample({ samples: 13, to: '2026-W48' })] } })[1]).toBe(
      '13 samples for 31 August to 29 November 2026: simple random sample without replacement, each drawn from 210 to 260 plans, 40 plans drawn in all. 6 plans stand in for others; none was taken out by hand.',
    );
  });

  it('hides small numbers of substitutes and exclusions', () => {
    const raw = withCounts({ ...COUNTS, substituted: 2, excluded: 1 });
    expect(said({ raw, facts: { samples: [sample()] } })[1]).toContain(
      '1 to 4 plans stand in for others; 1 to 4 plans were taken out by hand before the draw.',
    );
  });

  it('says what was left out and why', () => {
    const raw = withCounts({ other: 8, version: 3 });
    const facts = {
      otherSamplings: [{ sampling: 'targeted' as const, audits: 'other' }],
      otherVersions: [
        {
          title: 'Old rubric',
          version: 2,
          firstDay: '2026-08-31',
          lastDay: '2026-09-13',
          inCharts: false,
          audits: 'version',
        },
      ],
    };
    expect(said({ raw, facts }).slice(1, 3)).toEqual([
      'Left out: 8 audits of plans picked for a reason. Plans picked in different ways are not put together.',
      'Left out: 1 to 4 audits marked with version 2 of “Old rubric”, of plans of 31 August to 13 September 2026. Its figures are of other criteria or weights.',
    ]);
  });

  it('counts auditors only where they are two or more', () => {
    expect(said({})).toContain(
      '40 audits by 3 auditors, of plans of 31 August to 29 November 2026. The data were frozen on 1 December 2026.',
    );
    expect(said({ facts: { auditors: 1 } }).join(' ')).not.toMatch(/auditors?,/);
  });

  it('says how often the limiting rule held a grade down, as far as that may be told', () => {
    expect(said({})).toContain('The limiting rule held the grade down in 12 of 40 graded audits (30%, 18% to 45%).');
    expect(said({ raw: withCounts({ 'capped|all|period': 0 }) })).toContain('The limiting rule held no grade down.');
    expect(said({ raw: withCounts({ 'capped|all|period': 2 }) })).toContain(
      'The limiting rule held the grade down in 1 to 4 of 40 graded audits (10% or less).',
    );
  });

  it('says that incomplete audits and those of one discipline have no grade', () => {
    const raw = withCounts({ 'incomplete|all|period': 6, 'parts|all|period': 2 });
    expect(said({ raw })).toEqual(
      expect.arrayContaining([
        '6 audits were handed in incomplete. They have no grade; the answers given count by criterion.',
        '1 to 4 audits marked the part of one discipline. They have no grade; the answers count by criterion.',
      ]),
    );
  });

  it('says how far auditors agree, that they are too few to say, or that it was not measured', () => {
    const exact = { value: 71, low: 60, high: 80 };
    const agreement = {
      plans: 'twice',
      exact,
      withinOne: { value: 95, low: 90, high: 98 },
      kappa: { value: 0.57, low: -0.02, high: 0.84 },
      ac2: { value: 0.8, low: 0.7, high: 0.9 },
    };
    expect(said({ facts: { agreement } })).toEqual(
      expect.arrayContaining([
        'Two auditors marked 12 plans by themselves. They gave the same mark in 71% (60% to 80%) of cases, and marks at most one apart in 95% (90% to 98%).',
        'Beyond chance, where 1 is full agreement: weighted kappa 0.57 (−0.02 to 0.84); Gwet’s AC2 0.80 (0.70 to 0.90).',
      ]),
    );
    expect(said({ facts: { agreement: { ...agreement, kappa: null, ac2: null } } })).toContain(
      'That is too little to say how far they agree beyond chance.',
    );
    expect(
      said({ raw: withCounts({ twice: 3 }), facts: { agreement: { ...agreement, exact: null, withinOne: null } } }),
    ).toContain('Marked twice: 1 to 4 plans. That is too few to say how far auditors agree.');
    expect(said({})).toContain('No plan of the period was marked twice, so how far auditors agree was not measured.');
  });

  it('says which rubric, how marks count, and that it changed', () => {
    const versions = [
      { title: DEFAULT_RUBRIC.title, version: 1, firstDay: '2026-06-01', lastDay: '2026-09-06' },
      { title: DEFAULT_RUBRIC.title, version: 2, firstDay: '2026-09-07', lastDay: '2026-11-29' },
    ];
    expect(said({ facts: { versions } })).toEqual(
      expect.arrayContaining([
        'Rubric: version 1 of “EHC plan quality rubric”, 44 criteria. Each is rated 0 (not met), 1 (partly met), 2 (met) and 3 (strong), and is met from 2.',
        'Weight of each criterion, by section: F 3; B and E 2; A, C, D, G, H1 and H2 1; I, J, K and X 0.5.',
        'The rubric changed: version 1 of “EHC plan quality rubric” for plans of 1 June to 6 September 2026 and version 2 of “EHC plan quality rubric” for plans of 7 September to 29 November 2026. A figure is held against an earlier one only over the criteria that both have.',
      ]),
    );
  });

  it('says what the figures cannot show, with the refusal and the false alarms of the charts', () => {
    expect(said({})).toContain(
      'One period is described. Nothing here shows whether quality has changed since an earlier one.',
    );
    const baseline = { from: '2026-W23', to: '2026-W35', firstDay: '2026-06-01', lastDay: '2026-08-30' };
    const facts = {
      refusal: 'Not comparable.',
      trend: {
        period: 'month' as const,
        why: null,
        charts: [],
        cutOn: null,
        leftOut: [],
        alarm: 'About 1 in 5 such charts shows a signal by chance.',
      },
    };
    expect(said({ head: { baseline, compared: { period: baseline, baseline } }, facts })).toEqual(
      expect.arrayContaining([
        'Compared with 1 June to 30 August 2026, the baseline. A change is told only where its range leaves out 0 or where a rule of a chart finds an unusual run of points.',
        'Not comparable.',
        'About 1 in 5 such charts shows a signal by chance.',
      ]),
    );
  });
});
