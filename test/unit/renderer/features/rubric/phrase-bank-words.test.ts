import { describe, expect, test } from 'vitest';
import { NO_BANK_CHANGES, readBankChanges } from '#shared/domain/prompts/bank-changes';
import { addPhrase, setClass, setMuted } from '#shared/domain/prompts/change-bank';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import {
  bankRows,
  phraseProblem,
  searchRows,
  versionWords,
} from '../../../../../renderer/features/rubric/phrase-bank-words';

const RULE = DEFAULT_PHRASE_BANK.rules.find(({ id }) => id === 'proximity.exposure');
if (!RULE) throw new Error('The phrase bank has no such rule.');
const NEW = { phrase: 'time to talk', class: 'proximity', why: 'Who talks?', sections: ['F'] } as const;
const CHANGES = setMuted(setClass(addPhrase(NO_BANK_CHANGES, NEW), RULE, 'style-adjective'), 'bare.support', true);

describe('the rows of the phrase bank', () => {
  test('are all rules, the council’s own first, each as it stands now', () => {
    const rows = bankRows(DEFAULT_PHRASE_BANK, CHANGES);
    expect(rows.length).toBe(DEFAULT_PHRASE_BANK.rules.length + 1);
    expect(rows[0]).toMatchObject({ words: 'time to talk', own: true, muted: false });
    expect(rows.find(({ rule }) => rule.id === RULE.id)).toMatchObject({ class: 'style-adjective', own: false });
    expect(rows.filter(({ muted }) => muted).map(({ rule }) => rule.id)).toEqual(['bare.support']);
    expect(versionWords(DEFAULT_PHRASE_BANK, CHANGES)).toBe(
      `Version ${DEFAULT_PHRASE_BANK.version}.3: ${rows.length} rules, 1 muted, 1 phrase of your own.`,
    );
  });

  test('are found by all words of a search, in the phrase or the reason, in any order', () => {
    const found = (search: string) =>
      searchRows(bankRows(DEFAULT_PHRASE_BANK, CHANGES), search).map(({ rule }) => rule.id);
    expect(found('TALK  time')).toEqual(['own.time-to-talk']);
    expect(found('exposed to')).toEqual([RULE.id]);
    expect(found('a word that is nowhere')).toEqual([]);
    expect(found(' ').length).toBe(DEFAULT_PHRASE_BANK.rules.length + 1);
  });

  test.each([
    ['', 'Write the phrase to look for.'],
    ['…', 'Write words, up to 100 characters in all.'],
    ['… of time', 'Begin with a word; … stands for words after it.'],
    ['Access  to', 'This phrase is here already.'],
    ['support', 'This phrase is here already, muted.'],
    ['a calm corner', undefined],
  ])('say what is wrong with adding %j', (phrase, problem) => {
    expect(phraseProblem(phrase, bankRows(DEFAULT_PHRASE_BANK, CHANGES))).toBe(problem);
  });

  test('begin anew where nothing was kept, and say where what was kept cannot be read', () => {
    expect(readBankChanges(null)).toEqual(NO_BANK_CHANGES);
    expect(readBankChanges({ version: 'x' })).toBeNull();
  });
});
