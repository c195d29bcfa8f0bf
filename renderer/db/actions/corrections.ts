import type { Audit } from '#shared/domain/audit/audit';
import type { SectionCorrection } from '#shared/domain/plan/plan';
import type { SectionId } from '#shared/domain/plan/section-id';
import type { Change } from '#shared/domain/store/change';
import { commit } from '../commit';
import { freshId } from '../record-ids';
import { currentSession, type Session } from '../session';
import { takeStep } from '../undo';

/** Corrections are made one after the other: each takes the place after the last. */
let turn: Promise<void> = Promise.resolve();

/** Starts a step once the step before it has sent what it had to; resolves once this one is saved. */
function inTurn(prepare: () => Promise<(() => Promise<void>) | null>): Promise<void> {
  let saving: Promise<void> | undefined;
  const prepared = turn.then(async () => {
    saving = (await prepare())?.();
  });
  turn = prepared.catch(() => undefined);
  return prepared.then(() => saving);
}

/** Moves blocks of a plan text to another section, or to none. In an audit, the step can be undone there. */
export const correctSection = (
  planId: string,
  textHash: string,
  blockIds: readonly string[],
  to: SectionId | null,
  audit?: Audit,
): Promise<void> =>
  inTurn(async () => {
    const known = [...(await correctionsNow(currentSession(), planId)).values()];
    const order = Math.max(0, ...known.filter((one) => one.textHash === textHash).map((one) => one.order)) + 1;
    const value: SectionCorrection = { id: freshId('corr'), planId, textHash, blockIds: [...blockIds], to, order };
    return async () => {
      const forth: Change[] = [{ table: 'corrections', id: value.id, value }];
      const back: Change[] = [{ table: 'corrections', id: value.id, value: null }];
      await (audit === undefined
        ? commit('correct-section', forth)
        : takeStep({ audit, action: 'correct-section', forth, back }));
    };
  });

/** The corrections of a plan, those still on their way to disk included. */
async function correctionsNow({ db, ahead }: Session, planId: string): Promise<Map<string, SectionCorrection>> {
  const before = [...ahead].flat();
  const stored = await db.corrections.where('planId').equals(planId).toArray();
  const known = new Map(stored.map(({ key, value }) => [key, value]));
  for (const change of [...before, ...[...ahead].flat()]) {
    if (change.table !== 'corrections') continue;
    if (change.value === null) known.delete(change.id);
    else if (change.value.planId === planId) known.set(change.id, change.value);
  }
  return known;
}
