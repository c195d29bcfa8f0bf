import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { doAgain, takeBack } from '#shared/domain/audit/steps';
import { NO_BANK_CHANGES, type PhraseBankChanges, readBankChanges } from '#shared/domain/prompts/bank-changes';
import { setMuted } from '#shared/domain/prompts/change-bank';
import { withMuteOf } from '#shared/domain/prompts/mute-step';
import { wordsOfRule } from '#shared/domain/prompts/rule-words';
import type { Change } from '#shared/domain/store/change';

const KEY = 'phrase-bank';
const asChange = (changes: PhraseBankChanges): Change => ({
  table: 'settings',
  id: KEY,
  value: { key: KEY, value: { ...changes } },
});
const read = (change: Change | undefined): PhraseBankChanges | null =>
  change?.table === 'settings' ? readBankChanges(change.value?.value ?? null) : null;
const muted = (...ids: readonly string[]): PhraseBankChanges =>
  ids.reduce((changes, id) => setMuted(changes, id, true), NO_BANK_CHANGES);

/** A step that muted `id` when `before` was muted already. */
const stepOf = (before: PhraseBankChanges, id: string) => ({
  label: 'muting a phrase for all plans',
  back: [asChange(before)],
  forth: [asChange(setMuted(before, id, true))],
});

const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 });

describe('taking back a muted phrase', () => {
  test('lets that phrase speak again and touches nothing else that the council changed since', () => {
    fc.assert(
      fc.property(ids, ids, (before, since) => {
        const now = asChange(muted(...since, 'own'));
        const done = { done: [stepOf(muted(...before), 'own')], undone: [] };
        const back = takeBack(done, () => now);
        expect([...(read(back?.changes[0])?.muted ?? [])].sort()).toEqual([...since].sort());
        const again = back && doAgain(back.steps, () => back.changes[0]);
        expect([...(read(again?.changes[0])?.muted ?? [])].sort()).toEqual([...since, 'own'].sort());
      }),
    );
  });

  test('always makes a newer version, so that no older one is taken for it', () => {
    const step = stepOf(NO_BANK_CHANGES, 'a');
    const back = takeBack({ done: [step], undone: [] }, () => step.forth[0]);
    expect(read(back?.changes[0])?.version).toBe(2);
  });

  test('leaves a record alone that cannot be read', () => {
    const broken: Change = { table: 'settings', id: KEY, value: { key: KEY, value: 'not a bank' } };
    expect(withMuteOf(stepOf(NO_BANK_CHANGES, 'a').forth[0] ?? broken, broken, false)).toBe(broken);
  });
});

test('what a rule looks for is said in words, whoever added it and whether or not it is muted', () => {
  const own = { id: 'own.tea', phrase: 'cups of tea', class: 'proximity', why: 'Who?', sections: ['F'] } as const;
  const changes = { ...NO_BANK_CHANGES, added: [{ ...own, sections: [...own.sections] }] };
  expect(wordsOfRule('own.tea', setMuted(changes, 'own.tea', true))).toBe('cups of tea');
  expect(wordsOfRule('blank.section', NO_BANK_CHANGES)).toBe('A section that is blank or holds a placeholder');
  expect(wordsOfRule('own.gone', NO_BANK_CHANGES)).toBeNull();
});
