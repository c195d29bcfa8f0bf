import { describe, expect, test } from 'vitest';
import type { Block } from '#shared/domain/plan/plan-text';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { planStatusIn } from '#shared/domain/prompts/plan-status';
import type { SectionedBlocks } from '#shared/domain/prompts/prompt';
import { BANK, type Part, planOf, row } from '../../../helpers/prompts/plan-of';

/** A plan with a blank Section I and these blocks before its first section. */
function withTitlePage(parts: readonly Part[], sections: Parameters<typeof planOf>[0] = { I: [] }): SectionedBlocks {
  const plan = planOf(sections);
  const page = parts.map((part, at): Block => {
    const block = typeof part === 'string' ? { text: part } : part;
    return { kind: 'paragraph', ...block, id: `b${1000 + at}` };
  });
  return { ...plan, blocks: [...page, ...plan.blocks] };
}

describe('what a plan’s title page says of its status', () => {
  test.each<readonly [string, readonly Part[]]>([
    ['a title', ['Example Council', 'Draft Education, Health and Care Plan']],
    ['a title with its number', ['EHC Plan – Draft 2']],
    ['a title with a name', ['DRAFT EHC PLAN FOR WREN EXAMPLE']],
    ['a line of its own', ['Education, Health and Care Plan', 'DRAFT']],
    ['a proposed amended plan', ['Proposed amended EHC plan']],
    ['a label', ['Status: Draft (sent to parents on 6 November)']],
    ['a sentence that says it', ['This is a draft plan.']],
    ['a table', row(0, 0, ['Status', 'Draft'])],
  ])('a draft, by %s', (_title, parts) => {
    const plan = withTitlePage(parts);
    expect(planStatusIn(plan)).toBe('draft');
    expect(findPrompts(plan, BANK)).toEqual([]);
  });

  test.each<readonly [string, readonly Part[]]>([
    ['a title', ['FINAL EHC PLAN']],
    ['an amended final plan', ['Amended Final Education, Health and Care Plan']],
    ['a label', ['Plan type: Amended final (following an order about the draft)']],
    [
      'a table',
      [
        ...row(0, 0, ['Date of birth', '1 May 2015']),
        ...row(0, 1, ['Plan status', 'x']),
        ...row(0, 2, ['Status of plan', 'Final']),
      ],
    ],
  ])('a final plan, by %s', (_title, parts) => {
    const plan = withTitlePage(parts);
    expect(planStatusIn(plan)).toBe('final');
    expect(findPrompts(plan, BANK).map(({ ruleId }) => ruleId)).toEqual(['blank.final-placement']);
  });

  test.each<readonly [string, readonly Part[]]>([
    ['nothing is said', ['Education, Health and Care Plan', 'Example Council']],
    ['both are said', ['Draft EHC plan', 'Final EHC plan']],
    ['both stand in one line', ['Status: draft / final (delete one)']],
    ['dates are listed', [...row(0, 0, ['Draft', '3 March 2026']), ...row(0, 1, ['Final', '10 May 2026'])]],
    ['only the date of one is listed', row(0, 0, ['Final', ''])],
    ['a date is labelled', ['Draft plan issued: 3 March 2026', 'Final plan due: 10 May 2026']],
    ['boxes are to be ticked', ['Draft: ☐ Final: ☒']],
    ['a letter speaks of a draft', ['Please send comments on the draft plan within 15 days.']],
    ['a final review is spoken of', ['Final annual review of the plan before transfer']],
    ['a plan before is spoken of', ['This plan replaces the final plan of 2024.']],
  ])('neither, where %s', (_title, parts) => {
    const plan = withTitlePage(parts);
    expect(planStatusIn(plan)).toBeUndefined();
    expect(findPrompts(plan, BANK).map(({ ruleId }) => ruleId)).toEqual(['blank.placement']);
  });

  test('is not read out of a section, nor from far into a letter before the first', () => {
    expect(planStatusIn(planOf({ A: ['Final plan'], I: [] }))).toBeUndefined();
    const letter = Array.from({ length: 80 }, (_none, at) => `Line ${at} of a letter.`);
    expect(planStatusIn(withTitlePage([...letter, 'Final EHC plan']))).toBeUndefined();
    expect(planStatusIn({ blocks: planOf({}).blocks, sections: [] })).toBeUndefined();
  });

  test('gives way to what is known of the plan', () => {
    expect(findPrompts(withTitlePage(['Draft EHC plan']), BANK, { final: true })).toHaveLength(1);
    expect(findPrompts(withTitlePage(['Final EHC plan']), BANK, { final: false })).toEqual([]);
  });
});
