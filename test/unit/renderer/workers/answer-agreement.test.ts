import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import type { Person } from '#shared/domain/audit/person';
import type { Change } from '#shared/domain/store/change';
import { commit } from '../../../../renderer/db/commit';
import { currentSession } from '../../../../renderer/db/session';
import { answerAgreement } from '../../../../renderer/workers/answer-agreement';
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

const seenBy = ({ id: personId, role }: Person, tolerance = 0): Promise<AgreementModel> =>
  answerAgreement({
    workspace: 'council',
    viewer: { personId, role },
    version: null,
    settings: { tolerance, toleranceOf: { F2: 1 } },
  });

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
        beyondTolerance: pairs.filter(([a, b]) => Math.abs(a - b) > (id === 'F2' ? 1 : 0)).length,
      });
      expect(all.report?.criteria[at]?.kappa.value).toBeCloseTo(kappaByHand(pairs), 9);
    }

    // The plan of which the second is not in is nowhere.
    expect(all.pairs.map(({ planId }) => planId)).not.toContain(HALF_DONE);
    expect(all.pairs).toHaveLength(PAIRS);
    expect(new Set(all.auditors.map(({ name }) => name))).toEqual(new Set([FIRST.name, SECOND.name]));

    // The third is still to mark one plan: it is in nothing that they see, and nobody's line but their own is either.
    const third = await seenBy(THIRD);
    expect(third.blind).toBe(1);
    expect(third.report?.overall.plans).toBe(PAIRS - 1);
    expect(third.pairs).toEqual([]);
    expect(third.auditors).toEqual([]);

    const second = await seenBy(SECOND);
    // The first stood in for the third: for the second both markings of that plan are in.
    expect(second.report?.overall.plans).toBe(PAIRS);
    expect(second.pairs.map(({ ref }) => ref)).toContain(BLIND_REF);
    expect(second.auditors.map(({ name }) => name)).toEqual([SECOND.name]);
    expect(JSON.stringify(second)).not.toContain(FIRST.name);
  });
});

/** 1 - sum of squared distances as they are over those of chance, by the definition. */
function kappaByHand(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const seen = mean(pairs.map(([a, b]) => (a - b) ** 2));
  const chance = mean(pairs.flatMap(([a]) => pairs.map(([, b]) => (a - b) ** 2)));
  return 1 - seen / chance;
}
