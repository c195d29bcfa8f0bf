import type { Change } from '../store/change';
import { readBankChanges } from './bank-changes';
import { setMuted } from './change-bank';

/**
 * The council's changes as they now stand, with the one phrase that a step muted silent or not. What else was muted, added or
 * re-classed since the step is none of its business.
 *
 * @param mute the step's own change, in which the phrase it muted stands last.
 * @param now the record as it stands. What cannot be read stays as it is.
 */
export function withMuteOf(mute: Change, now: Change, muted: boolean): Change {
  if (mute.table !== 'settings' || now.table !== 'settings') return now;
  const [step, here] = [readBankChanges(mute.value?.value ?? null), readBankChanges(now.value?.value ?? null)];
  const ruleId = step?.muted.at(-1);
  if (ruleId === undefined || here === null) return now;
  return { ...now, value: { key: now.id, value: { ...setMuted(here, ruleId, muted) } } };
}
