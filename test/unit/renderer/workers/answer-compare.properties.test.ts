import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '#shared/domain/compare/compare-settings';
import { type CompareView, START_VIEW } from '#shared/domain/compare/compare-view';
import type { Measure } from '#shared/domain/compare/measure';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import type { Change } from '#shared/domain/store/change';
import { addPage, applyEntries } from '../../../../renderer/db/apply-changes';
import { fillColumns, fillColumnsIfDue } from '../../../../renderer/db/fill-columns';
import { type Filling, WorkingCopy } from '../../../../renderer/db/working-copy';
import { CompareKeeper } from '../../../../renderer/workers/answer-compare';
import { entriesAfter, handedIn, someChanges, storedPlan } from '../../../helpers/compare/stored-work';

/** What agreement goes by is not asked here. */
const NOTHING_MARKED = { planIds: [], goneAudits: [], samples: false } as const;
const HASH = '0'.repeat(64);
const open: WorkingCopy[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.delete()));
});

async function copyOf(changes: readonly Change[]): Promise<WorkingCopy> {
  const db = new WorkingCopy(`answer-${Math.random()}`);
  open.push(db);
  const rubrics = [1, 2].map((version) => ({ ...DEFAULT_RUBRIC, version }));
  await db.rubrics.bulkPut(rubrics.map((value) => ({ key: `${value.id}/${value.version}`, value })));
  await addPage(db, changes);
  return db;
}

const MEASURES: readonly Measure[] = [
  { kind: 'score' },
  { kind: 'good' },
  { kind: 'section', section: 'all' },
  { kind: 'section', section: 'F' },
  { kind: 'criterion', criterionId: 'F1' },
  { kind: 'provision', says: 'who' },
  { kind: 'weeks' },
  { kind: 'prompts', class: 'all' },
];
const viewArbitrary: fc.Arbitrary<CompareView> = fc
  .record({
    measure: fc.constantFrom(...MEASURES),
    by: fc.constantFrom('audited' as const, 'issued' as const, 'drawn' as const),
    versions: fc.constantFrom(null, ['default/1', 'default/2'], ['default/1']),
    sampling: fc.constantFrom(null, 'random' as const, 'targeted' as const),
    filters: fc.constantFrom([], [{ field: 'team' as const, anyOf: ['North', null] }]),
    split: fc.constantFrom(null, 'team' as const, 'section' as const, 'criterion' as const),
  })
  .map((change) => ({ ...START_VIEW, ...change }));

const CONTEXT = {
  settings: { ...USUAL_SETTINGS, few: 1 },
  events: [],
  viewer: { personId: 'person-1', role: 'lead' },
} as const;
const answer = (keeper: CompareKeeper, view: CompareView) =>
  keeper.view({ kind: 'view', id: 1, view, context: CONTEXT });

it('answers after any changes and views what a keeper that has just begun answers', async () => {
  const step = fc.record({ commits: fc.array(someChanges, { maxLength: 2 }), views: fc.array(viewArbitrary) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const db = await copyOf([]);
      await fillColumns(db, () => undefined);
      const kept = new CompareKeeper(db);
      let seq = 0;
      for (const { commits, views } of steps) {
        await applyEntries(db, entriesAfter(seq, commits), { seq: seq + commits.length, hash: HASH });
        seq += commits.length;
        kept.changed(NOTHING_MARKED);
        if (views.length === 0) await kept.keepUp();
        for (const view of views) expect(await answer(kept, view)).toEqual(await answer(new CompareKeeper(db), view));
      }
    }),
    { numRuns: 25 },
  );
}, 240_000);

const MANY = Array.from({ length: 1_100 }, (_, index) => [
  storedPlan(`plan-${index}`, index % 3 === 0 ? 'South' : 'North'),
  handedIn(`audit-${index}`, `plan-${index}`),
]).flat();

it('goes by the blocks that changed and by those that did not', async () => {
  const db = await copyOf(MANY);
  await fillColumns(db, () => undefined);
  const kept = new CompareKeeper(db);
  const views = MEASURES.map((measure): CompareView => ({ ...START_VIEW, measure }));
  for (const view of views) await answer(kept, view);
  await applyEntries(db, entriesAfter(0, [[handedIn('audit-late', 'plan-late'), storedPlan('plan-late', 'East')]]), {
    seq: 1,
    hash: HASH,
  });
  kept.changed(NOTHING_MARKED);
  for (const view of views) {
    const now = await answer(kept, view);
    expect(now).toEqual(await answer(new CompareKeeper(db), view));
    expect(now.plans + now.leftOut.reduce((sum, { plans }) => sum + plans, 0)).toBe(1_101);
    expect(now.choices.fields.find(({ field }) => field === 'team')?.values.map(({ value }) => value)).toContain(
      'East',
    );
  }
});

it('fills what is not filled yet before it answers, and says how far it is', async () => {
  const db = await copyOf(MANY);
  await fillColumnsIfDue(db, () => undefined);
  const told: Filling[] = [];
  const keeper = new CompareKeeper(db, (filling) => told.push(filling));
  const [first, second] = await Promise.all([answer(keeper, START_VIEW), answer(keeper, START_VIEW)]);
  expect(first.plans).toBe(1_100);
  expect(second).toEqual(first);
  expect(told.map(({ audits }) => audits)).toEqual([199, 398, 597, 796, 995, 1_100]);
  expect(told.every(({ of }) => of === 1_100)).toBe(true);
});
