import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '#shared/domain/register/register';
import { drawSample } from '#shared/domain/sample/draw';
import type { Sample } from '#shared/domain/sample/sample';
import { type SampleWordsFacts, sampleParagraph, sampleSentences } from '#shared/domain/sample/sample-words';
import { makeSample } from '../../../helpers/sample/make-sample';
import { refOf, rowsOf, teamsOf } from '../../../helpers/sample/rows';

const allocated = (sample: Sample, people: number): Sample => ({
  ...sample,
  members: sample.members.map((one, at) => ({
    ...one,
    auditorIds: sample.doubleMarked.includes(one.ref)
      ? [`person-${at % people}`, `person-${(at + 1) % people}`]
      : [`person-${at % people}`],
  })),
});

/** The one sentence that begins like this. */
function sentence(sample: Sample, start: string, facts: SampleWordsFacts = {}): string | undefined {
  return sampleSentences(sample, facts).find((one) => one.startsWith(start));
}

const rows = rowsOf(5000, (at) => ({
  ...(at < 5 ? {} : { team: at % 7 === 0 ? 'South' : 'North' }),
  type: at % 3 === 0 ? 'review-amendment' : 'new',
  issuedOn: '2026-10-05',
  writer: `W${at % 50}`,
}));

const full = allocated(
  makeSample(rows, {
    method: { kind: 'stratified', by: ['team', 'type'], shares: 'proportional' },
    size: 20,
    seed: 20_261_126,
    double: { percent: 15 },
    frame: {
      issued: { from: '2026-09-01', to: '2026-11-22' },
      filters: [
        { field: 'type', anyOf: ['new', 'review-amendment'] },
        { field: 'writer', anyOf: Array.from({ length: 50 }, (_, at) => `W${at}`) },
        { field: 'lookedAfter', anyOf: ['no', null] },
      ],
      exclusions: [
        { ref: refOf(7), reason: 'Transferred out.' },
        { ref: refOf(8), reason: 'P 0008 is known to W3' },
        { ref: refOf(9), reason: 'transferred  out' },
      ],
      notSampledForWeeks: 12,
    },
  }),
  4,
);

it('reads as a paragraph', () => {
  expect(sampleParagraph(full, { drawnBy: 'the quality lead', allocatedBy: 'the quality lead', people: [] })).toBe(
    [
      '20 plans were drawn for the sample of week 2026-W48 (from 23 November 2026) on 23 November 2026 by the quality lead from the register “Active plans, November 2026” (file “active-plans.csv”, 5,000 plans).',
      'Only plans were taken in that met all of these: issued from 1 September 2026 to 22 November 2026; plan type New or Review amendment; writer one of 50 people; looked-after status no or not known; not in another sample within 12 weeks.',
      '3 plans were excluded by hand before the draw: “Transferred out” (2 plans), “a plan is known to a writer” (1 plan).',
      '4,997 plans were left to draw from.',
      'Method: random sample without replacement, stratified by team and plan type, in proportion to the strata, at least one plan from each where the size allowed.',
      'The seed was 20261126 (drawing rules version 1); the same register, conditions and seed give the same plans again.',
      'Drawn by stratum: North · New 10 of 2,854; North · Review amendment 5 of 1,426; South · New 2 of 475; South · Review amendment 1 of 238; 2 strata of fewer than 10 plans 2 in all.',
      '3 plans (15%), chosen at random with the same seed, are marked twice, by two people independently of each other.',
      'The plans were allocated to 4 auditors by the quality lead.',
      'Nobody marks a plan they wrote.',
    ].join(' '),
  );
});

it('is short where little was asked', () => {
  expect(sampleParagraph(makeSample(rowsOf(3)))).toBe(
    [
      '1 plan was drawn for the sample of week 2026-W48 (from 23 November 2026) on 23 November 2026 from the register “Active plans, November 2026” (file “active-plans.csv”, 3 plans).',
      'No dates and no filters were set.',
      '3 plans were left to draw from.',
      'Method: simple random sample without replacement, in which every plan was equally likely.',
      'The seed was 1 (drawing rules version 1); the same register, conditions and seed give the same plans again.',
      'No plan is marked twice.',
      'The plans are not yet allocated.',
    ].join(' '),
  );
});

