import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  agreedRows,
  conflictsOf,
  markedTwice,
  relateMarks,
  sharedMark,
  startingAnswer,
} from '#shared/domain/audit/agree-marks';
import type { Answer, Mark } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';

const someMark = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map((value): Mark => ({ kind: 'rating', value })),
  fc.constantFrom<Mark>({ kind: 'not-applicable' }, { kind: 'not-evidenced' }),
);
const maybeMark = fc.option(someMark, { nil: null });
const someTolerance = fc.record({
  tolerance: fc.integer({ min: 0, max: 3 }),
  toleranceOf: fc.dictionary(fc.constantFrom('A1', 'F1'), fc.integer({ min: 0, max: 3 })),
});
const CRITERIA = ['A1', 'F1', 'F2', 'J1'];
const someAnswers = (auditId: string) =>
  fc
    .tuple(...CRITERIA.map(() => fc.tuple(maybeMark, fc.constantFrom('', 'Seen.', 'Says who.'))))
    .map(
      (given) =>
        new Map(
          given.flatMap(([mark, note], at): [string, Answer][] =>
            mark === null ? [] : [[CRITERIA[at] ?? '', { auditId, criterionId: CRITERIA[at] ?? '', mark, note }]],
          ),
        ),
    );
const ratingIn = (mark: Mark | null): number | null => (mark?.kind === 'rating' ? mark.value : null);

it('relates two marks alike whoever gave which, and shares the same mark', () => {
  fc.assert(
    fc.property(maybeMark, maybeMark, someTolerance, (one, other, settings) => {
      const relation = relateMarks('A1', one, other, settings);
      expect(relateMarks('A1', other, one, settings)).toBe(relation);
      expect(sharedMark(relation, other, one)).toEqual(sharedMark(relation, one, other));
    }),
  );
});

it('shares no mark that neither gave, and none better than either', () => {
  fc.assert(
    fc.property(maybeMark, maybeMark, someTolerance, (one, other, settings) => {
      const shared = sharedMark(relateMarks('A1', one, other, settings), one, other);
      if (shared === null) return;
      expect([one, other]).toContainEqual(shared);
      for (const mark of [one, other]) expect(ratingIn(shared) ?? -1).toBeLessThanOrEqual(ratingIn(mark) ?? -1);
    }),
  );
});

it('finds no more conflicts with a wider tolerance', () => {
  fc.assert(
    fc.property(maybeMark, maybeMark, fc.integer({ min: 0, max: 2 }), (one, other, tolerance) => {
      const isConflict = (wide: number) =>
        relateMarks('A1', one, other, { tolerance: wide, toleranceOf: {} }) === 'conflict';
      if (!isConflict(tolerance)) expect(isConflict(tolerance + 1)).toBe(false);
    }),
  );
});

it('starts with all that is shared and nothing else, so that what is left to settle are the conflicts', () => {
  fc.assert(
    fc.property(someAnswers('a'), someAnswers('b'), someTolerance, (first, second, settings) => {
      const rows = agreedRows(CRITERIA, first, second, settings);
      const started = rows.filter((row) => startingAnswer(row, 'c') !== undefined);
      const { conflicts, open } = conflictsOf(rows, new Map());
      expect(open).toEqual(conflicts);
      const unanswered = rows.filter(({ relation }) => relation === 'unanswered');
      expect([...started, ...conflicts, ...unanswered].map(({ criterionId }) => criterionId).sort()).toEqual(
        [...CRITERIA].sort(),
      );
      for (const row of started) {
        const answer = startingAnswer(row, 'c');
        for (const given of [row.first, row.second]) expect(answer?.note).toContain(given?.note ?? '');
      }
    }),
  );
});

const someAudit = fc.record({
  planId: fc.constant('plan-1'),
  draft: fc.constantFrom(1, 2),
  rubricId: fc.constant('default'),
  rubricVersion: fc.constantFrom(1, 2),
  auditorId: fc.constantFrom('ann', 'bo', 'cy'),
  state: fc.constantFrom('draft', 'submitted'),
  startedAt: fc.constant('2026-11-02T09:00:00.000Z'),
  submittedAt: fc.integer({ min: 10, max: 59 }).map((minute) => `2026-11-02T10:${minute}:00.000Z`),
}) as fc.Arbitrary<Omit<Audit, 'id'>>;

it('pairs two people’s audits of one draft and version, both handed in, whatever the order they are read in', () => {
  fc.assert(
    fc.property(fc.array(someAudit, { maxLength: 8 }), (given) => {
      const audits = given.map((audit, at): Audit => ({ ...audit, id: `audit-${at}` }));
      const twice = markedTwice(audits);
      expect(markedTwice(audits.toReversed())).toEqual(twice);
      if (twice === undefined) return;
      const { first, second } = twice;
      expect(first.auditorId).not.toBe(second.auditorId);
      expect([first.state, second.state]).toEqual(['submitted', 'submitted']);
      expect([first.draft, first.rubricVersion]).toEqual([second.draft, second.rubricVersion]);
      expect((first.submittedAt ?? '') <= (second.submittedAt ?? '')).toBe(true);
    }),
  );
});
