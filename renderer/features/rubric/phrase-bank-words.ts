import { NO_BANK_CHANGES, type PhraseBankChanges, phraseBankChangesSchema } from '#shared/domain/prompts/bank-changes';
import { type NewPhrase, samePhrase } from '#shared/domain/prompts/change-bank';
import type { Check, PhraseBank, PhraseRule, PromptClass } from '#shared/domain/prompts/phrase-bank';
import { PHRASE_LIMITS, PROMPT_CLASSES, phraseSchema } from '#shared/domain/prompts/phrase-bank';

/** Classes that a phrase can be of; the rest are checks of more than a phrase. */
export const WORDING_CLASSES: readonly PromptClass[] = PROMPT_CLASSES.slice(0, 12);

const CHECK_WORDS: Readonly<Record<Check, string>> = {
  'outcome-no-date': 'An outcome without a date or phase',
  'outcome-no-measure': 'An outcome that cannot be measured',
  'outcome-is-provision': 'Provision written as an outcome',
  'outcome-is-aspiration': 'An aspiration written as an outcome',
  'outcome-repeated': 'The same outcome twice in one plan',
  'another-name': 'A first name that is not the child’s',
  'named-staff': 'A member of staff by name',
  'blank-section': 'A section that is blank or holds a placeholder',
};

/** What a rule looks for, in words. */
export function ruleWords({ match }: PhraseRule): string {
  if (match.kind === 'phrases') return match.phrases.join(' · ');
  if (match.kind === 'check') return CHECK_WORDS[match.check];
  return match.kind === 'cap'
    ? '“up to” or “maximum” before an amount'
    : 'two numbers before an amount, such as 20–45 minutes';
}

/** A rule as it stands after the council's changes. */
export interface BankRow {
  readonly rule: PhraseRule;
  readonly words: string;
  readonly class: PromptClass;
  readonly muted: boolean;
  /** Added by the council. */
  readonly own: boolean;
}

/** Every rule, muted ones and the council's own included. */
export function bankRows(bank: PhraseBank, changes: PhraseBankChanges): BankRow[] {
  const muted = new Set(changes.muted);
  const row = (rule: PhraseRule, own: boolean): BankRow => ({
    rule,
    words: ruleWords(rule),
    class: changes.reclassed[rule.id] ?? rule.class,
    muted: muted.has(rule.id),
    own,
  });
  const own = changes.added.map(({ phrase, ...rule }) =>
    row({ ...rule, match: { kind: 'phrases', phrases: [phrase] }, fineWhen: [] }, true),
  );
  return [...own, ...bank.rules.map((rule) => row(rule, false))];
}

/** Rows that hold every word of the search, in their phrases or their reason. */
export function searchRows(rows: readonly BankRow[], search: string): BankRow[] {
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return rows.filter(({ words, rule }) => {
    const text = `${words} ${rule.why} ${rule.id}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

/** The kept changes, or none where nothing is kept. `null` where what is kept cannot be read. */
export function toChanges(kept: unknown): PhraseBankChanges | null {
  const parsed = phraseBankChangesSchema.safeParse(kept ?? NO_BANK_CHANGES);
  return parsed.success ? parsed.data : null;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export function versionWords(bank: PhraseBank, changes: PhraseBankChanges): string {
  const rows = bankRows(bank, changes);
  const parts = [
    counted(rows.length, 'rule', 'rules'),
    counted(rows.filter(({ muted }) => muted).length, 'muted', 'muted'),
    `${counted(changes.added.length, 'phrase', 'phrases')} of your own`,
  ];
  return `Version ${bank.version}.${changes.version}: ${parts.join(', ')}.`;
}

/** What is wrong with a phrase that is to be added; nothing where it can be. */
export function phraseProblem(phrase: string, rows: readonly BankRow[]): string | undefined {
  if (phrase.trim() === '') return 'Write the phrase to look for.';
  if (!phraseSchema.safeParse(phrase).success)
    return `Write words, up to ${PHRASE_LIMITS.characters} characters in all.`;
  if (phrase.trim().startsWith('…')) return 'Begin with a word; … stands for words after it.';
  const same = rows.find(
    ({ rule: { match } }) => match.kind === 'phrases' && match.phrases.some((other) => samePhrase(other, phrase)),
  );
  return same && `This phrase is here already${same.muted ? ', muted' : ''}.`;
}

export const newPhraseProblem = ({ why, sections }: NewPhrase): string | undefined => {
  if (why.trim() === '') return 'Say why, for the auditor.';
  return sections.length === 0 ? 'Choose at least one section.' : undefined;
};