it('says of a targeted sample what it is, and not how it would have been drawn', () => {
  const method = { kind: 'targeted' as const, reason: 'Complaints about P-0001.', refs: [refOf(1), refOf(2)] };
  const words = sampleParagraph({ ...makeSample(rowsOf(9), { method, size: 2 }), purpose: 'round' });
  expect(words).toMatch(/^2 plans were picked for a round of audits starting in week 2026-W48 /);
  expect(words).toContain(
    'The plans were picked by a person for this reason: “Complaints about a plan”. They are not a random sample: the findings hold for these plans alone, and do not belong in one line with those of random samples.',
  );
  expect(words).not.toMatch(/seed|without replacement|stratum|P-0001/);
});

describe('the sentences', () => {
  it('name the purpose', () => {
    const purposes = (['week', 'round', 'gate'] as const).map(
      (purpose) => sampleSentences({ ...full, purpose })[0]?.match(/for (?:the|a) .*? \(/)?.[0],
    );
    expect(purposes).toEqual([
      'for the sample of week 2026-W48 (',
      'for a round of audits starting in week 2026-W48 (',
      'for a check before issue in week 2026-W48 (',
    ]);
  });

  it('say one end of the dates alone, and one week as one', () => {
    const only = (frame: Partial<Sample['frame']>) =>
      sentence({ ...full, frame: { ...full.frame, filters: [], notSampledForWeeks: 0, ...frame } }, 'Only plans');
    expect(only({ issued: { from: '2026-09-01' } })).toContain(': issued on or after 1 September 2026.');
    expect(only({ issued: { to: '2026-09-01' } })).toContain(': issued on or before 1 September 2026.');
    expect(only({ issued: {}, notSampledForWeeks: 1 })).toContain(': not in another sample within 1 week.');
    expect(only({ issued: {}, filters: [{ field: 'writer', anyOf: ['W1'] }] })).toContain(': writer one of 1 person.');
    expect(only({ issued: {}, filters: [{ field: 'writer', anyOf: [null] }] })).toContain(': writer not known.');
  });

  it('count substitutions by reason', () => {
    const done = (reason: string, out: string) => ({ out, in: refOf(900), reason, at: '2026-11-25T10:00:00.000Z' });
    const replaced = (substitutions: Sample['substitutions'], method: Sample['method'] = full.method) =>
      sampleSentences({ ...full, substitutions, method }).find((one) => one.includes('replaced'));
    expect(replaced([done('File not found', refOf(1))])).toBe(
      '1 plan was replaced by the next of the same stratum in the same random order: “File not found” (1 plan).',
    );
    expect(
      replaced([done('Moved', refOf(1)), done('file not found', refOf(2)), done('File not found.', refOf(3))], {
        kind: 'simple-random',
      }),
    ).toBe(
      '3 plans were replaced, each by the next in the same random order: “file not found” (2 plans), “Moved” (1 plan).',
    );
    expect(replaced([])).toBeUndefined();
  });

  it('say that second marking was left to the seed only where it was', () => {
    const twice = (doubleMarked: string[]) =>
      sampleSentences({ ...full, doubleMarked }).find((one) => one.includes('twice'));
    const byHand = full.members.map(({ ref }) => ref).filter((ref) => !full.doubleMarked.includes(ref));
    expect(twice(byHand.slice(0, 1))).toBe('1 plan (5%) is marked twice, by two people independently of each other.');
    expect(twice(full.members.map(({ ref }) => ref))).toBe(
      '20 plans (100%) are marked twice, by two people independently of each other.',
    );
  });

  it('say what still lacks an auditor, and whether anybody marks their own plan', () => {
    const [first, ...others] = full.members as [Sample['members'][number], ...Sample['members']];
    const bare = { ...full, members: [{ ...first, auditorIds: [] }, ...others] };
    expect(sentence(bare, '1 plan still')).toBe('1 plan still lacks an auditor.');
    const [person = ''] = others[0]?.auditorIds ?? [];
    const people = [{ id: person, writerCodes: [others[0]?.writer?.toLowerCase() ?? ''] }];
    expect(sentence(full, '1 plan is allocated', { people })).toBe('1 plan is allocated to the person who wrote it.');
    const unknown = { ...full, members: [{ ...first, writer: undefined }, ...others] } as Sample;
    expect(sentence(unknown, 'Nobody', { people: [] })).toBe(
      'Nobody marks a plan they are known to have written; for 1 plan the writer is not recorded.',
    );
    expect(sentence(full, 'Nobody')).toBeUndefined();
  });

  it('do not name a stratum of fewer than ten plans', () => {
    const by: Sample['method'] = { kind: 'stratified', by: ['team'], shares: 'equal' };
    expect(sentence(makeSample(teamsOf([30, 10, 9]), { method: by, size: 6 }), 'Drawn by')).toBe(
      'Drawn by stratum: A 2 of 30; B 2 of 10; 1 stratum of fewer than 10 plans 2 in all.',
    );
  });
});

describe('no reference and no writer code', () => {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  const dress = [
    (code: string) => code,
    (code: string) => code.toLowerCase(),
    (code: string) => code.replace(/[^A-Za-z0-9]/g, ''),
    (code: string) => code.replace(/[^A-Za-z0-9]/g, ' - '),
    (code: string) => code.replace(/\D/g, ''),
  ];
  const cases = fc.record({
    prefix: fc.constantFrom('P-', 'EHC/', 'plan ', ''),
    digits: fc.uniqueArray(fc.integer({ min: 3000, max: 9999 }), { minLength: 8, maxLength: 20 }),
    dressed: fc.constantFrom(...dress),
    named: fc.nat(6),
    writer: fc.constantFrom('Kestrel7', 'XQ-12'),
    targeted: fc.boolean(),
  });

  it('gets into the paragraph, also where a reason names one in another way', () => {
    fc.assert(
      fc.property(cases, ({ prefix, digits, dressed, named, writer, targeted }) => {
        const refs = digits.map((one) => `${prefix}${one}`);
        const [excluded = '', ...others] = refs;
        const all: RegisterRow[] = refs.map((ref) => ({ ref, writer, team: 'North' }));
        const drawn = makeSample(all, {
          method: targeted ? { kind: 'targeted', reason: '-', refs: others.slice(0, 4) } : { kind: 'simple-random' },
          size: 4,
          frame: {
            filters: [{ field: 'writer', anyOf: [writer] }],
            exclusions: [{ ref: excluded, reason: '-' }],
          },
        });
        const out = others.find((ref) => !drawn.members.some((one) => one.ref === ref)) ?? '';
        const known = [excluded, out, ...drawn.members.map(({ ref }) => ref)];
        const reason = `See ${dressed(known[named % known.length] ?? '')}, by ${writer.toLowerCase()}.`;
        const words = sampleParagraph({
          ...drawn,
          method: drawn.method.kind === 'targeted' ? { ...drawn.method, reason } : drawn.method,
          frame: { ...drawn.frame, exclusions: [{ ref: excluded, reason }] },
          substitutions: [{ out, in: drawn.members[0]?.ref ?? '', reason, at: drawn.drawnAt }],
        });
        for (const code of known) expect(bare(words)).not.toContain(bare(code.replace(/\D/g, '')));
        expect(bare(words)).not.toContain(bare(writer));
        expect(words).toContain('“See a plan, by a writer”');
      }),
      { numRuns: 150 },
    );
  });

  it('is taken for another: a code within a longer one stays', () => {
    const sample = makeSample([{ ref: 'P-104' }, { ref: 'P-105' }], {
      size: 1,
      frame: { exclusions: [{ ref: 'P-104', reason: 'Same as P-1042, not P104' }] },
    });
    expect(sentence(sample, '1 plan was excluded')).toContain('“Same as P-1042, not a plan” (1 plan)');
  });
});

it('can be written for every sample that can be drawn', () => {
  const draw = drawSample(rows, full.method, 500, 1);
  expect(draw.ok && sampleParagraph({ ...full, members: draw.value.members, doubleMarked: [] })).toMatch(
    /^500 plans were drawn/,
  );
});
