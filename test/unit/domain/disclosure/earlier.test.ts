import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaksOf } from '#shared/domain/disclosure/earlier/leaks';
import { protectAgainst } from '#shared/domain/disclosure/earlier/protect-against';
import { countedIn, type Days, lastingKey } from '#shared/domain/disclosure/earlier/stretches';
import { exportedCells } from '#shared/domain/disclosure/earlier/told-cells';
import type { EarlierExport } from '#shared/domain/disclosure/earlier/with-earlier';
import type { RawFigures, ShownFigures } from '#shared/domain/report/figures/figures';
import { addDays } from '#shared/lib/days';
import { knownStretches, type Week } from '../../../helpers/disclosure/reader-of-reports';

const FIRST = '2026-01-05';
const daysOf = (from: number, to: number): Days => ({
  from: addDays(FIRST, 7 * from),
  to: addDays(FIRST, 7 * to + 6),
});
const RUBRIC = { id: 'default', version: 3 };

function figuresOf(weeks: readonly Week[], from: number, to: number): RawFigures {
  const some = weeks.slice(from, to + 1);
  const met = some.reduce((sum, [one]) => sum + one, 0);
  const notMet = some.reduce((sum, [, one]) => sum + one, 0);
  return {
    counts: new Map([
      ['audits|all|period', met + notMet],
      ['met|F2|period', met],
      ['notMet|F2|period', notMet],
      ['audited|F2|period', met + notMet],
    ]),
    sums: [
      { total: 'audited|F2|period', parts: ['met|F2|period', 'notMet|F2|period'] },
      { total: 'audits|all|period', parts: ['audited|F2|period'] },
    ],
    shares: [{ key: 'met|F2|period', part: 'met|F2|period', base: 'audited|F2|period' }],
  };
}

describe('the record of what a report showed', () => {
  it('says that few were not met where “all but a few” were met, though nobody asked for those that were not', () => {
    const raw = figuresOf([[46, 4]], 0, 0);
    const spans = { period: daysOf(0, 0) };
    const { shown } = protectAgainst(raw, { threshold: 5, audience: 'board', rubric: RUBRIC, spans, earlier: [] });
    expect(shown.count('met|F2|period').kind).toBe('most');
    const told = new Set(['met|F2|period', 'audited|F2|period']);
    expect(exportedCells(raw, shown, spans, told)).toEqual({
      'met|F2|2026-01-05..2026-01-11': 'hidden',
      'audited|F2|2026-01-05..2026-01-11': 50,
      'notMet|F2|2026-01-05..2026-01-11': 'few',
    });
    expect(exportedCells(raw, shown, spans, new Set(['audited|F2|period']))).toEqual({
      'audited|F2|2026-01-05..2026-01-11': 50,
    });
  });

  it('says nothing of a criterion where all but a few of its section’s answers were those of the other', () => {
    const raw: Pick<RawFigures, 'counts' | 'sums' | 'shares'> = {
      counts: new Map([
        ['met|F|period', 50],
        ['met|F1|period', 46],
        ['met|F2|period', 4],
      ]),
      sums: [{ total: 'met|F|period', parts: ['met|F1|period', 'met|F2|period'] }],
      shares: [],
    };
    const shown: ShownFigures = { withheld: 0, count: () => ({ kind: 'most' }), percent: () => ({ kind: 'none' }) };
    const cells = exportedCells(raw, shown, { period: daysOf(0, 0) }, new Set(['met|F1|period']));
    expect(cells).toEqual({ 'met|F1|2026-01-05..2026-01-11': 'hidden' });
  });

  it('is of the weeks that stretches share, where months and weeks end on other days', () => {
    const spans = { period: { from: '2026-01-05', to: '2026-06-07' } };
    const edges = (key: string) => {
      const { start, end } = countedIn(key, spans) ?? {};
      return [start, end];
    };
    expect(edges('met|F2|period')).toEqual(['2026-01-05', '2026-06-08']);
    expect(edges('met|F2|2026-01-01..2026-01-31')).toEqual(['2026-01-05', '2026-02-02']);
    // June goes on after the period.
    expect(edges('met|F2|2026-06-01..2026-06-30')).toEqual(['2026-06-01', '2026-06-08']);
    expect(edges('base|indicator:x|2026-04-01..2026-04-30')).toEqual(['2026-04-01', '2026-05-01']);
  });
});

