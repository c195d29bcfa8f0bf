import { describe, expect, test } from 'vitest';
import { applyBankChanges, NO_BANK_CHANGES, phraseBankChangesSchema } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { PROMPT_CLASSES } from '#shared/domain/prompts/phrase-bank';
import { planOf } from '../../../helpers/prompts/plan-of';

const ADDED = {
  id: 'own.quality-time',
  phrase: 'quality time with … adult',
  class: 'proximity',
  why: 'Time is no provision.',
  sections: ['F'],
} as const;
const changed = (changes: object) =>
  applyBankChanges(DEFAULT_PHRASE_BANK, phraseBankChangesSchema.parse({ ...NO_BANK_CHANGES, version: 3, ...changes }));
const found = (text: string, changes: object) =>
  findPrompts(planOf({ F: [text] }), changed(changes), { childFirstName: 'Wren' }).map(
    (prompt) => `${prompt.ruleId} ${prompt.class} ${prompt.quote}`,
  );

describe('the phrase bank the app comes with', () => {
  test('has a title for every class and rules in each', () => {
    expect(DEFAULT_PHRASE_BANK.classes.map(({ id }) => id)).toEqual([...PROMPT_CLASSES]);
    expect(new Set(DEFAULT_PHRASE_BANK.rules.map((rule) => rule.class))).toEqual(new Set(PROMPT_CLASSES));
  });

  test('gives every rule a reason of one sentence', () => {
    for (const { why } of DEFAULT_PHRASE_BANK.rules) expect(why).toMatch(/^[A-Z“].*[^.]\.$/);
  });
});

describe('applyBankChanges', () => {
  test('names both versions, and leaves the bank as it is', () => {
    const before = structuredClone(DEFAULT_PHRASE_BANK);
    expect(changed({ muted: ['bare.support'] }).version).toBe(`${DEFAULT_PHRASE_BANK.version}.3`);
    expect(applyBankChanges(DEFAULT_PHRASE_BANK).version).toBe(`${DEFAULT_PHRASE_BANK.version}.0`);
    expect(DEFAULT_PHRASE_BANK).toEqual(before);
  });

  test('finds an added phrase over its gap, in capitals and in the plural', () => {
    expect(found('QUALITY times with a calm adult.', { added: [ADDED] })).toEqual([
      'own.quality-time proximity QUALITY times with a calm adult',
    ]);
  });

  test('mutes and re-classes rules, added ones too, and passes over ids it does not know', () => {
    const text = 'Regular quality time with an elder adult.';
    const all = {
      added: [ADDED],
      muted: ['gone.rule'],
      reclassed: { 'frequency.regular': 'contingent', 'gone.rule': 'proximity' },
    };
    expect(found(text, all)).toEqual([
      'frequency.regular contingent Regular',
      'own.quality-time proximity quality time with an elder adult',
    ]);
    expect(found(text, { ...all, muted: ['frequency.regular', ADDED.id] })).toEqual([]);
  });

  test.each(['(a+)+$', '.*', '[', '\\', '…', '/', '… … …', ''])(
    'takes %j for words and never for a pattern',
    (phrase) => {
      const parsed = phraseBankChangesSchema.safeParse({ ...NO_BANK_CHANGES, added: [{ ...ADDED, phrase }] });
      const finds = parsed.success
        ? found(`${'a'.repeat(30)}! Nothing to see here.`, { added: [{ ...ADDED, phrase }] })
        : [];
      expect(finds).toEqual([]);
    },
  );

  test.each([
    [{ added: [{ ...ADDED, id: 'bare.support' }] }],
    [{ added: [ADDED, ADDED] }],
    [{ added: [{ ...ADDED, phrase: 'x'.repeat(101) }] }],
    [{ added: [{ ...ADDED, sections: [] }] }],
    [{ reclassed: { 'bare.support': 'nonsense' } }],
    [{ version: -1 }],
    [{ surprise: true }],
  ])('refuses changes that are none: %j', (changes) => {
    expect(phraseBankChangesSchema.safeParse({ ...NO_BANK_CHANGES, ...changes }).success).toBe(false);
  });
});
