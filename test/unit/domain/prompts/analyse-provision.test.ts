import { describe, expect, test } from 'vitest';
import { analyseProvision } from '#shared/domain/prompts/analyse-provision';
import { PROVISION_QUESTIONS } from '#shared/domain/prompts/prompt';
import { item, type Part, planOf, row } from '../../../helpers/prompts/plan-of';

const analyse = (parts: readonly Part[]) => analyseProvision(planOf({ F: parts }));
const quotes = (parts: readonly Part[]) =>
  analyse(parts).items.map(({ answers }) => PROVISION_QUESTIONS.map((question) => answers[question].quote ?? '-'));

describe('analyseProvision', () => {
  test('answers the six questions of a list item in its own words', () => {
    const text =
      'Reading practice with decodable books, by a teaching assistant trained in phonics, 20 minutes every morning, one to one. Word lists are tested each half term.';
    expect(quotes([item(text)])).toEqual([
      [
        'Reading practice with decodable books, by a teaching assistant trained in phonics, 20 minutes every morning, one to one',
        'a teaching assistant',
        'every morning',
        '20 minutes',
        'one to one',
        'Word lists are tested each half term',
      ],
    ]);
  });

  test('counts an item as stated only with who, how often and how long, in whole percent', () => {
    const { stated } = analyse([
      item('A speech and language therapist works with Wren for 45 minutes every week.'),
      item('A speech and language therapist works with Wren every week.'),
      item('45 minutes every week with school staff.'),
    ]);
    expect(stated).toEqual({ count: 1, of: 3, percent: 33 });
  });

  test('has no share where there is no provision', () => {
    expect(analyse(['Not applicable.']).stated).toEqual({ count: 0, of: 0, percent: null });
    expect(analyse(['The provision below is set out by area of need:']).stated.of).toBe(0);
  });

  test('takes no picture for an item, whatever its description says', () => {
    const plan = planOf({
      F: [
        item('Reading for 20 minutes every day with a teacher.'),
        'Picture of a therapist who works with Wren daily.',
      ],
    });
    const blocks = plan.blocks.map((block) => (block.text.startsWith('Picture') ? { ...block, picture: true } : block));
    expect(analyseProvision({ ...plan, blocks }).stated.of).toBe(1);
    expect(analyseProvision(plan).stated.of).toBe(2);
  });

  test('takes a table row for one item whose answers stand in several columns', () => {
    const table = [
      ...row(0, 0, ['Provision', 'Delivered by', 'How often and how long', 'Group size', 'Monitoring'], true),
      ...row(0, 1, [
        'Sentence building',
        'a specialist teacher',
        '30 minutes twice a week',
        'no more than four',
        'Tested in July',
      ]),
      ...row(0, 2, ['Help with spelling', 'School staff', 'Ongoing', 'As appropriate', 'Regularly']),
    ];
    const { items, stated } = analyse(table);
    expect(stated).toEqual({ count: 1, of: 2, percent: 50 });
    expect(items.map(({ blockIds }) => blockIds.length)).toEqual([5, 5]);
    const found = items[1]?.answers;
    expect(PROVISION_QUESTIONS.map((question) => found?.[question].found)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  test('knows the header of a table that is not marked as one', () => {
    const table = [
      ...row(0, 0, ['What', 'Who', 'Frequency']),
      ...row(0, 1, ['Handwriting practice', 'occupational therapist', '30 minutes each fortnight']),
    ];
    expect(analyse(table).stated).toEqual({ count: 1, of: 1, percent: 100 });
  });

  test('reads a table that lists the questions downwards', () => {
    const table = ['Provision', 'Delivered by', 'How often', 'How long'].flatMap((label, at) =>
      row(0, at, [label, ['Sensory circuit', 'an occupational therapist', 'every school day', '15 minutes'][at] ?? '']),
    );
    expect(analyse(table).stated).toEqual({ count: 1, of: 1, percent: 100 });
  });

  test('reads Section F out of columns side by side, an item a paragraph', () => {
    const cell = (column: number) => ({ cell: { table: 0, row: 1, column } });
    const plan = planOf({
      B: [{ text: 'Wren needs help for 30 minutes each day from a teacher.', ...cell(0) }],
      F: [
        { text: 'A teacher of the deaf visits for 60 minutes every week.', ...cell(1) },
        { text: 'Regular check-ins will be available.', ...cell(1) },
      ],
      E: [{ text: 'By July 2028 Wren will sign 40 words.', ...cell(2) }],
    });
    expect(analyseProvision(plan).stated).toEqual({ count: 1, of: 2, percent: 50 });
  });

  test('takes what a cell lists for several items where no column is labelled', () => {
    const cell = (column: number) => ({ cell: { table: 0, row: 0, column } });
    const table = [
      { text: 'Communication', ...cell(0) },
      { text: 'A speech and language therapist visits for 45 minutes every week.', ...cell(1) },
      { text: 'Practise exercises with a familiar adult.', kind: 'list-item' as const, ...cell(1) },
    ];
    expect(analyse(table).stated).toEqual({ count: 1, of: 2, percent: 50 });
    expect(analyse(['Speech', 'Monitoring', 'Daily'].flatMap((text, at) => row(0, at, [text]))).stated.of).toBe(0);
  });

  test('gives the items of a list what the line above it says', () => {
    const parts = [
      'Each morning for 20 minutes a learning mentor will:',
      item('read the day’s plan with Wren'),
      item('set out his equipment'),
    ];
    expect(analyse(parts).stated).toEqual({ count: 2, of: 2, percent: 100 });
  });

  test('joins lines that carry on by a label, and sentences that go on about the same thing', () => {
    const parts = [
      'Coaching in planning will be given to Wren.',
      'Delivered by: a learning mentor',
      'How often: 30 minutes every Monday',
      'Wren will have access to a laptop. This is set up by a technician each September for one hour. He will be taught to type.',
    ];
    expect(analyse(parts).items.map(({ blockIds }) => blockIds)).toEqual([['b1', 'b2', 'b3'], ['b4'], ['b4']]);
  });

  test('leaves how often it is reviewed out of how often it is given', () => {
    const [[, , howOften, , , review] = []] = quotes([
      item('A phonics programme by the reading lead, reviewed every six weeks by the SENCO.'),
    ]);
    expect([howOften, review]).toEqual(['-', 'reviewed every six weeks by the SENCO']);
  });

  test.each([
    ['Speech work with a therapist for 45 minutes once a fortnight.', 'once a fortnight'],
    ['Typing taught by a teacher, 20 minutes four times a week.', 'four times a week'],
    ['Stretches by a teaching assistant signed off each year by a physiotherapist: 40 minutes every day.', 'every day'],
    ['Drama with a teacher, six sessions a term.', 'six sessions a term'],
  ])('quotes how often it is given as a person would say it: %s', (text, often) => {
    const [[, , howOften] = []] = quotes([item(text)]);
    expect(howOften).toBe(often);
  });

  test('quotes each answer at its own place in its own block', () => {
    const plan = planOf({
      F: [item('“Ωmega” 🙂 club: an art therapist, 40 minutes each Thursday, a group of no more than four pupils.')],
    });
    const text = new Map(plan.blocks.map((block) => [block.id, block.text]));
    const [first] = analyseProvision(plan).items;
    for (const question of PROVISION_QUESTIONS) {
      const { found, blockId, from, to, quote } = first?.answers[question] ?? {};
      if (found) expect(text.get(blockId ?? '')?.slice(from, to)).toBe(quote);
    }
    expect(first?.answers.howLong.quote).toBe('40 minutes');
  });
});
