import { describe, expect, test } from 'vitest';
import type { SectionId } from '#shared/domain/plan/section-id';
import { findPrompts } from '#shared/domain/prompts/find-prompts';
import { BANK, type Part, planOf, row } from '../../../helpers/prompts/plan-of';

const names = (parts: Partial<Record<SectionId, readonly Part[]>>, childFirstName?: string) =>
  findPrompts(planOf(parts), BANK, childFirstName === undefined ? {} : { childFirstName })
    .filter((prompt) => prompt.class === 'other-name')
    .map(({ ruleId, quote }) => `${ruleId}: ${quote}`);

describe('names other than the child’s', () => {
  test.each([
    'Max will have 30 minutes with a teacher each day.',
    'A teacher works with Olivia for 30 minutes each day.',
    'The plan sets out what helps when Jacob is tired.',
    'Brixanda will be met at the gate.',
    'The views of Brixanda’s mother are in the appendix.',
  ])('are shown: %s', (text) => {
    expect(names({ F: [text] }, 'Wren')).toHaveLength(1);
  });

  test.each([
    'Wren will meet Wren’s teacher in May.',
    'On Monday and in September the Teacher of the Deaf visits Example Meadow Primary School.',
    'Wren uses Makaton with his Teaching Assistant and likes Lego.',
    'Wren plays with his sister Amelia and his dog Max.',
    'Wren was seen at Great Ormond Street Hospital by the Community Paediatrician.',
    'English will be taught in the small room. Progress is good. Reading has improved.',
    'The SENCO will meet Mum and Dad each term. Fridays will be quiet.',
    'Year 6 will be his last year in Key Stage 2.',
    'He said, “I like it when Oliver is my partner.”',
    'Wren has Down Syndrome and lives with his Grandma in Exampleshire.',
    'Standardised tests will be given. Vocabulary is tested. Teachers will use signs.',
    'The Zones of Regulation are used with Wren.',
  ])('are not seen where none is: %s', (text) => {
    expect(names({ F: [text] }, 'Wren')).toEqual([]);
  });

  test('include members of staff, whose post should stand there, but not the authors of advice', () => {
    expect(names({ F: ['Mrs Ashdown will teach Wren. Dr. Okoro’s report is attached.'] }, 'Wren')).toEqual([
      'name.staff: Mrs Ashdown',
      'name.staff: Dr. Okoro',
    ]);
    expect(names({ K: ['Report by Mrs Ashdown, 3 June 2026'] }, 'Wren')).toEqual([]);
  });

  test('leave the child’s own words alone', () => {
    expect(names({ A: ['“I like Mr Keys because he lets me help,” Wren said.'] }, 'Wren')).toEqual([]);
  });

  test('are told from the child’s own by a labelled field', () => {
    const other = ['Max will go to the club.', 'Wren will stay.'];
    expect(names({ A: ['Name: Wren Example'], B: other })).toEqual(['name.another: Max']);
    expect(names({ A: row(0, 0, ['Child’s name', 'Max Example']), B: other })).toEqual(['name.another: Wren']);
  });

  test('are told from the child’s own by how often it stands there, if no field says it', () => {
    const plan = [
      'Orlin will read.',
      'Orlin’s teacher will help.',
      'Orlin has a book.',
      'Orlin likes maths.',
      'Tavi will sing.',
    ];
    expect(names({ B: plan })).toEqual(['name.another: Tavi']);
  });
});
