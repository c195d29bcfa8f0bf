import fc from 'fast-check';
import { FREE_TEXTS, PART_IDS } from '#shared/domain/report/model/part-ids';
import { type ReportChoice, reportChoiceSchema } from '#shared/domain/report/model/report-choice';
import type { ResultsFile, ResultsRow } from '#shared/domain/results/results-file';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
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
  /** Day of the report before it; null for a first report. */
  readonly lastReportOn: string | null;
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

/** Half of the audits meet everything and half nothing, and no plan was put in for another: no number is small. */
const halfMet = (file: ResultsFile): ResultsFile => ({
  ...file,
  audits: file.audits.map((row, at) => {
    if (at % 2 === 0) return row;
    const { marks, result: _, ...rest } = row;
    return rowOf(Object.fromEntries(Object.keys(marks).map((id) => [id, 0])), DEFAULT_RUBRIC, rest);
  }),
  samples: file.samples.map((sample) => ({ ...sample, substituted: 0, excluded: 0 })),
});

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
  'parts by discipline': recordsArbitrary.map(resultsOfRecords).filter(({ audits }) => audits.length > 0),
  'moderated pairs': fc.tuple(spread({ audits: 120 }), fc.nat()).map(([file, seed]) => withPairs(file, seed)),
  'many weeks': spread({ audits: 330, weeks: 30 }),
  'no small number': spread({ audits: 240, weeks: 4, teams: 2, marks: 'met' }).map(halfMet),
  'board records': resultsArbitrary,
  'mixed ways of picking': spread({ samplings: ['random', 'random', 'targeted', 'none'] }),
  'events that break the line': spread({ audits: 220, weeks: 26 }).map((file) => ({
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
    ticked: fc.oneof(fc.constant([]), fc.subarray([...FREE_TEXTS])),
    lastReportOn: fc.constantFrom('2026-01-31', '2026-01-31', null),
  })
  .map(({ share, lastReportOn, ...choice }) => ({
    share,
    lastReportOn,
    choice: reportChoiceSchema.parse({
      ...WRITTEN,
      ...choice,
      // Every part of figures, whoever reads it.
      parts: PART_IDS.map((id) => ({ id, shown: true })),
    }),
  }));

/** Words with numbers in them, which are in a report only where they are ticked. */
const WRITTEN = {
  words: {
    context: 'Since April a panel of 6 people reads 25 plans a week.',
    decisions: 'Agree to 3 more reading days.\nTake part in the review of 14 schools.',
    voice: 'At the day in July 37 families were heard.',
  },
  examples: [
    {
      heading: 'Provision that can be counted',
      text: 'Instead of “regular support” a plan now says “45 minutes twice a week”.',
      signedOffBy: 'the head of service',
      signedOffOn: '2026-02-17',
    },
    { heading: 'Not signed off', text: 'A plan of 88 pages.' },
  ],
};

/** So many data sets of one kind, always the same. */
export function dataSets(kind: string, count: number, seed: number): DataSet[] {
  const sort = SORTS[kind];
  if (sort === undefined) throw new Error(`There is no kind ${kind}.`);
  return fc.sample(
    fc.tuple(sort, choiceOf).map(([file, { share, ...chosen }]): DataSet => {
      const weeks = file.audits.map(({ week }) => week).sort();
      const from = share === 0 ? undefined : weeks[Math.floor(share * weeks.length)];
      return { kind, file, from, ...chosen };
    }),
    { numRuns: count, seed },
  );
}
