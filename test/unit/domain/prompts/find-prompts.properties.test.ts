import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/domain/plan/plan-text';
import { SECTION_IDS } from '#shared/domain/plan/section-id';
import { analyseProvision } from '#shared/domain/prompts/analyse-provision';
import { applyBankChanges, NO_BANK_CHANGES } from '#shared/domain/prompts/bank-changes';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import type { SectionedBlocks } from '#shared/domain/prompts/prompt';
import { readLabelled } from '../../../helpers/prompts/labelled-sentences';
import { BANK } from '../../../helpers/prompts/plan-of';

const SENTENCES = [...readLabelled('tuning'), ...readLabelled('held-out')].map(({ text }) => text);
const ODD = [
  '“',
  '”',
  '🙂',
  'İstanbul ',
  'é',
  'ﬁ',
  '\n',
  ' ',
  ':',
  '...',
  'May ',
  '1:1 ',
  '’s ',
  'Max will ',
  '\ud83d',
  '•',
];

const text = fc
  .array(
    fc.oneof(fc.constantFrom(...SENTENCES), fc.constantFrom(...ODD), fc.string({ unit: 'grapheme', maxLength: 6 })),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(' '));
const cell = fc.record({ table: fc.nat(1), row: fc.nat(2), column: fc.nat(2) });
const block = fc.record(
  { text, kind: fc.constantFrom('heading', 'paragraph', 'list-item'), cell, bold: fc.boolean() },
  { requiredKeys: ['text', 'kind'] },
);

/** A plan with its blocks dealt out to some sections in runs, as intake does. */
const plan: fc.Arbitrary<SectionedBlocks> = fc
  .record({ blocks: fc.array(block, { maxLength: 12 }), ids: fc.shuffledSubarray([...SECTION_IDS], { minLength: 1 }) })
  .map(({ blocks, ids }) => {
    const numbered = blocks.map((one, index) => ({ ...one, id: `b${index}` }) as Block);
    const run = Math.ceil(numbered.length / ids.length);
    const sections = ids.map((id, at) => ({
      id,
      title: `Section ${id}`,
      blockIds: numbered.slice(at * run, (at + 1) * run).map((one) => one.id),
    }));
    return { blocks: numbered, sections };
  });

describe('findPrompts, over plans of any kind', () => {
  test('keeps every prompt and answer inside its block, at the words it quotes, and every key its own', () => {
    fc.assert(
      fc.property(plan, (any) => {
        const textOf = new Map(any.blocks.map((one) => [one.id, one.text]));
        const prompts = findPrompts(any, BANK, { childFirstName: 'Wren' });
        for (const { blockId, from, to, quote } of prompts) {
          expect(textOf.get(blockId)?.slice(from, to)).toBe(quote);
          expect(quote.length).toBeGreaterThan(0);
        }
        expect(new Set(prompts.map(({ key }) => key)).size).toBe(prompts.length);
        const answers = analyseProvision(any).items.flatMap((item) => Object.values(item.answers));
        for (const { blockId, from, to, quote } of answers.filter(({ found }) => found))
          expect(textOf.get(blockId ?? '')?.slice(from, to)).toBe(quote);
      }),
      { numRuns: 300 },
    );
  });

  test('loses exactly a rule’s own prompts when a council mutes it', () => {
    const ruleIds = DEFAULT_PHRASE_BANK.rules.map(({ id }) => id);
    fc.assert(
      fc.property(plan, fc.subarray(ruleIds, { minLength: 1 }), (any, muted) => {
        const bank = applyBankChanges(DEFAULT_PHRASE_BANK, { ...NO_BANK_CHANGES, version: 1, muted });
        const rest = findPrompts(any, BANK).filter(({ ruleId }) => !muted.includes(ruleId));
        expect(findPrompts(any, bank)).toEqual(rest);
      }),
      { numRuns: 200 },
    );
  });

  test('changes nothing but the class when a council re-classes a rule', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(...DEFAULT_PHRASE_BANK.rules), (any, { id }) => {
        const bank = applyBankChanges(DEFAULT_PHRASE_BANK, { ...NO_BANK_CHANGES, reclassed: { [id]: 'illustrative' } });
        const moved = findPrompts(any, BANK).map((one) =>
          one.ruleId === id ? { ...one, class: 'illustrative' } : one,
        );
        expect(findPrompts(any, bank)).toEqual(moved);
      }),
      { numRuns: 100 },
    );
  });

  test('never moves a paragraph’s prompts for text that is added elsewhere', () => {
    const sentence = fc.constantFrom(...SENTENCES);
    const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 6 });
    const of = (texts: readonly string[], added: readonly string[]) => {
      const blocks = [...texts, ...added].map((one, at) => ({ id: `b${at}`, kind: 'paragraph' as const, text: one }));
      const split = texts.length;
      return {
        blocks,
        sections: [
          { id: 'F' as const, title: 'F', blockIds: blocks.slice(0, split).map(({ id }) => id) },
          { id: 'G' as const, title: 'G', blockIds: blocks.slice(split).map(({ id }) => id) },
        ],
      };
    };
    fc.assert(
      fc.property(paragraphs, paragraphs, (texts, added) => {
        const own = (any: SectionedBlocks) =>
          findPrompts(any, BANK, { childFirstName: 'Wren' }).filter(({ section }) => section === 'F');
        const wording = (any: SectionedBlocks) => own(any).filter((prompt) => prompt.class !== 'other-name');
        expect(wording(of(texts, added))).toEqual(wording(of(texts, [])));
      }),
      { numRuns: 200 },
    );
  });

  test('takes any council’s phrase for plain words', () => {
    const phrase = fc.string({ unit: fc.constantFrom(...'a (+)*.[]\\…/^$|?{1}é'), minLength: 1, maxLength: 100 });
    fc.assert(
      fc.property(phrase, text, (words, any) => {
        const added = [
          { id: 'own.x', phrase: words, class: 'proximity' as const, why: 'Why.', sections: ['F' as const] },
        ];
        const bank = applyBankChanges(DEFAULT_PHRASE_BANK, { ...NO_BANK_CHANGES, added });
        const one = {
          blocks: [{ id: 'b0', kind: 'paragraph' as const, text: any }],
          sections: [{ id: 'F' as const, title: '', blockIds: ['b0'] }],
        };
        for (const { from, to, quote } of findPrompts(one, bank)) expect(any.slice(from, to)).toBe(quote);
      }),
      { numRuns: 200 },
    );
  });
});
