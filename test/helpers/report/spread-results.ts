import fc from 'fast-check';
import type { ResultsFile, ResultsRow } from '#shared/domain/results/results-file';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { ShortMark } from '#shared/domain/scoring/short-mark';
import { SAMPLE_WEEKS } from '../compare/weeks-records';
import { fileOf, rowOf, seeded } from '../make-results';

/** Version 2 asks two more criteria. */
const VERSIONS: readonly Rubric[] = [
  { ...DEFAULT_RUBRIC, publishedAt: '2026-01-01T08:00:00.000Z' },
  { ...SAMPLE_WEEKS.rubric, publishedAt: '2026-03-02T08:00:00.000Z' },
];

export interface Spread {
  readonly audits: number;
  /** Audits are spread over so many weeks from 2026-W02. */
  readonly weeks: number;
  /** Week from which plans are marked with version 2; 0: never. */
  readonly secondFrom: number;
  readonly teams: number;
  readonly samplings: readonly ResultsRow['sampling'][];
  /** `usual`, every answer N/A where it may be, or everything met. */
  readonly marks: 'usual' | 'not-applicable' | 'met';
}

/** Invented results over many weeks, each audit of a plan of its own. */
export function spreadResults(seed: number, spread: Spread): ResultsFile {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const samples = spread.samplings.includes('random') || spread.samplings.includes('targeted');
  const rows = Array.from({ length: spread.audits }, (): ResultsRow => {
    const week = 2 + below(spread.weeks);
    const rubric = VERSIONS[spread.secondFrom > 0 && week >= spread.secondFrom ? 1 : 0] as Rubric;
    const leaves = random() < 0.1;
    const mark = (naAllowed: boolean): ShortMark | undefined => {
      if (spread.marks === 'met') return 3;
      if (naAllowed && (spread.marks === 'not-applicable' || random() < 0.15)) return 'na';
      if (leaves && random() < 0.1) return undefined;
      return random() < 0.05 ? 'ne' : below(4);
    };
    const marks = Object.fromEntries(
      allCriteria(rubric).flatMap(({ id, naAllowed }) => {
        const given = mark(naAllowed);
        return given === undefined ? [] : [[id, given] as const];
      }),
    );
    const sampling = spread.samplings[below(spread.samplings.length)] ?? 'none';
    return rowOf(marks, rubric, {
      week: `2026-W${String(week).padStart(2, '0')}`,
      team: `Team ${1 + below(spread.teams)}`,
      sampling,
      ...(sampling === 'none' ? {} : { sample: sampling === 'random' ? 'sample-1' : 'sample-2' }),
      auditor: `auditor-${1 + below(4)}`,
    });
  });
  return { ...fileOf(rows, VERSIONS), samples: samples ? [sampleOf(1, 'random'), sampleOf(2, 'targeted')] : [] };
}

const sampleOf = (number: number, sampling: 'random' | 'targeted'): ResultsFile['samples'][number] => ({
  sample: `sample-${number}`,
  week: '2026-W02',
  purpose: 'week',
  sampling,
  method: sampling === 'random' ? 'simple random sample without replacement' : 'picked by a person for a reason',
  register: 400,
  frame: 350,
  issued: {},
  filtered: false,
  drawn: 40,
  substituted: 1,
  excluded: 2,
  sampledBefore: 0,
  markedTwice: 4,
});

/** Results of all sorts: one or hundreds of audits, one week or many, one team, all N/A, all met, one change of the rubric. */
export const spreadArbitrary: fc.Arbitrary<ResultsFile> = fc
  .record({
    seed: fc.nat(1_000_000),
    audits: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 150 })),
    weeks: fc.integer({ min: 1, max: 30 }),
    secondFrom: fc.constantFrom(0, 0, 6, 12),
    teams: fc.integer({ min: 1, max: 5 }),
    samplings: fc.constantFrom<Spread['samplings']>(['none'], ['random'], ['random', 'random', 'targeted', 'none']),
    marks: fc.constantFrom<Spread['marks']>('usual', 'usual', 'usual', 'not-applicable', 'met'),
  })
  .map(({ seed, ...spread }) => spreadResults(seed, spread));
