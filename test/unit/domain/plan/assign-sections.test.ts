import { describe, expect, it } from 'vitest';
import { assignSections } from '#shared/domain/plan/assign-sections';
import type { Block } from '#shared/domain/plan/plan-text';
import { SECTION_IDS, SECTION_TITLES } from '#shared/domain/plan/section-id';
import { bold, heading, item, makeBlocks, tableRows } from '../../../helpers/intake/make-blocks';
import { sectionsOf } from '../../../helpers/intake/sections-of';

const codes = (blocks: readonly Block[]) => assignSections(blocks).warnings.map((warning) => warning.code);
const messages = (blocks: readonly Block[]) => assignSections(blocks).warnings.map((warning) => warning.message);

describe('assignSections with headings', () => {
  it('opens a section at a heading and leaves the cover page in none', () => {
    const blocks = makeBlocks([
      'Invented plan',
      heading('Section A: Views'),
      'Likes trains.',
      heading('Section B'),
      'Needs.',
    ]);
    expect(sectionsOf(blocks)).toBe('- A A B B');
  });

  it('keeps the heading as worded', () => {
    const blocks = makeBlocks([heading('SECTION B – SPECIAL EDUCATIONAL NEEDS'), 'Needs.']);
    expect(assignSections(blocks).sections[0]?.title).toBe('SECTION B – SPECIAL EDUCATIONAL NEEDS');
  });

  it('reads bold capitals, letters and plain lines', () => {
    expect(sectionsOf(makeBlocks([bold('SECTION A: VIEWS'), 'x', bold('SECTION B: NEEDS'), 'x']))).toBe('A A B B');
    const letters = makeBlocks([bold('A. Views and aspirations'), 'x', bold('B. Special educational needs'), 'x']);
    expect(sectionsOf(letters)).toBe('A A B B');
    const plain = makeBlocks([
      'Section A Views, interests and aspirations',
      'x',
      'Section B Special educational needs',
      'x',
    ]);
    expect(sectionsOf(plain)).toBe('A A B B');
  });

  it('believes bold letters with words of the council’s own where several sections are headed so', () => {
    const blocks = makeBlocks([
      bold('A. All about me'),
      'x',
      bold('B. What I find hard'),
      'x',
      bold('E. Outcomes'),
      'x',
      bold('I. Where I will learn'),
      'x',
    ]);
    expect(sectionsOf(blocks)).toBe('A A B B E E I I');
    expect(sectionsOf(makeBlocks([heading('Section F'), bold('B. Brown, therapist'), 'x']))).toBe('F F F');
  });

  it('takes sections in any order and continues one that is headed again', () => {
    const blocks = makeBlocks([heading('Section B'), 'x', heading('Section A'), 'y', heading('Section B'), 'z']);
    expect(sectionsOf(blocks)).toBe('B B A A B B');
    expect(codes(blocks)).toContain('repeated-section');
    const carriedOn = makeBlocks([
      heading('Section B'),
      'x',
      heading('Section B (continued)'),
      'y',
      heading('Section C'),
      'z',
    ]);
    expect(codes(carriedOn)).not.toContain('repeated-section');
  });

  it('does not switch for cross-references in running text or in lists', () => {
    const blocks = makeBlocks([
      heading('Section E: Outcomes'),
      'See Section F.',
      'Section F sets out the provision.',
      item('Section F'),
      'As in Section B.',
      heading('Section F: Provision'),
      'x',
    ]);
    expect(sectionsOf(blocks)).toBe('E E E E E F F');
  });

  it('accepts standard titles where the letters are missing', () => {
    const blocks = makeBlocks([
      heading('Special educational needs'),
      'x',
      heading('Outcomes'),
      'x',
      heading('Special educational provision'),
      'x',
    ]);
    expect(sectionsOf(blocks)).toBe('B B E E F F');
  });

  it('does not open Section E at a sub-heading "Outcomes" while Section E has a letter of its own', () => {
    const blocks = makeBlocks([
      heading('Section E: Outcomes'),
      'x',
      heading('Section F: Provision'),
      heading('Outcomes', 2),
      'y',
      heading('Section G: Health provision'),
      'z',
    ]);
    expect(sectionsOf(blocks)).toBe('E E F F F G G');
  });

  it('accepts one unlettered title among lettered headings of the same look', () => {
    const blocks = makeBlocks([
      heading('Section D: Social care needs'),
      'x',
      heading('Section E: Outcomes'),
      'x',
      heading('Special educational provision'),
      'y',
      heading('Section G: Health provision'),
      'x',
    ]);
    expect(sectionsOf(blocks)).toBe('D D E E F F G G');
  });

  it('reads H alone as H1 until H2 is headed', () => {
    const blocks = makeBlocks([
      heading('Section H: Social care provision'),
      'x',
      heading('H2. Other social care provision'),
      'y',
    ]);
    expect(sectionsOf(blocks)).toBe('H1 H1 H2 H2');
  });

  it('reads the heading on the first line of a block that goes on after a line break', () => {
    const blocks = makeBlocks([bold('Section C\nHealth needs'), 'x', bold('Section D\nSocial care needs'), 'y']);
    expect(sectionsOf(blocks)).toBe('C C D D');
  });
});

