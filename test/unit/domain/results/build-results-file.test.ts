import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/domain/audit/answer';
import type { Audit } from '#shared/domain/audit/audit';
import type { Plan } from '#shared/domain/plan/plan';
import { buildResultsFile } from '#shared/domain/results/build-results-file';
import { readResultsFile } from '#shared/domain/results/read-results-file';
import { resultsFileSchema } from '#shared/domain/results/results-file';
import type { ResultsSource } from '#shared/domain/results/results-source';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Sample } from '#shared/domain/sample/sample';
import { answersFor } from '../../../helpers/rubric/rubric-arbitraries';

const hash = 'a'.repeat(64);
const SECRETS = ['P-1042', 'Ada Auditor', 'person-ada', 'audit-one', 'plan-one', 'The mother says', hash];

const plan: Plan = {
  id: 'plan-one',
  ref: 'P-1042',
  week: '2026-W06',
  team: 'North',
  need: 'SEMH',
  type: 'new',
  drafts: [{ number: 1, fileHash: hash, textHash: hash, format: 'docx', addedAt: '2026-02-03T09:00:00Z' }],
};
const audit: Audit = {
  id: 'audit-one',
  planId: 'plan-one',
  draft: 1,
  rubricId: 'default',
  rubricVersion: 1,
  auditorId: 'person-ada',
  state: 'submitted',
  startedAt: '2026-02-03T10:00:00Z',
  // Just before midnight in UTC; the same day in London, which is on UTC in winter.
  submittedAt: '2026-02-04T23:30:00Z',
};
const answer = (criterionId: string, mark: Answer['mark'], auditId = 'audit-one'): Answer => ({
  auditId,
  criterionId,
  mark,
  note: 'The mother says more than the plan does.',
});
const source: ResultsSource = {
  generatedAt: '2026-03-02T09:30:00Z',
  plans: [plan],
  audits: [audit],
  answers: [
    answer('F1', { kind: 'rating', value: 2 }),
    answer('A1', { kind: 'rating', value: 3 }),
    answer('E5', { kind: 'not-applicable' }),
    answer('X6', { kind: 'not-evidenced' }),
    answer('B1', null),
  ],
  rubrics: [DEFAULT_RUBRIC],
};
const sampleOf = (id: string, method: Sample['method']): Sample => ({
  id,
  title: 'P-1042 and others',
  purpose: 'week',
  week: '2026-W06',
  frame: {
    registerId: 'register-one',
    registerTitle: 'P-1042 register',
    fileName: 'P-1042.csv',
    rowsHash: hash,
    rows: 300,
    issued: { from: '2026-01-01' },
    filters: [],
    exclusions: [{ ref: 'P-1042', reason: 'The mother says so' }],
    notSampledForWeeks: 0,
    eligible: 280,
  },
  method,
  size: 10,
  seed: 7,
  drawVersion: 1,
  strata: [],
  doubleMarked: [],
  members: [],
  substitutions: [],
  drawnAt: '2026-02-02T09:00:00.000Z',
  drawnBy: 'person-ada',
});

const build = (over: Partial<ResultsSource> = {}) => {
  const built = buildResultsFile({ ...source, ...over });
  if (!built.ok) throw new Error(built.error.message);
  return built.value;
};

