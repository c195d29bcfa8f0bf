import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyBlock, type StoredBlock } from '#shared/domain/compare/columns/block';
import type { CompareRow } from '#shared/domain/compare/columns/compare-row';
import { blockOf, type Directory, emptyDirectory, rowOf } from '#shared/domain/compare/columns/directory';
import { BLOCK_ROWS } from '#shared/domain/compare/columns/layout';
import { blocksOf, type PlanSlots, placePlan, writeBlocks } from '#shared/domain/compare/columns/place-rows';
import { rowsOfPlan } from '#shared/domain/compare/columns/rows-of-plan';
import { checkFree, rowsOf } from '../../../../helpers/compare/stored-rows';
import { handedIn } from '../../../../helpers/compare/stored-work';

/** The columns as they are kept, in memory. */
class Kept {
  readonly directory: Directory = emptyDirectory();
  readonly blocks = new Map<number, StoredBlock>();
  readonly #plans = new Map<string, PlanSlots>();

  change(plans: ReadonlyMap<string, readonly CompareRow[]>): readonly number[] {
    const placements = [...plans].map(([planId, rows]) =>
      placePlan(this.directory, this.#plans.get(planId) ?? { planId, slots: {} }, rows),
    );
    const numbers = blocksOf(placements);
    const stored = new Map(numbers.map((number) => [number, this.blocks.get(number) ?? emptyBlock()]));
    for (const [number, block] of writeBlocks(this.directory, stored, placements)) this.blocks.set(number, block);
    for (const { plan } of placements) this.#plans.set(plan.planId, plan);
    return numbers;
  }

  slotOf = (planId: string, auditId: string): number | undefined => this.#plans.get(planId)?.slots[auditId];

  rows = (): ReadonlyMap<number, CompareRow> => rowsOf(this.directory, this.#list());

  checkFree = (): void => checkFree(this.directory, this.#list(), new Set(this.rows().keys()));

  #list = (): readonly StoredBlock[] =>
    this.directory.blocks.map((_, number) => this.blocks.get(number) ?? emptyBlock());
}

/** Rows of as many audits of a plan, each of one of two versions. */
function rowsFor(planId: string, from: number, many: number, version: number): readonly CompareRow[] {
  const changes = Array.from({ length: many }, (_, index) =>
    handedIn(`${planId} ${from + index}`, planId, ((from + index + version) % 2) + 1),
  );
  return rowsOfPlan(
    null,
    changes.flatMap(({ value }) => {
      if (value === null || !('result' in value) || value.result === undefined) return [];
      const { result, ...audit } = value;
      return [{ audit, result, answers: [] }];
    }),
  );
}

const planChange = fc.record({
  planId: fc.constantFrom('plan-1', 'plan-2', 'plan-3'),
  from: fc.nat(50),
  many: fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, fc.nat(600)),
  version: fc.nat(1),
});

const changes = fc.array(fc.uniqueArray(planChange, { selector: ({ planId }) => planId, minLength: 1 }), {
  minLength: 1,
  maxLength: 8,
});

it('keeps just the rows of each plan, each where the plan says, and loses no row that was given back', () => {
  fc.assert(
    fc.property(changes, (steps) => {
      const kept = new Kept();
      const plans = new Map<string, readonly CompareRow[]>();
      for (const step of steps) {
        const change = new Map(
          step.map(({ planId, from, many, version }) => [planId, rowsFor(planId, from, many, version)] as const),
        );
        const before = new Map(kept.directory.blocks.map(({ stamp }, number) => [number, stamp]));
        const numbers = new Set(kept.change(change));
        for (const [planId, rows] of change) plans.set(planId, rows);
        for (const [number, { stamp }] of kept.directory.blocks.entries())
          expect(stamp).toBe(numbers.has(number) ? kept.directory.stamp : before.get(number));
      }
      const rows = kept.rows();
      const wanted = [...plans.values()].flat();
      expect(rows.size).toBe(wanted.length);
      for (const row of wanted)
        expect(rows.get(kept.slotOf(row.planId, row.auditId) ?? -1)).toMatchObject({
          auditId: row.auditId,
          planId: row.planId,
          version: row.version,
          standsFor: row.standsFor,
        });
      kept.checkFree();
    }),
    { numRuns: 30 },
  );
});

it('keeps the row of an audit for as long as its version stays, whatever the others do', () => {
  const kept = new Kept();
  kept.change(new Map([['plan-1', rowsFor('plan-1', 0, 4, 0)]]));
  const slot = kept.slotOf('plan-1', 'plan-1 2');
  kept.change(new Map([['plan-1', rowsFor('plan-1', 2, 9, 0)]]));
  expect(kept.slotOf('plan-1', 'plan-1 2')).toBe(slot);
  kept.change(new Map([['plan-1', rowsFor('plan-1', 2, 9, 1)]]));
  expect(kept.slotOf('plan-1', 'plan-1 2')).not.toBe(slot);
});

it('gives a row that was given back to the next audit of that version, and leaves nothing in it of the old one', () => {
  const kept = new Kept();
  const [row] = rowsFor('plan-1', 0, 1, 0);
  if (row === undefined) throw new Error('There is no row.');
  const full: CompareRow = { ...row, marks: { F1: 3, F2: 4 }, fields: { ...row.fields, team: 'North' }, percent: 50 };
  kept.change(new Map([['plan-1', [full]]]));
  const slot = kept.slotOf('plan-1', row.auditId) ?? -1;
  kept.change(new Map([['plan-1', []]]));
  expect(kept.rows().size).toBe(0);
  const block = kept.blocks.get(blockOf(slot));
  expect([...new Uint8Array(block?.marks.buffer ?? new ArrayBuffer(0))].some((mark) => mark !== 0)).toBe(false);
  const next: CompareRow = { ...row, planId: 'plan-2', auditId: 'other', standsFor: 'other' };
  kept.change(new Map([['plan-2', [next]]]));
  expect(kept.slotOf('plan-2', 'other')).toBe(slot);
  expect(kept.rows().get(slot)).toMatchObject({ marks: {}, fields: { team: null } });
});

it('fills blocks one after the other, a version never in the block of another', () => {
  const kept = new Kept();
  kept.change(new Map([['plan-1', rowsFor('plan-1', 0, BLOCK_ROWS * 2 + 10, 0)]]));
  expect(kept.directory.blocks.map(({ version, used }) => [version, used])).toEqual([
    ['default/1', BLOCK_ROWS],
    ['default/2', BLOCK_ROWS],
    ['default/1', 5],
    ['default/2', 5],
  ]);
  for (const [slot, { version }] of kept.rows()) {
    expect(kept.directory.blocks[blockOf(slot)]?.version).toBe(version);
    expect(rowOf(slot)).toBeLessThan(kept.directory.blocks[blockOf(slot)]?.used ?? 0);
  }
});