describe('assignSections with a contents list', () => {
  const body = SECTION_IDS.flatMap((id) => [heading(`Section ${id}: ${SECTION_TITLES[id]}`), `Text of ${id}.`]);
  const bodySections = SECTION_IDS.map((id) => `${id} ${id}`).join(' ');

  it('opens no section at entries with page numbers', () => {
    const list = SECTION_IDS.map((id, at) => `Section ${id}: ${SECTION_TITLES[id]} ........ ${at + 2}`);
    expect(sectionsOf(makeBlocks(['Contents', ...list, ...body]))).toBe(
      `- ${list.map(() => '-').join(' ')} ${bodySections}`,
    );
  });

  it('opens no section at entries without page numbers, nor where the numbers are blocks of their own', () => {
    const bare = SECTION_IDS.map((id) => heading(`Section ${id}: ${SECTION_TITLES[id]}`));
    expect(sectionsOf(makeBlocks([...bare, ...body]))).toBe(`${bare.map(() => '-').join(' ')} ${bodySections}`);
    const rows = tableRows(
      0,
      SECTION_IDS.map((id, at) => [`Section ${id}`, SECTION_TITLES[id], String(at + 2)]),
    );
    expect(sectionsOf(makeBlocks([...rows, ...body])).endsWith(bodySections)).toBe(true);
  });

  it('opens no section for a letter that only the list names', () => {
    const list = SECTION_IDS.map((id, at) => `Section ${id} ........ ${at + 2}`);
    const without = body.filter((entry) => !JSON.stringify(entry).includes('Section J') && entry !== 'Text of J.');
    expect(assignSections(makeBlocks([...list, ...without])).sections.map(({ id }) => id)).not.toContain('J');
  });

  it('believes the style of a contents list', () => {
    const blocks = makeBlocks(['Section A: Views', 'Section B: Needs', ...body]);
    expect(sectionsOf(blocks, new Set([0, 1]))).toBe(`- - ${bodySections}`);
  });

  it('keeps empty sections that follow one another', () => {
    const empty = makeBlocks([
      heading('Section C'),
      heading('Section D'),
      heading('Section E'),
      heading('Section F'),
      'x',
    ]);
    expect(sectionsOf(empty)).toBe('C D E F F');
  });

  it('opens nothing at a contents list at the end of the plan', () => {
    const list = SECTION_IDS.map((id) => `Section ${id}: ${SECTION_TITLES[id]}`);
    const sections = sectionsOf(makeBlocks([...body, ...list]));
    expect(sections).toBe(`${bodySections} ${list.map(() => 'K').join(' ')}`);
  });
});

describe('assignSections warns', () => {
  it('of missing sections by letter', () => {
    const blocks = makeBlocks(
      SECTION_IDS.filter((id) => id !== 'J' && id !== 'H2').flatMap((id) => [heading(`Section ${id}`), 'x']),
    );
    expect(messages(blocks).join()).toContain('section H2 and J');
    expect(codes(blocks)).toEqual(['missing-sections']);
  });

  it('of nothing where all twelve are there', () => {
    expect(codes(makeBlocks(SECTION_IDS.flatMap((id) => [heading(`Section ${id}`), 'x'])))).toEqual([]);
  });

  it('once, in its own words, where no section is found at all', () => {
    const blocks = makeBlocks(['A letter about nothing.']);
    expect(assignSections(blocks).sections).toEqual([]);
    expect(messages(blocks)).toHaveLength(1);
    expect(messages(blocks)[0]).toContain('No lettered sections were found');
  });
});