describe('the results file', () => {
  it('has one row for each submitted audit, with marks in reading order and the result worked out again', () => {
    const [row] = build().audits;
    expect(row).toMatchObject({
      week: '2026-W06',
      submittedOn: '2026-02-04',
      team: 'North',
      need: 'SEMH',
      planType: 'new',
      auditor: 'auditor-1',
      marks: { A1: 3, E5: 'na', F1: 2, X6: 'ne' },
    });
    expect(Object.keys(row?.marks ?? {})).toEqual(['A1', 'E5', 'F1', 'X6']);
    // (3x1 + 2x3 + 0x0.5) of (3x1 + 3x3 + 3x0.5) = 9 / 13.5
    expect(row?.result.percent).toBeCloseTo(66.6667, 3);
    // Four of 44 criteria: an incomplete audit has no grade.
    expect(row?.result).toMatchObject({ answered: 4, band: null, bandBeforeCaps: null });
  });

  it('counts a plan that was marked twice once: first the one handed in first, then the agreed marks', () => {
    const second: Audit = { ...audit, id: 'audit-two', auditorId: 'person-bo', submittedAt: '2026-02-05T10:00:00Z' };
    const agreed: Audit = {
      ...second,
      id: 'audit-agreed',
      state: 'agreed',
      agrees: ['audit-one', 'audit-two'],
      submittedAt: '2026-02-06T10:00:00Z',
    };
    const answers = [
      answer('F1', { kind: 'rating', value: 3 }),
      answer('F1', { kind: 'rating', value: 1 }, 'audit-two'),
      answer('F1', { kind: 'rating', value: 2 }, 'audit-agreed'),
    ];
    const marksOf = (audits: readonly Audit[]) => build({ audits, answers }).audits.map(({ marks }) => marks);
    expect(marksOf([second, audit])).toEqual([{ F1: 3 }]);
    expect(marksOf([agreed, second, audit])).toEqual([{ F1: 2 }]);
  });

  it('holds nothing that names a child, a plan, a file or a person', () => {
    const text = JSON.stringify(build());
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });

  it('fits its own schema and can be read back', () => {
    const file = build();
    expect(resultsFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(readResultsFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  it('leaves out drafts, and rubrics that no row needs', () => {
    const { submittedAt: _, ...rest } = audit;
    const file = build({ audits: [{ ...rest, state: 'draft' }] });
    expect([file.audits, file.rubrics]).toEqual([[], []]);
  });

  it('leaves out what a plan does not say', () => {
    const { team: _team, need: _need, type: _type, ...bare } = plan;
    const [row] = build({ plans: [bare] }).audits;
    expect(Object.keys(row ?? {})).not.toEqual(expect.arrayContaining(['team']));
  });

  it('numbers auditors by first appearance and gives the same file for records in any order', () => {
    const people = ['person-cy', 'person-ada', 'person-bo'];
    const plans = people.map((_, at) => ({ ...plan, id: `plan-${at}` }));
    const audits = people.map((auditorId, at) => ({
      ...audit,
      id: `audit-${at}`,
      planId: `plan-${at}`,
      auditorId,
      submittedAt: `2026-02-0${at + 1}T10:00:00Z`,
    }));
    fc.assert(
      fc.property(
        fc.tuple(...audits.map((one) => answersFor(DEFAULT_RUBRIC).map((given) => ({ one, given })))),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
        (cases, order) => {
          const answers = cases.flatMap(({ one, given }) =>
            given.map(({ criterionId, mark }) => answer(criterionId, mark, one.id)),
          );
          const straight = build({ plans, audits, answers });
          const shuffled = build({
            plans: [...plans].reverse(),
            audits: order.flatMap((at) => audits[at] ?? []),
            answers: [...answers].reverse(),
          });
          expect(JSON.stringify(shuffled)).toBe(JSON.stringify(straight));
          expect(straight.audits.map(({ auditor }) => auditor)).toEqual(['auditor-1', 'auditor-2', 'auditor-3']);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('keeps both markings of a plan marked twice beside its row, with the marks agreed on', () => {
    const second: Audit = { ...audit, id: 'audit-two', auditorId: 'person-bo', submittedAt: '2026-02-05T10:00:00Z' };
    const agreed: Audit = {
      ...second,
      id: 'audit-agreed',
      state: 'agreed',
      agrees: ['audit-one', 'audit-two'],
      submittedAt: '2026-02-06T10:00:00Z',
    };
    const answers = [
      answer('F1', { kind: 'rating', value: 3 }),
      answer('F1', { kind: 'rating', value: 1 }, 'audit-two'),
      answer('F1', { kind: 'rating', value: 2 }, 'audit-agreed'),
    ];
    const pair = {
      pair: 'pair-1',
      plan: 'plan-1',
      draft: 1,
      week: '2026-W06',
      rubricId: 'default',
      rubricVersion: 1,
    };
    const before = build({ audits: [second, audit], answers });
    expect(before.pairs).toEqual([
      {
        ...pair,
        markings: [
          { auditor: 'auditor-1', marks: { F1: 3 } },
          { auditor: 'auditor-2', marks: { F1: 1 } },
        ],
      },
    ]);
    const after = build({ audits: [agreed, second, audit], answers });
    expect(after.pairs[0]?.agreed).toEqual({ F1: 2 });
    expect(after.audits.map((row) => [row.plan, row.agreed])).toEqual([['plan-1', true]]);
    expect(readResultsFile(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, value: after });
  });

  it('says how each plan was picked and how its sample was drawn, without a reference or a reason', () => {
    const [random, targeted] = [
      sampleOf('sample-week', { kind: 'stratified', by: ['team'], shares: 'proportional' }),
      sampleOf('sample-asked', { kind: 'targeted', reason: 'Ada Auditor asked for P-1042', refs: ['P-1042'] }),
    ];
    const plans = [
      { ...plan, sampleId: random.id },
      { ...plan, id: 'plan-two', sampleId: targeted.id },
      { ...plan, id: 'plan-three' },
    ];
    const audits = plans.map(({ id }, at) => ({ ...audit, id: `audit-${at}`, planId: id }));
    const file = build({ plans, audits, answers: [], samples: [targeted, random] });
    expect(file.audits.map(({ plan: code, sampling, sample }) => [code, sampling, sample])).toEqual([
      ['plan-1', 'random', 'sample-2'],
      ['plan-2', 'targeted', 'sample-1'],
      ['plan-3', 'none', undefined],
    ]);
    expect(file.samples.map(({ sample, method, seed, excluded }) => [sample, method, seed, excluded])).toEqual([
      ['sample-1', 'picked by a person for a reason', undefined, 1],
      ['sample-2', 'random sample without replacement, stratified by team, in proportion to the strata', 7, 1],
    ]);
    for (const secret of SECRETS) expect(JSON.stringify(file)).not.toContain(secret);
    expect(readResultsFile(JSON.parse(JSON.stringify(file)))).toEqual({ ok: true, value: file });
  });

  it('takes what the Board watches along, without the people who wrote it down', () => {
    const step = { at: '2026-02-01T09:00:00.000Z', by: 'person-ada' };
    const file = build({
      actions: [
        {
          id: 'action-1',
          area: 'Provision',
          action: 'Train writers',
          ownerRole: 'SEND lead',
          due: '2026-06-30',
          measure: { words: 'F2 met more often' },
          status: 'on-track',
          history: [{ ...step, status: 'on-track', due: '2026-06-30' }],
        },
      ],
    });
    expect(file.board.actions[0]?.history).toEqual([
      { at: '2026-02-01T09:00:00.000Z', status: 'on-track', due: '2026-06-30' },
    ]);
    expect(JSON.stringify(file)).not.toContain('person-ada');
    expect(resultsFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  it.each([
    ['missing-plan', { plans: [] }],
    ['missing-rubric', { rubrics: [] }],
    ['unknown-criterion', { answers: [answer('Z9', { kind: 'rating', value: 1 })] }],
  ] as const)('is refused with %s rather than made with gaps', (code, over) => {
    const built = buildResultsFile({ ...source, ...over });
    expect(built.ok ? '' : built.error.code).toBe(code);
  });
});
