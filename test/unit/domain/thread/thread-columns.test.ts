import { describe, expect, it } from 'vitest';
import { threadColumns } from '#shared/domain/thread/thread-columns';
import { allItems, itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import { bold, cell, heading, item, tableRows } from '../../../helpers/intake/make-blocks';
import { planOf, type Texts } from '../../../helpers/thread-plan';

const itemsOf = (texts: Texts): readonly ThreadItem[] => allItems(threadColumns(planOf(texts), []));
const named = (items: readonly ThreadItem[]): string[] =>
  items.map((one) => `${itemName(one)} ${one.label}${one.aside === null ? '' : ` (${one.aside})`}`);
const itemsIn = (...texts: Texts): string[] => named(itemsOf(texts));

const B = heading('Section B: Special educational needs');
const C = heading('Section C: Health needs');
const E = heading('Section E: Outcomes');
const F = heading('Section F: Special educational provision');

describe('what one item is', () => {
  it('takes a paragraph, a list item and a row of a table, and no heading', () => {
    expect(
      itemsIn(
        B,
        'He cannot yet read.',
        item('He finds it hard to sit.'),
        F,
        heading('Reading', 2),
        ...tableRows(0, [
          ['Provision', 'Delivered by'],
          ['A reading scheme', 'a teacher'],
        ]).map((one, at) => (at < 2 ? { ...one, bold: true } : one)),
      ),
    ).toEqual(['B·1 He cannot yet read.', 'B·2 He finds it hard to sit.', 'F·1 A reading scheme · a teacher']);
  });

  it('takes the paragraphs under a need’s own heading as that need', () => {
    const [need, ...rest] = itemsOf([
      B,
      heading('Attention and memory', 2),
      'He is keen and chats readily.',
      'His working memory is at the 6th percentile.',
      'He loses his place in most lessons.',
    ]);
    expect(need).toMatchObject({ label: 'Attention and memory', blockIds: ['b2', 'b3', 'b4'], under: null });
    expect(rest).toEqual([]);
  });

  it('takes paragraphs under an area of need, or under a heading over many, one by one', () => {
    expect(itemsIn(B, heading('Cognition and learning', 2), 'He cannot yet read.', 'He cannot yet count.')).toEqual([
      'B·1 He cannot yet read.',
      'B·2 He cannot yet count.',
    ]);
    const many = Array.from({ length: 6 }, (_, at) => `Need number ${at} is this.`);
    expect(itemsIn(B, heading('His needs', 2), ...many)).toHaveLength(6);
  });

  it('keeps list items apart in F, and joins the steps listed under an outcome to it', () => {
    expect(
      itemsIn(
        E,
        'By July 2028 he will read a page.',
        item('By July 2027 he will read a line.'),
        'By July 2028 he will count.',
        F,
        item('A reading scheme.'),
        item('A counting scheme.'),
      ),
    ).toEqual([
      'E·1 By July 2028 he will read a page.',
      'E·2 By July 2028 he will count.',
      'F·1 A reading scheme.',
      'F·2 A counting scheme.',
    ]);
  });

  it('takes each item of a list that a line only leads in to', () => {
    expect(itemsIn(E, 'He will be able to:', item('read a page.'), item('count to ten.'))).toEqual([
      'E·1 read a page.',
      'E·2 count to ten.',
    ]);
  });

  it('takes what is listed inside a list item, and the rest of a broken sentence, as part of it', () => {
    expect(
      itemsIn(
        F,
        item('Therapy each week:'),
        { ...item('speech sounds'), level: 1 },
        'Support in class from an adult trained',
        'in signing, every day.',
      ),
    ).toEqual(['F·1 Therapy each week:', 'F·2 Support in class from an adult trained']);
  });

  it('takes paragraphs of one cell together where needs, provision and outcomes stand side by side', () => {
    const captions = ['B: Special educational needs', 'F: Special educational provision', 'E: Outcomes'];
    expect(
      itemsIn(
        ...captions.map((text, column) => cell(0, 0, column, text, { header: true, bold: true })),
        cell(0, 1, 0, 'He cannot yet read a line of print.'),
        cell(0, 1, 0, 'This keeps him from every lesson.'),
        cell(0, 1, 1, 'A reading scheme with a teacher, daily.'),
        cell(0, 1, 2, 'By July 2028 he will read a page.'),
      ),
    ).toEqual([
      'B·1 He cannot yet read a line of print.',
      'E·1 By July 2028 he will read a page.',
      'F·1 A reading scheme with a teacher, daily.',
    ]);
  });

  it('takes bold words that say what somebody will do, or that stand over nothing, for content', () => {
    expect(itemsIn(F, bold('A teacher will read with him'), bold('Music therapy'))).toEqual([
      'F·1 A teacher will read with him',
      'F·2 Music therapy',
    ]);
  });
});

describe('what is set aside', () => {
  it('is what says that there is nothing', () => {
    expect(itemsIn(C, 'No health needs were identified.', E, 'None.')).toEqual([
      'C·1 No health needs were identified. (none)',
      'E·1 None. (none)',
    ]);
  });

  it('is the lead-in and the attainment before the needs, numbered after them', () => {
    expect(
      itemsIn(
        B,
        'He is a cheerful boy.',
        heading('Attainment in July', 2),
        'Reading age 7 years.',
        heading('Reading', 2),
        'He cannot yet read.',
      ),
    ).toEqual(['B·2 He is a cheerful boy. (background)', 'B·3 Reading age 7 years. (background)', 'B·1 Reading']);
  });

  it('is how the provision is reviewed, under a heading or behind one on its line', () => {
    expect(itemsIn(F, 'A reading scheme.', 'Monitoring. The teacher keeps a record.')).toEqual([
      'F·1 A reading scheme.',
      'F·2 Monitoring. (background)',
    ]);
  });
});

it('follows a person’s corrections', () => {
  const plan = planOf([B, 'He cannot yet read.', 'By July he will read a page.', F, 'A reading scheme.']);
  expect(named(allItems(threadColumns(plan, [{ blockIds: ['b2'], to: 'E', order: 1 }])))).toEqual([
    'B·1 He cannot yet read.',
    'E·1 By July he will read a page.',
    'F·1 A reading scheme.',
  ]);
});

it('finds nothing in a text without these sections', () => {
  expect(threadColumns(planOf(['Hello.']), [])).toEqual({ need: [], outcome: [], provision: [] });
});
