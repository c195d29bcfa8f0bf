import fc from 'fast-check';
import type { Indicator } from '#shared/domain/board/indicator';
import { monthsUpTo } from '#shared/domain/board/month';
import { AUDIENCES, FREE_TEXTS, PART_IDS } from '#shared/domain/report/model/part-ids';
import { type ReportChoice, reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import type { ResultsAction, ResultsBoard } from '#shared/domain/results/results-board';
import type { ResultsFile } from '#shared/domain/results/results-file';
import { SAMPLINGS_OF_ROWS } from '#shared/domain/results/results-sample';
import { makeResults } from '../make-results';
import { inventedAction, inventedIndicator, inventedRisk } from './invented-board';

const MONTHS = monthsUpTo('2026-03', 14);

/** Some months of an indicator, with figures of a few and of many. */
const indicatorArbitrary: fc.Arbitrary<Indicator> = fc
  .record({
    unit: fc.constantFrom('percent', 'count', 'weeks'),
    area: fc.constantFrom('education', 'health', 'care', 'all'),
    better: fc.constantFrom('higher', 'lower'),
    months: fc.subarray([...MONTHS]),
    figures: fc.array(fc.tuple(fc.nat(14), fc.nat(30)), { minLength: MONTHS.length, maxLength: MONTHS.length }),
    target: fc.option(fc.nat(90), { nil: undefined }),
  })
  .map(({ unit, area, better, months, figures, target }) =>
    inventedIndicator({
      unit,
      area,
      better,
      targets: target === undefined ? [] : [{ from: '2025-02', value: target }],
      values: months.map((month, at) => {
        const [part, rest] = figures[at] ?? [0, 0];
        return unit === 'percent' ? { month, part, base: part + rest + 1 } : { month, value: part };
      }),
    }),
  );

const actionArbitrary: fc.Arbitrary<ResultsAction> = fc
  .record({
    part: fc.nat(12),
    rest: fc.nat(12),
    criterionId: fc.constantFrom('F2', 'A1', 'Z9'),
    due: fc.constantFrom('2026-01-31', '2026-06-30'),
    status: fc.constantFrom('not-started', 'on-track', 'late', 'done', 'dropped'),
  })
  .map(({ part, rest, criterionId, due, status }) =>
    inventedAction({
      due,
      status,
      measure: {
        words: 'Own words of a measure',
        source: { kind: 'criterion', criterionId },
        baseline: {
          value: (100 * part) / (part + rest + 1),
          part,
          total: part + rest + 1,
          n: part + rest + 1,
          from: '2025-10-01',
          to: '2025-12-31',
          versions: ['default/1'],
          sampling: 'random',
        },
      },
      history: [{ at: '2025-12-01T09:00:00.000Z', status, due }],
    }),
  );

const boardArbitrary: fc.Arbitrary<ResultsBoard> = fc.record({
  indicators: fc.array(indicatorArbitrary, { maxLength: 4 }),
  actions: fc.array(actionArbitrary, { maxLength: 4 }),
  risks: fc.constantFrom([], [inventedRisk()], [inventedRisk(), inventedRisk({ closed: true })]),
});

/** Results of one to sixty audits over four weeks, picked in one or more ways, with what the Board watches. */
export const resultsArbitrary: fc.Arbitrary<ResultsFile> = fc
  .record({
    seed: fc.nat(100_000),
    audits: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 8 })),
    samplings: fc.constantFrom(['none'], ['random'], SAMPLINGS_OF_ROWS) as fc.Arbitrary<typeof SAMPLINGS_OF_ROWS>,
    board: boardArbitrary,
  })
  .map(({ seed, audits, samplings, board }) => {
    const file = makeResults(seed, audits);
    return {
      ...file,
      board,
      audits: file.audits.map((row, at) => ({ ...row, sampling: samplings[at % samplings.length] ?? 'none' })),
    };
  });

/** What a person may choose, with words of every kind. */
export const choiceArbitrary: fc.Arbitrary<ReportChoice> = fc
  .record({
    audience: fc.constantFrom(...AUDIENCES),
    threshold: fc.constantFrom(5, 10),
    baseline: fc.constantFrom('before', 'none'),
    ticked: fc.subarray([...FREE_TEXTS]),
    parts: fc
      .shuffledSubarray([...PART_IDS], { minLength: PART_IDS.length })
      .chain((ids) =>
        fc
          .array(fc.boolean(), { minLength: ids.length, maxLength: ids.length })
          .map((shown) => ids.map((id, at) => ({ id, shown: shown[at] ?? true }))),
      ),
  })
  .map((choice) =>
    reportChoiceSchema.parse({
      ...choice,
      words: { context: 'CONTEXT words', decisions: 'DECISIONS words', voice: 'VOICE words' },
      examples: [{ heading: 'EXAMPLES', text: 'EXAMPLES words', signedOffBy: 'A role', signedOffOn: '2026-03-01' }],
    }),
  );
