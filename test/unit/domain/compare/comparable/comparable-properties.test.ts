import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkComparable } from '#shared/domain/compare/comparable/check-comparable';
import type { ComparableFacts } from '#shared/domain/compare/comparable/facts';
import { type Comparable, goOn, type Refusal } from '#shared/domain/compare/comparable/refusal';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';
import {
  AUDITOR,
  type AuditedPlan,
  factsOf,
  key,
  MANAGER,
  type Scene,
} from '../../../../helpers/compare/comparable-facts';

/** Plans alike, several at once: so mixes, auditors and versions come out lopsided often enough. */
const bundle: fc.Arbitrary<readonly AuditedPlan[]> = fc
  .record({
    count: fc.integer({ min: 1, max: 18 }),
    version: fc.constantFrom(1, 2, 2, 2, 3),
    sampling: fc.constantFrom('random', 'random', 'random', 'targeted', 'unknown'),
    need: fc.constantFrom('SEMH', 'ASD', 'HI', null),
    team: fc.constantFrom('North', 'South'),
    auditor: fc.constantFrom('ann', 'ben', 'cat'),
    figure: fc.constantFrom(0, 0.3, 0.6, 1),
    bank: fc.constantFrom('1.0', '1.0', '2.0'),
    unknown: fc.constantFrom(false, false, false, true),
    unfinished: fc.constantFrom(false, false, true),
  })
  .map(({ count, need, team, auditor, ...plan }) =>
    Array.from({ length: count }, () => ({ ...plan, fields: { need, team, auditor } }) as AuditedPlan),
  );

/** Plans of one version drawn alike, of which the two spans may well be compared. */
const evenly = fc.array(
  fc.record({
    need: fc.constantFrom('SEMH', 'ASD'),
    team: fc.constantFrom('North', 'South'),
    auditor: fc.constantFrom('ann', 'ben'),
    figure: fc.constantFrom(0, 0.3, 0.6, 1),
  }),
  { minLength: 6, maxLength: 40 },
);
const even = evenly.map((plans) =>
  plans.map(({ figure, ...fields }): AuditedPlan => ({ version: 2, sampling: 'random', bank: '1.0', fields, figure })),
);

const span = fc.oneof(
  fc.array(bundle, { maxLength: 6 }).map((bundles) => bundles.flat()),
  fc.tuple(even, fc.array(bundle, { maxLength: 1 })).map(([plans, bundles]) => [...plans, ...bundles.flat()]),
);

const measure = fc.constantFrom<Measure>(
  { kind: 'section', section: 'F' },
  { kind: 'section', section: 'F' },
  { kind: 'section', section: 'all' },
  { kind: 'score' },
  { kind: 'good' },
  { kind: 'criterion', criterionId: 'F2' },
  { kind: 'criterion', criterionId: 'F8' },
  { kind: 'weeks' },
  { kind: 'prompts', class: 'all' },
);

const view: fc.Arbitrary<CompareView> = fc
  .record({
    measure,
    versions: fc.constantFrom(null, null, null, [key(2)], [key(1), key(2)], [key(1), key(2), key(3)]),
    sampling: fc.constantFrom(null, null, 'random' as const, 'targeted' as const),
    filters: fc.constantFrom([], [], [{ field: 'team' as const, anyOf: ['North'] }]),
    weighBy: fc.constantFrom(null, null, null, 'need' as const),
    accepted: fc.constantFrom([], [], [], ['auditors'], ['mix:need'], ['banks']),
  })
  .map((chosen) => ({ ...START_VIEW, ...chosen }));

const scene: fc.Arbitrary<Scene> = fc.record({
  earlier: span,
  later: span,
  view,
  viewer: fc.constantFrom(MANAGER, AUDITOR),
});

const codes = ({ refusals }: Comparable) =>
  refusals.map(({ code, field, severity }) => `${severity} ${code} ${field ?? ''}`).sort();

const same = (a: Refusal) => (b: Refusal) => a.code === b.code && a.field === b.field && b.severity === 'refused';

