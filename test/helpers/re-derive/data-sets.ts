import fc from 'fast-check';
import { type ReportChoice, reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import type { ResultsFile, ResultsRow } from '#shared/domain/report/results-file';
import { recordsArbitrary } from '../compare/invented-records';
import { fileOf, makeResults, rowOf, seeded } from '../make-results';
import { resultsArbitrary } from '../report/report-arbitraries';
import { resultsOfRecords } from '../report/results-of-records';
import { type Spread, spreadResults } from '../report/spread-results';

/** A results file, what a person chose for its report, and from which week it begins. */
export interface DataSet {
  readonly kind: string;
  readonly file: ResultsFile;
  readonly choice: ReportChoice;
  readonly from: string | undefined;
}

const spread = (over: Partial<Spread>): fc.Arbitrary<ResultsFile> =>
  fc
    .record({
      seed: fc.nat(1_000_000),
      audits: over.audits === undefined ? fc.integer({ min: 40, max: 160 }) : fc.constant(over.audits),
      weeks: over.weeks === undefined ? fc.integer({ min: 4, max: 30 }) : fc.constant(over.weeks),
      teams: over.teams === undefined ? fc.integer({ min: 2, max: 6 }) : fc.constant(over.teams),
    })
    .map(({ seed, ...sizes }) =>
      spreadResults(seed, { secondFrom: 0, samplings: ['random'], marks: 'usual', ...sizes, ...over }),
    );

/** Some plans of a file were marked by a second person too, who mostly agrees. */
function withPairs(file: ResultsFile, seed: number): ResultsFile {
  const random = seeded(seed);
  const top = file.rubrics[0]?.scale.length ?? 4;
  const other = (mark: ResultsRow['marks'][string]): ResultsRow['marks'][string] => {
    if (typeof mark !== 'number' || random() < 0.7) return mark;
    return Math.max(0, Math.min(top - 1, mark + (random() < 0.5 ? 1 : -1)));
  };
  const pairs = file.audits
    .filter(() => random() < 0.5)
    .map(({ plan, draft, week, rubricId, rubricVersion, marks, auditor }, at) => ({
      pair: `pair-${at + 1}`,
      plan,
      draft,
      week,
      rubricId,
      rubricVersion,
      markings: [
        { auditor, marks },
        {
          auditor: 'auditor-9',
          marks: Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, other(mark)])),
        },
      ],
    }));
  return { ...file, pairs };
}

/** Every plan has the same marks. */
const allTheSame = (audits: number): ResultsFile => {
  const [row] = makeResults(4, 1).audits;
  return fileOf(Array.from({ length: audits }, () => rowOf(row?.marks ?? {})));
};

/** Each sort that a report has to hold for, by name. */
const SORTS: Readonly<Record<string, fc.Arbitrary<ResultsFile>>> = {
  tiny: fc.integer({ min: 1, max: 9 }).chain((audits) => spread({ audits, weeks: 3 })),
  'nothing marked': fc
    .integer({ min: 1, max: 20 })
    .map((audits) => fileOf(Array.from({ length: audits }, () => rowOf({})))),
  'all N/A': spread({ marks: 'not-applicable' }),
  'all met': spread({ marks: 'met' }),
  'one team': spread({ teams: 1 }),
  'one rubric change': fc.integer({ min: 6, max: 20 }).chain((secondFrom) => spread({ secondFrom, weeks: 26 })),
  'two audits': spread({ audits: 2, weeks: 1 }),
  'many small teams': spread({ teams: 12, audits: 90 }),
  'one auditor': spread({}).map((file) => ({
    ...file,
    audits: file.audits.map((row) => ({ ...row, auditor: 'auditor-1' })),
  })),
  'all the same marks': fc.integer({ min: 5, max: 40 }).map(allTheSame),
  'parts by discipline': recordsArbitrary.map(resultsOfRecords),
  'moderated pairs': fc.tuple(spread({ audits: 120 }), fc.nat()).map(([file, seed]) => withPairs(file, seed)),
  'many weeks': spread({ audits: 420, weeks: 30 }),
  'board records': resultsArbitrary,
  'mixed ways of picking': spread({ samplings: ['random', 'random', 'targeted', 'none'] }),
  'events that break the line': spread({ audits: 300, weeks: 26 }).map((file) => ({
    ...file,
    events: [
      { id: 'event-1', on: '2026-03-16', kind: 'team', label: 'Somebody left', rebase: true },
      { id: 'event-2', on: '2026-04-20', kind: 'training', label: 'A course', rebase: false },
    ],
  })),
};

export const KINDS: readonly string[] = Object.keys(SORTS);

const choiceOf = fc
  .record({
    audience: fc.constantFrom('board', 'board', 'internal', 'public'),
    threshold: fc.constantFrom(5, 10),
    baseline: fc.constantFrom('before', 'before', 'none'),
    share: fc.constantFrom(0, 0.3, 0.5, 0.75),
  })
  .map(({ share, ...choice }) => ({
    share,
    choice: reportChoiceSchema.parse({
      ...choice,
      // Every part of figures, whoever reads it.
      parts: PARTS.map((id) => ({ id, shown: true })),
    }),
  }));

const PARTS = [
  'cover',
  'summary',
  'trend',
  'heat',
  'teams',
  'indicators',
  'strengths',
  'examples',
  'actions',
  'risks',
  'voice',
  'method',
  'suppression',
  'data',
  'glossary',
] as const;

/** So many data sets of one kind, always the same. */
export function dataSets(kind: string, count: number, seed: number): DataSet[] {
  const sort = SORTS[kind];
  if (sort === undefined) throw new Error(`There is no kind ${kind}.`);
  return fc.sample(
    fc.tuple(sort, choiceOf).map(([file, { choice, share }]): DataSet => {
      const weeks = file.audits.map(({ week }) => week).sort();
      const from = share === 0 ? undefined : weeks[Math.floor(share * weeks.length)];
      return { kind, file, choice, from };
    }),
    { numRuns: count, seed },
  );
}
