import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyBankChanges, NO_BANK_CHANGES, phraseBankChangesSchema } from '#shared/domain/prompts/bank-changes';
import { addPhrase, removePhrase, samePhrase, setClass, setMuted } from '#shared/domain/prompts/change-bank';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { PROMPT_CLASSES } from '#shared/domain/prompts/phrase-bank';

const NEW = { phrase: 'time to talk', class: 'proximity', why: 'Who talks?', sections: ['F'] } as const;
const RULE = DEFAULT_PHRASE_BANK.rules[0];
if (!RULE) throw new Error('The phrase bank is empty.');

describe('changing the phrase bank', () => {
  test('counts one version up with each change', () => {
    const added = addPhrase(NO_BANK_CHANGES, NEW);
    const muted = setMuted(added, RULE.id, true);
    expect([added.version, muted.version, removePhrase(muted, 'own.time-to-talk').version]).toEqual([1, 2, 3]);
    expect(applyBankChanges(DEFAULT_PHRASE_BANK, muted).version).toBe(`${DEFAULT_PHRASE_BANK.version}.2`);
  });

  test('mutes once and unmutes whole', () => {
    const muted = setMuted(setMuted(NO_BANK_CHANGES, RULE.id, true), RULE.id, true);
    expect(muted.muted).toEqual([RULE.id]);
    expect(setMuted(muted, RULE.id, false).muted).toEqual([]);
  });

  test('forgets a class that is the rule’s own again', () => {
    const moved = setClass(NO_BANK_CHANGES, RULE, 'contingent');
    expect(moved.reclassed).toEqual({ [RULE.id]: 'contingent' });
    expect(setClass(moved, RULE, RULE.class).reclassed).toEqual({});
  });

  test('gives equal phrases ids of their own, and forgets all about a removed one', () => {
    const two = addPhrase(addPhrase(NO_BANK_CHANGES, NEW), NEW);
    expect(two.added.map(({ id }) => id)).toEqual(['own.time-to-talk', 'own.time-to-talk-2']);
    const changed = setMuted(
      setClass(two, { ...RULE, id: 'own.time-to-talk' }, 'contingent'),
      'own.time-to-talk',
      true,
    );
    expect(removePhrase(changed, 'own.time-to-talk')).toEqual({ ...two, version: 5, added: two.added.slice(1) });
  });

  test('makes changes that can be kept, whatever is typed', () => {
    const phrase = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(fc.array(phrase, { maxLength: 5 }), fc.constantFrom(...PROMPT_CLASSES), (phrases, inClass) => {
        const changes = phrases.reduce(
          (before, text) => addPhrase(before, { ...NEW, class: inClass, phrase: text }),
          NO_BANK_CHANGES,
        );
        expect(phraseBankChangesSchema.safeParse(changes).success).toBe(true);
      }),
    );
  });

  test.each([
    ['Access to', 'access to', true],
    ['as … required', 'as required', false],
    ['opportunity for', 'opportunities for', true],
    ['access to', 'access', false],
  ])('%j and %j are the same phrase: %s', (one, other, same) => expect(samePhrase(one, other)).toBe(same));
});
