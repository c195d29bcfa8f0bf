import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import type { Audit } from '#shared/domain/audit/audit';
import type { Person } from '#shared/domain/audit/person';
import type { Plan } from '#shared/domain/plan/plan';
import type { Change, Commit } from '#shared/domain/store/change';
import { commit } from '../../../../renderer/db/commit';
import { currentSession } from '../../../../renderer/db/session';
import { databaseName, WorkingCopy } from '../../../../renderer/db/working-copy';
import { CompareKeeper } from '../../../../renderer/workers/answer-compare';
import { touchedBy } from '../../../../renderer/workers/touched-by';
import {
  BLIND_REF,
  FIRST,
  HALF_DONE,
  MANAGER,
  PAIRS,
  PEOPLE,
  pairsAsKept,
  pairsSample,
  RATINGS,
  SECOND,
  THIRD,
} from '../../../helpers/agreement/marked-pairs';
import { CRITERIA } from '../../../helpers/journey/typed-marks';
import { openOrFail } from '../../../helpers/renderer/start-work';
import { windowOnMain } from '../../../helpers/renderer/window-on-main';
import { makeSample } from '../../../helpers/sample/make-sample';
import { inventRow } from '../../../helpers/sample/write-register';

const SAMPLE = pairsSample(makeSample([inventRow(0)]));

async function keepPairs(): Promise<void> {
  await windowOnMain();
  await openOrFail();
  const { plans, audits, answers } = pairsAsKept(SAMPLE);
  const people = PEOPLE.map((value): Change => ({ table: 'people', id: value.id, value }));
  await commit('set-up', people, { by: MANAGER });
  await commit('draw-sample', [{ table: 'samples', id: SAMPLE.id, value: SAMPLE }], { by: MANAGER });
  await commit('add-plan', plans, { by: MANAGER });
  // Marks are there when an audit is handed in.
  for (let at = 0; at < answers.length; at += 500) await commit('answer', answers.slice(at, at + 500), { by: MANAGER });
  await commit('submit', audits, { by: MANAGER });
  await currentSession().follower.idle();
}

const newKeeper = () => new CompareKeeper(new WorkingCopy(databaseName('council')));
const asAsked = ({ id: personId, role }: Person, tolerance = 0) => ({
  kind: 'agreement' as const,
  id: 1,
  asked: { viewer: { personId, role }, version: null, settings: { tolerance, toleranceOf: { F2: 1 } } },
});
const seenBy = (person: Person): Promise<AgreementModel> => newKeeper().agreement(asAsked(person));
const auditorsFor = ({ id: personId, role }: Person) =>
  newKeeper().auditors({ kind: 'auditors', id: 1, viewer: { personId, role } });