describe('a count of the very days of an earlier report', () => {
  it('is refused where that report fixes it, and goes where it does not', () => {
    const raw: RawFigures = {
      counts: new Map([
        ['audits|all|period', 40],
        ['met|F1|period', 3],
        ['met|F2|period', 0],
        ['met|F3|period', 20],
        ['met|F|period', 23],
      ]),
      sums: [{ total: 'met|F|period', parts: ['met|F1|period', 'met|F2|period', 'met|F3|period'] }],
      shares: [],
    };
    const spans = { period: daysOf(0, 11) };
    const days = `${spans.period.from}..${spans.period.to}`;
    const beside = (cells: EarlierExport['cells']) => {
      const earlier = [
        { id: 'e0', at: '2026-06-01T10:00:00Z', audience: 'board', threshold: 5, rubric: RUBRIC, cells },
      ];
      return protectAgainst(raw, {
        threshold: 5,
        audience: 'board',
        rubric: RUBRIC,
        spans,
        earlier: earlier as EarlierExport[],
      });
    };
    const { refusals } = beside({ [`met|F|${days}`]: 23, [`met|F3|${days}`]: 20 });
    expect(refusals.map(({ line, sources }) => [line, sources])).toEqual([['met|F1', ['e0']]]);
    expect(beside({ [`met|F|${days}`]: 23 }).refusals).toEqual([]);
  });
});

interface Made {
  readonly audience?: EarlierExport['audience'];
  readonly threshold?: 5 | 10;
  readonly earlier?: readonly EarlierExport[];
}

function make(
  weeks: readonly Week[],
  from: number,
  to: number,
  { audience = 'board', threshold = 5, earlier = [] }: Made = {},
) {
  const raw = figuresOf(weeks, from, to);
  const spans = { period: daysOf(from, to) };
  const made = protectAgainst(raw, { threshold, audience, rubric: RUBRIC, spans, earlier });
  const record: EarlierExport = {
    id: `e${earlier.length}`,
    at: `2026-06-${String(earlier.length + 1).padStart(2, '0')}T10:00:00Z`,
    audience,
    threshold,
    rubric: RUBRIC,
    cells: exportedCells(raw, made.shown, spans),
  };
  return { ...made, record };
}

const STEADY: readonly Week[] = Array.from({ length: 30 }, (_, at) => [5 + (at % 3), 4 + (at % 2)] as const);

