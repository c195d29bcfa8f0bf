import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CompareEvent } from '#shared/domain/compare/compare-events';
import type { SeriesPoint } from '#shared/domain/compare/series-model';
import { tabSeparated } from '../../../../../../renderer/features/compare/chart/copy-table';
import { toneOf } from '../../../../../../renderer/features/compare/chart/figure-words';
import { joinedRuns } from '../../../../../../renderer/features/compare/chart/joined-points';
import { placeEvents } from '../../../../../../renderer/features/compare/chart/place-events';
import { labelledPoints, widthOfText } from '../../../../../../renderer/features/compare/chart/thin-labels';
import { walkPoints } from '../../../../../../renderer/features/compare/chart/walk-points';

const point = (value: number | null, few = false, segment = 0): SeriesPoint => ({
  period: { key: 'k', short: '1', label: 'week 1', from: '2026-01-05', to: '2026-01-11' },
  figure: { n: 8, part: 0, total: 0, value, interval: null },
  few,
  signals: [],
  segment,
  limits: null,
});

describe('parts of a chart', () => {
  test('the line breaks at few and empty periods and between segments', () => {
    const points = [point(1), point(2), point(3, true), point(4), point(null), point(5), point(6, false, 1)];
    expect(joinedRuns({ points }).map((run) => run.map(({ at }) => at))).toEqual([[0, 1], [3], [5], [6]]);
  });

  test('26 weeks keep every label in the room of a window of 1366 pixels, and the last is always labelled', () => {
    const labels = Array.from({ length: 26 }, (_, at) => [String(at + 22), '12']);
    expect(labelledPoints(labels, 700 / 26, 11)).toHaveLength(26);
    expect(labelledPoints(labels, 8, 11).at(-1)).toBe(25);
    expect(labelledPoints(labels, 8, 11).length).toBeLessThan(26);
  });

  test('labels of events never lie on one another', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((each) => `2026-02-${String(each).padStart(2, '0')}`);
    const event = fc.record({ id: fc.uuid(), on: day, label: fc.string({ minLength: 1, maxLength: 60 }) });
    const periods = [{ key: 'f', short: 'Feb', label: 'February', from: '2026-02-01', to: '2026-02-28' }];
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (some) => {
        const events = some.map((each): CompareEvent => ({ ...each, kind: 'other', rebase: false }));
        const placed = placeEvents(events, periods, (at) => (at + 0.5) * 700, 700, 11);
        expect(placed).toHaveLength(events.length);
        const spans = placed
          .filter(({ lane }) => lane !== null)
          .map(({ x, lane, anchor, words }) => {
            const wide = widthOfText(words, 11);
            return { lane, from: anchor === 'start' ? x : x - wide, to: anchor === 'start' ? x + wide : x };
          });
        for (const [at, a] of spans.entries())
          for (const b of spans.slice(at + 1)) expect(a.lane === b.lane && a.from < b.to && b.from < a.to).toBe(false);
      }),
    );
  });

  test('the long name of an event is cut where there is no room for all of it', () => {
    const label = 'New template for all plans of the north and the east team';
    const event: CompareEvent = { id: 'e', on: '2026-02-14', label, kind: 'other', rebase: false };
    const periods = [{ key: 'f', short: 'Feb', label: 'February', from: '2026-02-01', to: '2026-02-28' }];
    const [wide, narrow] = [900, 280].map((width) =>
      placeEvents([event], periods, (at) => (at + 0.5) * width, width, 11),
    );
    expect(wide).toMatchObject([{ words: `${label}, 14 Feb`, lane: 0 }]);
    expect(narrow).toMatchObject([{ words: 'New template fo…, 14 Feb', lane: 0 }]);
  });

  test('a low signal is for the better where less is better', () => {
    expect(toneOf([{ rule: 'shift', side: 'low' }], 'lower')).toBe('better');
    expect(toneOf([{ rule: 'shift', side: 'low' }], 'higher')).toBe('worse');
  });

  test('keys walk the points and stay inside', () => {
    expect([walkPoints(null, 'ArrowLeft', 5), walkPoints(0, 'ArrowLeft', 5), walkPoints(4, 'Home', 5)]).toEqual([
      4, 0, 0,
    ]);
    expect(walkPoints(4, 'ArrowRight', 5)).toBe(4);
    expect(walkPoints(1, 'x', 5)).toBeNull();
  });

  test('copied cells stay one cell each and no formula', () => {
    expect(tabSeparated([['a\tb', '=cmd', 1, null]])).toBe("a b\t'=cmd\t1\t");
  });
});
