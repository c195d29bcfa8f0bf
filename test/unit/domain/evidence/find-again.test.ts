import { expect, test } from 'vitest';
import { findEvidence } from '#shared/domain/evidence/find-evidence';
import { makePassages } from '#shared/domain/evidence/make-passages';
import { planOf } from '../../../helpers/evidence/edited-plan';
import { findIn, NEW, OLD, quote, wordsAt } from '../../../helpers/evidence/find-again';

const PLAN = planOf([
  'Provision in Section F',
  'Sam will have speech and language therapy for 45 minutes each week from a therapist.',
  'As required',
  'The class teacher will give Sam a visual timetable and check every morning that he has read it.',
  'As required',
  'A teaching assistant trained in Makaton will work with Sam one to one for 15 hours a week.',
  'None identified.',
]);
const edit = (change: (texts: string[]) => string[]) => planOf(change(PLAN.blocks.map(({ text }) => text)));
const seek = (words: string, change: (texts: string[]) => string[], nth = 0) => {
  const text = edit(change);
  const [found] = findIn(text, quote(PLAN, words, nth));
  return { kind: found?.kind, words: wordsAt(text, found) };
};

test('words are found where their block went', () => {
  const moved = seek('visual timetable and check every morning', (texts) => texts.reverse());
  expect(moved).toEqual({ kind: 'exact', words: 'visual timetable and check every morning' });
});

test('words are found in a block that was joined with another', () => {
  const joined = seek('speech and language therapy', ([a = '', b = '', ...rest]) => [`${a} ${b}`, ...rest]);
  expect(joined).toEqual({ kind: 'exact', words: 'speech and language therapy' });
});

test('words whose number was changed are found nearly, and not taken for unchanged', () => {
  const change = (texts: string[]) => texts.map((text) => text.replace('45 minutes', '30 minutes'));
  const text = edit(change);
  const [found] = findIn(text, quote(PLAN, 'therapy for 45 minutes each week'));
  expect(found).toMatchObject({ kind: 'near', blockId: 'b1' });
  expect(wordsAt(text, found)).toBe('therapy for 30 minutes each week');
  expect(found?.kind === 'near' && found.similarity > 0.9 && found.similarity < 1).toBe(true);
});

test('white space, quotation marks, dashes, soft hyphens and capitals may change', () => {
  const before = planOf(['Heading', 'Sam’s “calm corner” – used twice  a day – is in class.', 'The end of it all']);
  const after = planOf([
    'Heading',
    'SAM\'S "calm cor\u00adner" - used\u00a0twice a day - is in class.',
    'The end of it all',
  ]);
  const [found] = findIn(after, quote(before, 'Sam’s “calm corner” – used twice  a day'));
  expect(found).toMatchObject({ kind: 'near', similarity: 1 });
  expect(wordsAt(after, found)).toBe('SAM\'S "calm cor\u00adner" - used\u00a0twice a day');
});

test('of words that stand twice each finds its own while its surroundings are the same', () => {
  for (const nth of [0, 1]) {
    const text = edit((texts) => ['Written later', ...texts]);
    const [found] = findIn(text, quote(PLAN, 'As required', nth));
    expect(found).toMatchObject({ kind: 'exact', blockId: `b${nth === 0 ? 3 : 5}` });
  }
});

test('of words that stand twice the one left is not taken for the one deleted', () => {
  expect(seek('As required', (texts) => texts.filter((_, at) => at !== 2)).words).toBeNull();
  expect(seek('As required', (texts) => texts.filter((_, at) => at !== 4), 1).words).toBeNull();
});

test('words of another item that read nearly the same are not taken for a deleted one', () => {
  const before = planOf([
    'Item 1',
    'Sam will have 45 minutes of speech therapy each week.',
    'Therapist',
    'Item 2',
    'Sam will have 30 minutes of speech therapy each week.',
    'Therapist',
  ]);
  const after = planOf(['Item 1', 'Sam will have 30 minutes of speech therapy each week.', 'Therapist']);
  expect(findIn(after, quote(before, 'Sam will have 45 minutes of speech therapy each week.'))).toEqual([
    { kind: 'lost' },
  ]);
});

test('short words are found only where what stands around them is the same', () => {
  expect(seek('45', (texts) => ['New', ...texts])).toEqual({ kind: 'exact', words: '45' });
  expect(seek('45', () => ['There are 45 pupils.']).kind).toBe('lost');
});

test('a word is not found inside another', () => {
  const before = planOf(['It may be that Sam is helped.']);
  expect(findIn(planOf(['The mayor is pleased.']), quote(before, 'may'))).toEqual([{ kind: 'lost' }]);
  const accent = planOf(['caf e is a word']);
  expect(findIn(planOf(['caf e\u0301 is a word']), quote(accent, 'e'))).toEqual([{ kind: 'lost' }]);
});

test('two places that could both be meant are no place', () => {
  const line = 'The class teacher will give Sam a visual timetable and check every morning that he has read it.';
  expect(seek(line, () => [line, 'Something else', line]).kind).toBe('lost');
});

test('cells that read like others are found between the other passages of their evidence', () => {
  const cells = [
    'SENCO',
    'Weekly',
    'A mentor whom nobody else has',
    'Weekly',
    'SENCO',
    'Weekly',
    'Teacher of the deaf, peripatetic',
  ];
  const before = planOf(['Start', ...cells, 'End of it']);
  const passages = makePassages(before, { from: { blockId: 'b3', offset: 0 }, to: { blockId: 'b7', offset: 99 } });
  const after = planOf(['Start', 'A new first row', ...cells, 'End of it']);
  expect(findIn(after, passages).map((found) => found.kind !== 'lost' && found.blockId)).toEqual([
    'b4',
    'b5',
    'b6',
    'b7',
    'b8',
  ]);
});

test('a part of a page is there only in the file it was chosen in', () => {
  const area = { page: 3, box: { x: 0, y: 0, width: 1, height: 0.5 } };
  const evidence = { passages: [], textHash: OLD, area };
  expect(findEvidence(PLAN, OLD, evidence)).toEqual({ passages: [], area });
  expect(findEvidence(PLAN, NEW, evidence)).toEqual({ passages: [], area: null });
});

test('sixty passages are found again in a plan of two hundred pages without searching it letter by letter', () => {
  const long = Array.from(
    { length: 4_000 },
    (_, n) =>
      `Item ${n}: ${['Sam', 'the teacher', 'a therapist'][n % 3]} will do task ${n * 7} for ${n % 60} minutes, and record what was done in book ${n % 97}.`,
  );
  const before = planOf(long);
  const after = planOf(
    long.filter((_, n) => n % 10 !== 3).map((text, n) => (n % 7 === 0 ? text.replace('record', 'write down') : text)),
  );
  const passages = Array.from({ length: 60 }, (_, k) => quote(before, `will do task ${k * 60 * 7} for`)).flat();
  const found = findIn(after, passages);
  const right = found.filter((one, k) => one.kind === 'lost' || wordsAt(after, one) === passages[k]?.quote);
  expect(right).toHaveLength(60);
  expect(found.filter(({ kind }) => kind === 'exact').length).toBeGreaterThan(40);
});