describe('what may be compared, whatever the plans', () => {
  it('is never a pair of which something is refused, and every refusal has a reason', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const result = checkComparable(factsOf(one));
        expect(result.ok).toBe(result.refusals.every(({ severity }) => severity === 'caution'));
        for (const { title, sentence, waysOn } of result.refusals) {
          expect(title).toMatch(/^[A-Z].+\.$/);
          expect(sentence).toMatch(/^[A-Z0-9“].+\.$/);
          expect(`${title} ${sentence}`).not.toMatch(/undefined|null|NaN|Infinity| {2}/);
          expect(new Set(waysOn.map(({ label }) => label)).size).toBe(waysOn.length);
        }
      }),
      { numRuns: 400, seed: 51 },
    );
  });

  it('never has too few plans, versions that do not fit, or no common marker', () => {
    let compared = 0;
    fc.assert(
      fc.property(scene, (one) => {
        const facts = factsOf(one);
        if (!checkComparable(facts).ok) return;
        compared += 1;
        expect(Math.min(facts.earlier.tally.n, facts.later.tally.n)).toBeGreaterThanOrEqual(facts.few);
        expectOneMeasure(facts);
        expectCommonMarker(facts);
      }),
      { numRuns: 900, seed: 52 },
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('has every way on resolve its refusal, and none make things go round in a circle', () => {
    const taken = new Map<string, number>();
    fc.assert(
      fc.property(scene, (one) => {
        for (const refusal of checkComparable(factsOf(one)).refusals)
          for (const way of refusal.waysOn) {
            const next = checkComparable(factsOf({ ...one, view: goOn(one.view, way) }));
            expect(next.refusals.filter(same(refusal))).toEqual([]);
            if (refusal.severity === 'refused') taken.set(refusal.code, (taken.get(refusal.code) ?? 0) + 1);
          }
      }),
      { numRuns: 700, seed: 53 },
    );
    for (const code of ['versions', 'sampling', 'auditors', 'mix', 'few', 'banks'])
      expect([code, taken.get(code) ?? 0]).toEqual([code, expect.toSatisfy((count: number) => count > 5)]);
  }, 60_000);

  it('ends: always taking the first way on leads in a few steps to a comparison or to a refusal without one', () => {
    fc.assert(
      fc.property(scene, (one) => {
        let now = one.view;
        for (let step = 0; step < 12; step += 1) {
          const way = checkComparable(factsOf({ ...one, view: now })).refusals.find(
            ({ severity }) => severity === 'refused',
          )?.waysOn[0];
          if (way === undefined) return;
          now = goOn(now, way);
        }
        expect.fail('Ways on go round in a circle.');
      }),
      { numRuns: 400, seed: 54 },
    );
  });

  it('is the same whichever of the two is called the earlier', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const turned = { ...one, earlier: one.later, later: one.earlier };
        expect(codes(checkComparable(factsOf(turned)))).toEqual(codes(checkComparable(factsOf(one))));
      }),
      { numRuns: 400, seed: 55 },
    );
  });

  it('always is a span with itself, as far as versions, sampling, auditors and the mix go', () => {
    fc.assert(
      fc.property(span, view, (plans, chosen) => {
        const alone = { ...chosen, versions: chosen.versions?.slice(0, 1) ?? null };
        const { refusals } = checkComparable(factsOf({ earlier: plans, later: plans, view: alone }));
        for (const { code, severity } of refusals) if (severity === 'refused') expect(code).toBe('few');
        expect(refusals.filter(({ code }) => code === 'mix' || code === 'auditors' || code === 'banks')).toEqual(
          refusals.filter(({ code }) => code === 'banks'),
        );
      }),
      { numRuns: 300, seed: 56 },
    );
  });

  it('names no auditor to anybody', () => {
    fc.assert(
      fc.property(scene, (one) => {
        const { refusals, notes } = checkComparable(factsOf(one));
        const words = [
          ...refusals.flatMap(({ title, sentence }) => [title, sentence]),
          ...notes.map((n) => n.sentence),
        ];
        expect(words.join(' ')).not.toMatch(/\b(ann|ben|cat)\b/);
      }),
      { numRuns: 300, seed: 57 },
    );
  });
});

const isScored = ({ view: { measure } }: ComparableFacts) => measure.kind === 'score' || measure.kind === 'good';

/** Versions 2 and 3 have the same criteria and weights, version 1 has fewer: a score of 1 stands with no other. */
function expectOneMeasure(facts: ComparableFacts): void {
  const versions = versionsWithPlans(facts);
  if (isScored(facts) && versions.includes(key(1))) expect(versions).toEqual([key(1)]);
}

function expectCommonMarker({ view, earlier, later }: ComparableFacts): void {
  if (view.measure.kind === 'weeks' || view.measure.kind === 'prompts' || view.accepted.includes('auditors')) return;
  expect(auditorsOf(earlier).some((auditor) => auditorsOf(later).includes(auditor))).toBe(true);
}

const versionsWithPlans = ({ earlier, later, used }: ComparableFacts): readonly string[] =>
  used.versions.filter((version) =>
    [...earlier.kinds, ...later.kinds].some(
      (kind) => kind.version === version && kind.sampling === used.sampling && kind.plans > 0,
    ),
  );

const auditorsOf = ({ groups }: ComparableFacts['earlier']): readonly (string | null)[] =>
  (groups.auditor ?? []).map(({ value }) => value);
