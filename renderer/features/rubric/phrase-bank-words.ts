import type { PhraseBankChanges } from '#shared/domain/prompts/bank-changes';
import { type NewPhrase, samePhrase } from '#shared/domain/prompts/change-bank';
import type { PhraseBank, PhraseRule, PromptClass } from '#shared/domain/prompts/phrase-bank';
import { PHRASE_LIMITS, PROMPT_CLASSES, phraseSchema } from '#shared/domain/prompts/phrase-bank';
import { ruleWords } from '#shared/domain/prompts/rule-words';

/** Classes that a phrase can be of; the rest are checks of more than a phrase. */
export const WORDING_CLASSES: readonly PromptClass[] = PROMPT_CLASSES.slice(0, 12);

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
