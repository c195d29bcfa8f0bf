import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import type { Audit } from '#shared/domain/audit/audit';
import { BLOCK_ROWS, GROUPS } from '#shared/domain/compare/columns/layout';
import type { Change } from '#shared/domain/store/change';
import { addPage, applyEntries } from '../../../../renderer/db/apply-changes';
import { fillColumns } from '../../../../renderer/db/fill-columns';
import { readColumns } from '../../../../renderer/db/read-columns';
import { COLUMN_TABLES, WorkingCopy } from '../../../../renderer/db/working-copy';
import { countRecords, type RecordCounts } from '../../../helpers/compare/count-records';
import { entriesAfter, handedIn, storedPlan } from '../../../helpers/compare/stored-work';

const HASH = '0'.repeat(64);
const HEAD = { key: 'head', seq: 0, hash: HASH } as const;

const open: WorkingCopy[] = [];
/** A copy with so many plans that were audited once, and one that is only being marked. */
async function copyWith(plans: number): Promise<WorkingCopy> {
  const db = new WorkingCopy(`cost-${Math.random()}`);
  open.push(db);
  const ids = Array.from({ length: plans }, (_, index) => index + 1);
  const counts = await addPage(db, [
    ...ids.flatMap((id) => [storedPlan(`plan-${id}`), handedIn(`audit-${id}`, `plan-${id}`)]),
    ...ids.map((id) => mark(`audit-${id}`)),
    storedPlan('plan-open'),
    draft('audit-open', 'plan-open'),
  ]);
  await fillColumns(db, () => undefined);
  await db.meta.put({ ...HEAD, counts });
  return db;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((db) => db.delete()));
});

const mark = (auditId: string): Change => ({
  table: 'answers',
  id: `${auditId}/F1`,
  value: { auditId, criterionId: 'F1', mark: { kind: 'rating', value: 2 }, note: '' },
});

function draft(id: string, planId: string, position?: string): Change {
  const { result: _result, submittedAt: _at, ...rest } = handedIn(id, planId).value as Audit;
  return { table: 'audits', id, value: { ...rest, state: 'draft', ...(position === undefined ? {} : { position }) } };
}

const cost = (db: WorkingCopy, changes: readonly Change[]): Promise<RecordCounts> =>
  countRecords(db, () => applyEntries(db, entriesAfter(0, [changes]), { seq: 1, hash: HASH }));

/** What every reading takes; there are no rubrics and people here. */
const LITTLE = { columnWords: 1, rubrics: 0, people: 0 };

/** More than two blocks. */
const MANY = BLOCK_ROWS * 2 + 100;

const DEEDS: readonly (readonly [string, readonly Change[]])[] = [
  ['handing an audit in', [handedIn('audit-open', 'plan-open')]],
  ['reopening one', [draft('audit-7', 'plan-7')]],
  [
    'removing one with its plan',
    [
      { table: 'answers', id: 'audit-7/F1', value: null },
      { table: 'audits', id: 'audit-7', value: null },
      { table: 'plans', id: 'plan-7', value: null },
    ],
  ],
  ['editing a plan that was audited', [storedPlan('plan-7', 'South')]],
];

describe('what keeping the columns costs', () => {
  it.each(DEEDS)('is the same for %s however much is stored', async (_deed, changes) => {
    const [few, many] = [await cost(await copyWith(20), changes), await cost(await copyWith(MANY), changes)];
    expect(many).toEqual(few);
    expect(few.written).toMatchObject({ columnBlocks: GROUPS.length, columnWords: 1 });
    expect(few.read).toMatchObject({ columnBlocks: GROUPS.length, columnWords: 1 });
  });

  it('is nothing while an audit is marked', async () => {
    const db = await copyWith(3);
    const { read, written } = await cost(db, [mark('audit-open'), draft('audit-open', 'plan-open', 'F1')]);
    expect(written).toEqual({ audits: 1, answers: 1, meta: 1 });
    for (const table of [...COLUMN_TABLES, 'plans']) expect(read).not.toHaveProperty(table);
  });

  it('is one look for a plan that has no audit handed in; no audit is read', async () => {
    const { read, written } = await cost(await copyWith(3), [storedPlan('plan-open', 'South')]);
    expect(written).toEqual({ plans: 1, meta: 1 });
    expect(read).toEqual({ plans: 1, meta: 1, columnRows: 1 });
  });

  it('is one look for a sample that is drawn as before', async () => {
    const db = await copyWith(3);
    const { read, written } = await cost(db, [{ table: 'samples', id: 'sample-1', value: null }]);
    expect(written).toEqual({ meta: 1, samples: 1 });
    expect(read).toEqual({ samples: 1, meta: 1, columnWords: 1 });
  });

  it('reads again only the block that changed, and of the others only groups that were not read', async () => {
    const db = await copyWith(MANY);
    const held = await readColumns(db, null, ['facts']);
    expect(held.blocks.map(({ used }) => used)).toEqual([BLOCK_ROWS, BLOCK_ROWS, 100]);
    const again = await countRecords(db, () => readColumns(db, held, ['facts']));
    expect(again.read).toEqual(LITTLE);
    await applyEntries(db, entriesAfter(0, [[handedIn('audit-open', 'plan-open')]]), { seq: 1, hash: HASH });
    const after = await countRecords(db, async () => {
      const now = await readColumns(db, held, ['facts']);
      expect(now.blocks.map((block, at) => block === held.blocks[at])).toEqual([true, true, false]);
      expect(now.blocks[2]?.used).toBe(101);
    });
    expect(after.read).toEqual({ ...LITTLE, columnBlocks: 1 });
    const marks = await countRecords(db, () => readColumns(db, held, ['facts', 'marks']));
    expect(marks.read).toEqual({ ...LITTLE, columnBlocks: 2 + 2 });
  });
});
