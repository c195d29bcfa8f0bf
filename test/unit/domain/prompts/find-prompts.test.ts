import { describe, expect, test } from 'vitest';
import type { SectionId } from '#shared/domain/plan/section-id';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import type { PromptContext } from '#shared/domain/prompts/prompt';
import { BANK, item, type Part, planOf, row } from '../../../helpers/prompts/plan-of';

const found = (parts: Partial<Record<SectionId, readonly Part[]>>, context: PromptContext = {}) =>
  findPrompts(planOf(parts), BANK, context).map(({ ruleId, quote }) => `${ruleId}: ${quote}`);

describe('findPrompts', () => {
  test('gives each prompt its place, its reason and a key without any word of the plan', () => {
    const plan = planOf({ F: ['Wren will have regular check-ins and regular breaks.'] });
    const prompts = findPrompts(plan, BANK);
    expect(prompts.map(({ blockId, from, to, quote, section }) => [section, blockId, from, to, quote])).toEqual([
      ['F', 'b1', 15, 22, 'regular'],
      ['F', 'b1', 37, 44, 'regular'],
    ]);
    expect(new Set(prompts.map(({ key }) => key)).size).toBe(2);
    for (const { key, why } of prompts) {
      expect(key).toMatch(/^frequency\.regular:b1:[0-9a-f]{8}:\d$/);
      expect(why).not.toBe('');
    }
    expect(findPrompts(plan, BANK)).toEqual(prompts);
  });

  test('looks at the whole table row before it calls a phrase weak', () => {
    const head = row(0, 0, ['Provision', 'Delivered by', 'How often and how long'], true);
    const sound = row(0, 1, ['Support with spelling', 'a specialist teacher', '30 minutes twice a week']);
    const weak = row(0, 2, ['Support with spelling', 'School staff', 'As needed']);
    expect(found({ F: [...head, ...sound] })).toEqual([]);
    expect(found({ F: [...head, ...weak] })).toEqual([
      'bare.support: Support',
      'deliverer.staff: School staff',
      'contingent.needed: As needed',
    ]);
  });

  test('keeps one sentence from excusing the next', () => {
    const text =
      'A speech and language therapist will see Wren for 45 minutes each week. Sensory equipment will be bought as required.';
    expect(found({ F: [text] })).toEqual(['contingent.required: as required']);
    expect(found({ F: [`${text} Staff will give support.`] })).toContain('bare.support: support');
  });

  test('looks in provision only: needs, views and advice may be worded as they are', () => {
    const text = 'Wren should have regular support as needed, such as a familiar adult.';
    for (const section of ['A', 'B', 'C', 'D', 'I', 'J', 'K'] as const)
      expect(found({ [section]: [text] })).toEqual([]);
    for (const section of ['F', 'G', 'H1', 'H2'] as const) expect(found({ [section]: [text] }).length).toBe(6);
  });

  test('says once that the same outcome stands twice, whoever it names first', () => {
    const outcome = 'By July 2028, Wren will read 80 common words without help.';
    expect(found({ E: [item(outcome), item(outcome), item('By July 2028, Wren will swim 25 metres.')] })).toEqual([
      `outcome.repeated: ${outcome.slice(0, -1)}`,
    ]);
  });

  test('takes the date of an outcome from the line above the list or from its row', () => {
    expect(found({ E: ['By the end of Key Stage 2, Wren will:', item('read 80 common words aloud')] })).toEqual([]);
    expect(found({ E: row(0, 0, ['Wren will read 80 common words aloud', 'July 2028']) })).toEqual([]);
  });

  test.each(['Introduction to the outcomes.', 'These outcomes were agreed with the family.'])(
    'takes no explaining sentence for an outcome: %s',
    (text) => expect(found({ E: [text] })).toEqual([]),
  );

  test('finds blank sections and placeholders, and lets “none” stand', () => {
    expect(found({ C: [], D: ['To be confirmed'], G: ['None.'], H1: ['N/A'], H2: ['Not applicable.'] })).toEqual([
      'blank.section: Section C: Health needs',
      'blank.section: Section D: Social care needs',
    ]);
    expect(found({ C: ['None'], J: ['Wren’s family did not ask for one.'] })).toEqual([]);
  });

  test('asks about a blank Section I where nobody knows whether the plan is a draft, and says why', () => {
    expect(found({ I: [] })).toEqual(['blank.placement: Section I: Placement']);
    const [prompt] = findPrompts(planOf({ I: ['TBC'] }), BANK);
    expect(prompt?.why).toBe(
      'In a final plan Section I names the setting or its type; in a draft it is left blank by law. Dismiss this if the plan is a draft.',
    );
    expect(found({ I: ['Example Brook School, a mainstream school.'] })).toEqual([]);
  });

  test('expects Section I to be blank in a draft, and filled in a final plan', () => {
    expect(found({ I: [] }, { final: false })).toEqual([]);
    expect(found({ I: [] }, { final: true })).toEqual(['blank.final-placement: Section I: Placement']);
  });

  test('reads a heading that says it all for what it is', () => {
    const [title, text] = ['Section C', 'Section C: none identified'];
    const plan = {
      blocks: [{ id: 'b0', kind: 'heading' as const, text }],
      sections: [{ id: 'C' as const, title, blockIds: ['b0'] }],
    };
    expect(findPrompts(plan, BANK)).toEqual([]);
  });

  test('passes over blocks that a section names and the text does not have', () => {
    const plan = { blocks: [], sections: [{ id: 'F' as const, title: 'F', blockIds: ['b7'] }] };
    expect(findPrompts(plan, BANK)).toEqual([]);
  });
});
