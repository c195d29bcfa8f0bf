import type { Audit } from '#shared/domain/audit/audit';
import { type PhraseBankChanges, readBankChanges } from '#shared/domain/prompts/bank-changes';
import { setMuted } from '#shared/domain/prompts/change-bank';
import type { Change } from '#shared/domain/store/change';
import { latestOf } from '../latest-records';
import { currentSession } from '../session';
import { PHRASE_BANK_SETTING } from '../setting-keys';
import { takeStep } from '../undo';
import { saveSetting } from './settings';

const asChange = (changes: PhraseBankChanges): Extract<Change, { table: 'settings' }> => ({
  table: 'settings',
  id: PHRASE_BANK_SETTING,
  value: { key: PHRASE_BANK_SETTING, value: { ...changes } },
});

/** What a screen knows of the council's changes, or what was made of them in this window before that came back from the disk. */
function newest(known: PhraseBankChanges): PhraseBankChanges {
  const latest = latestOf(currentSession(), { table: 'settings', id: PHRASE_BANK_SETTING });
  const kept = latest?.table === 'settings' ? readBankChanges(latest.value?.value ?? null) : null;
  return kept ?? known;
}

/** Makes the next version of the council's changes to the phrase bank; resolves once it is saved. */
export const changePhraseBank = (
  known: PhraseBankChanges,
  make: (changes: PhraseBankChanges) => PhraseBankChanges,
): Promise<void> => saveSetting(PHRASE_BANK_SETTING, { ...make(newest(known)) });

/** Mutes the rule behind a prompt for all plans, as a step of the audit it is done in, which undo takes back. */
export function mutePhrase(audit: Audit, known: PhraseBankChanges, ruleId: string): Promise<void> {
  const before = newest(known);
  return takeStep({
    audit,
    action: 'mute-prompt',
    forth: [asChange(setMuted(before, ruleId, true))],
    back: [asChange(before)],
  });
}