describe('how far markers agree, from the working copy', () => {
  it('counts pairs of which both are handed in, as reckoned apart, and shows each viewer what is theirs', async () => {
    await keepPairs();
    const all = await seenBy(MANAGER);
    expect(all.versions).toHaveLength(1);
    expect(all.samples).toEqual([{ title: 'Moderation', plans: PAIRS }]);
    for (const [at, { id }] of CRITERIA.entries()) {
      const pairs = RATINGS.map((plan): readonly [number, number] => plan[at] ?? [0, 0]);
      expect(all.report?.criteria[at]).toMatchObject({
        plans: PAIRS,
        criterion: { id },
        exact: { part: pairs.filter(([a, b]) => a === b).length },
        withinOne: { part: pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length },
        secondStricter: pairs.filter(([a, b]) => b < a).length,
        toSettle: pairs.filter(([a, b]) => Math.abs(a - b) > (id === 'F2' ? 1 : 0)).length,
      });
      expect(all.report?.criteria[at]?.kappa.value).toBeCloseTo(kappaByHand(pairs), 9);
    }

    // The plan of which the second is not in is nowhere.
    expect(all.pairs.map(({ planId }) => planId)).not.toContain(HALF_DONE);
    expect(all.pairs).toHaveLength(PAIRS);
    expect(new Set((await auditorsFor(MANAGER)).map(({ name }) => name))).toEqual(new Set([FIRST.name, SECOND.name]));

    // The third is still to mark one plan: it is in nothing that they see, and nobody's line but their own is either.
    const third = await seenBy(THIRD);
    expect(third.blind).toBe(1);
    expect(third.report?.overall.plans).toBe(PAIRS - 1);
    expect(third.pairs).toEqual([]);
    expect(await auditorsFor(THIRD)).toEqual([]);

    const second = await seenBy(SECOND);
    // The first stood in for the third: for the second both markings of that plan are in.
    expect(second.report?.overall.plans).toBe(PAIRS);
    expect(second.pairs.map(({ ref }) => ref)).toContain(BLIND_REF);
    expect((await auditorsFor(SECOND)).map(({ name }) => name)).toEqual([SECOND.name]);
    expect(JSON.stringify([second, await auditorsFor(SECOND)])).not.toContain(FIRST.name);
  });

  it('reads again only plans that a change touched, and says what a fresh start says', async () => {
    await keepPairs();
    const db = new WorkingCopy(databaseName('council'));
    const keeper = new CompareKeeper(db);
    currentSession().applied.add((entries) => keeper.changed(touchedBy(entries ?? [])));
    const read = { audits: 0, plans: 0, answers: 0 };
    for (const table of ['audits', 'plans', 'answers'] as const)
      db.table(table).hook('reading', (record) => {
        read[table] += 1;
        return record;
      });
    const expectFresh = async (person: Person) =>
      expect(await keeper.agreement(asAsked(person))).toEqual(await seenBy(person));
    await expectFresh(MANAGER);
    const first = { ...read };
    expect(first.answers).toBe(0);
    await expectFresh(THIRD);
    expect(read).toEqual(first);

    const { audits, plans } = pairsAsKept(SAMPLE);
    const of = (planId: string) =>
      audits.filter(({ value }) => value !== null && 'planId' in value && value.planId === planId);
    const [a, b] = of('plan-7');
    const agreed = {
      ...(a?.value as Audit),
      id: 'agreed-7',
      state: 'agreed' as const,
      agrees: [a?.id ?? '', b?.id ?? ''] as [string, string],
    };
    const deeds: readonly [Commit['action'], readonly Change[]][] = [
      ['agree', [{ table: 'audits', id: agreed.id, value: agreed }]],
      ['remove-plan', [...of('plan-2').map(({ id }): Change => ({ table: 'audits', id, value: null }))]],
      [
        'submit',
        [{ table: 'audits', id: 'b-late', value: { ...(b?.value as Audit), id: 'b-late', planId: HALF_DONE } }],
      ],
      ['edit-plan', [{ table: 'plans', id: 'plan-9', value: { ...(plans[9]?.value as Plan), ref: 'P-999' } }]],
    ];
    for (const [action, changes] of deeds) {
      const before = { ...read };
      await commit(action, changes, { by: MANAGER });
      await currentSession().follower.idle();
      const model = await keeper.agreement(asAsked(MANAGER));
      expect(read.audits - before.audits, action).toBeLessThanOrEqual(3);
      expect(read.plans - before.plans, action).toBeLessThanOrEqual(1);
      expect(model).toEqual(await seenBy(MANAGER));
    }
    expect((await seenBy(MANAGER)).pairs.map(({ ref, state, auditId }) => [ref, state, auditId])).toEqual(
      expect.arrayContaining([
        ['P-8', 'agreed', agreed.id],
        ['P-999', 'to-agree', 'a-plan-9'],
        [`P-${PAIRS + 1}`, 'to-agree', `a-${HALF_DONE}`],
      ]),
    );
    // Whom a sample gives plans to changes who sees what, without a read of any plan.
    const before = { ...read };
    const given = { ...SAMPLE, members: SAMPLE.members.map((member) => ({ ...member, auditorIds: [SECOND.id] })) };
    await commit('edit-sample', [{ table: 'samples', id: SAMPLE.id, value: given }], { by: MANAGER });
    await currentSession().follower.idle();
    expect((await keeper.agreement(asAsked(THIRD))).blind).toBe(0);
    expect(read).toEqual(before);
  });
});

/** 1 - sum of squared distances as they are over those of chance, by the definition. */
function kappaByHand(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const seen = mean(pairs.map(([a, b]) => (a - b) ** 2));
  const chance = mean(pairs.flatMap(([a]) => pairs.map(([, b]) => (a - b) ** 2)));
  return 1 - seen / chance;
}