describe('a report beside earlier ones', () => {
  it('hides nothing and refuses nothing where there is none', () => {
    const { shown, refusals, corrections } = make(STEADY, 0, 20);
    expect([shown.withheld, refusals, corrections]).toEqual([0, [], []]);
  });

  it('refuses a period that is longer by a week of few plans, and says which report and which days', () => {
    const weeks = STEADY.map((week, at) => (at === 20 ? ([2, 1] as const) : week));
    const before = make(weeks, 0, 19).record;
    const [leak, ...more] = leaksOf(make(weeks, 0, 20, { earlier: [before] }), [before], 5);
    expect(more).toEqual([]);
    expect(leak?.sentence).toBe(
      'The report saved on 1 June 2026 and this one together give away a small number (1 to 4) of 25 to 31 May 2026.',
    );
    expect(leak?.toDo).toBe(
      'Choose a period that begins and ends as the earlier report did, or one that takes in more weeks. Hiding counts below 10, in Setup, can help too. If nobody has the earlier report any longer, say so below.',
    );
    expect(leak?.tables[0]).toEqual({ name: 'Audits and plans', lines: ['Audits'] });
    expect(leak?.takeBack).toEqual(['e0']);
  });

  it('refuses it as well where the longer period was told first', () => {
    const weeks = STEADY.map((week, at) => (at === 20 ? ([2, 1] as const) : week));
    const before = make(weeks, 0, 20).record;
    expect(make(weeks, 0, 19, { earlier: [before] }).refusals.map(({ line }) => line)).toContain('audits|all');
  });

  it('refuses it where two earlier reports and this one leave the week', () => {
    const weeks = STEADY.map((week, at) => (at === 20 ? ([2, 1] as const) : week));
    const first = make(weeks, 0, 9).record;
    const second = make(weeks, 10, 19, { earlier: [first] }).record;
    const { refusals } = make(weeks, 0, 20, { earlier: [first, second] });
    expect(refusals.find(({ line }) => line === 'audits|all')?.sources.toSorted()).toEqual(['e0', 'e1']);
  });

  it('hides a count of its own where that is enough', () => {
    // Ten plans in the week, of which two did not meet the criterion: the week may be told, they may not.
    const weeks = STEADY.map((week, at) => (at === 20 ? ([8, 2] as const) : week));
    const before = make(weeks, 0, 19).record;
    const { shown, refusals } = make(weeks, 0, 20, { earlier: [before] });
    expect(refusals).toEqual([]);
    expect(shown.count('audits|all|period').kind).toBe('count');
    expect([shown.count('met|F2|period').kind, shown.count('notMet|F2|period').kind]).toEqual(['hidden', 'hidden']);
    expect(shown.percent('met|F2|period').kind).toBe('percent-hidden');
  });

  it('lets a longer period leave where the weeks between have enough of everything', () => {
    const before = make(STEADY, 0, 19).record;
    const { shown, refusals } = make(STEADY, 0, 21, { earlier: [before] });
    expect([shown.withheld, refusals]).toEqual([0, []]);
  });

  it('says the same again of the same days', () => {
    const before = make(STEADY, 0, 19).record;
    const again = make(STEADY, 0, 19, { earlier: [before] });
    expect([again.shown.withheld, again.refusals, again.corrections]).toEqual([0, [], []]);
  });

  it('keeps a published report safe by itself where the Board was told more of the same days', () => {
    // 33 of 40: the Board may read 33 and 7; the public may read neither, since from 33 of 40 follow the 7.
    const weeks: readonly Week[] = [[33, 7]];
    const board = make(weeks, 0, 0).record;
    expect([board.cells['met|F2|2026-01-05..2026-01-11'], board.cells['notMet|F2|2026-01-05..2026-01-11']]).toEqual([
      33, 7,
    ]);
    const told = (earlier: readonly EarlierExport[]) => {
      const { shown, refusals } = make(weeks, 0, 0, { audience: 'public', threshold: 10, earlier });
      const keys = ['audits|all|period', 'met|F2|period', 'notMet|F2|period'];
      return [...keys.map((key) => shown.count(key).kind), shown.percent('met|F2|period'), refusals];
    };
    expect(told([board])).toEqual(['count', 'most', 'few', { kind: 'at-least', value: 77 }, []]);
    expect(told([board])).toEqual(told([]));
  });

  it('asks for the earlier report to be taken back where an audit was withdrawn since', () => {
    const before = make(STEADY, 0, 19).record;
    const now = STEADY.map((week, at) => (at === 3 ? ([week[0] - 1, week[1]] as const) : week));
    const made = make(now, 0, 19, { earlier: [before] });
    expect(made.corrections.map(({ line }) => line)).toEqual(['audits|all']);
    const leak = leaksOf(made, [before], 5).find(({ kind }) => kind === 'correction');
    expect(leak?.sentence).toMatch(/^The report saved on 1 June 2026 told other totals for the same days/);
    expect(leak?.toDo).toMatch(/^Take the earlier report back from all who have it/);
  });

  it('holds reports for the public against what the Board got, and not against what stayed inside', () => {
    const weeks = STEADY.map((week, at) => (at === 20 ? ([2, 1] as const) : week));
    for (const [first, second, expected] of [
      ['board', 'public', true],
      ['public', 'board', true],
      ['internal', 'public', false],
      ['internal', 'internal', true],
      ['public', 'internal', true],
    ] as const) {
      const before = make(weeks, 0, 19, { audience: first }).record;
      const { refusals } = make(weeks, 0, 20, { audience: second, earlier: [before] });
      expect(refusals.length > 0, `${first} then ${second}`).toBe(expected);
    }
  });

  it('hides by its own threshold what an earlier report told by a lower one', () => {
    const weeks: readonly Week[] = [[20, 7]];
    const before = make(weeks, 0, 0).record;
    const { shown, refusals } = make(weeks, 0, 0, { threshold: 10, audience: 'public', earlier: [before] });
    expect(shown.count('notMet|F2|period').kind).toBe('few');
    expect(refusals).toEqual([]);
  });

  it('remembers figures by their days and holds no small count', () => {
    const { record } = make([[20, 3]], 0, 0);
    expect(record.cells).toEqual({
      'audits|all|2026-01-05..2026-01-11': 23,
      'met|F2|2026-01-05..2026-01-11': 'hidden',
      'notMet|F2|2026-01-05..2026-01-11': 'few',
      'audited|F2|2026-01-05..2026-01-11': 23,
    });
  });

  it('reads back the keys that it remembers figures by', () => {
    for (const key of ['met|F2|2026-01-05..2026-01-11', 'met|F2|common:2026-01-05..2026-01-11']) {
      const days = countedIn(key, {});
      expect(days && lastingKey(days)).toBe(key);
    }
    expect(countedIn('met|F2|period', {})).toBeNull();
    expect(countedIn('drawn|sample:1|2026-01-05..2026-01-11', {})).toBeNull();
  });

  it('gives no small count of any stretch away over a row of reports, by an independent solver', {
    timeout: 240_000,
  }, async () => {
    const week = fc.tuple(fc.nat(8), fc.nat(5));
    const period = fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const seen = { made: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(week, { minLength: 8, maxLength: 8 }),
        fc.array(period, { minLength: 2, maxLength: 4 }),
        async (weeks, periods) => {
          const made: { readonly from: number; readonly to: number; readonly record: EarlierExport }[] = [];
          for (const [from, to] of periods) {
            const { record, refusals, corrections } = make(weeks, from, to, { earlier: made.map((one) => one.record) });
            if (refusals.length + corrections.length === 0) made.push({ from, to, record });
            seen.made += 1;
            seen.refused += refusals.length > 0 ? 1 : 0;
          }
          expect(await knownStretches(weeks, made, 4)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
    expect(seen.refused).toBeLessThan(seen.made);
  });
});
