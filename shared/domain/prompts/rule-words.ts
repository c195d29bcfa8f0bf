import { applyBankChanges, type PhraseBankChanges } from './bank-changes';
import { DEFAULT_PHRASE_BANK } from './default-bank';
import type { Check, PhraseRule } from './phrase-bank';

const CHECK_WORDS: Readonly<Record<Check, string>> = {
  'outcome-no-date': 'An outcome without a date or phase',
  'outcome-no-measure': 'An outcome that cannot be measured',
  'outcome-is-provision': 'Provision written as an outcome',
  'outcome-is-aspiration': 'An aspiration written as an outcome',
  'outcome-repeated': 'The same outcome twice in one plan',
  'another-name': 'A first name that is not the child’s',
  'named-staff': 'A member of staff by name',
  'blank-section': 'A section that is blank or holds a placeholder',
  'blank-placement': 'A blank Section I in a plan that does not say whether it is a draft',
  'blank-final-placement': 'A blank Section I in a final plan',
};

/** What a rule looks for, in words. */
export function ruleWords({ match }: PhraseRule): string {
  if (match.kind === 'phrases') return match.phrases.join(' · ');
  if (match.kind === 'check') return CHECK_WORDS[match.check];
  return match.kind === 'cap'
    ? '“up to” or “maximum” before an amount'
    : 'two numbers before an amount, such as 20–45 minutes';
}

/** What the rule behind a prompt looks for, a council's own included; null where the bank does not have it any more. */
export function wordsOfRule(ruleId: string, changes: PhraseBankChanges): string | null {
  const { rules, muted } = applyBankChanges(DEFAULT_PHRASE_BANK, changes);
  const rule = [...rules, ...muted].find(({ id }) => id === ruleId);
  return rule === undefined ? null : ruleWords(rule);
}
