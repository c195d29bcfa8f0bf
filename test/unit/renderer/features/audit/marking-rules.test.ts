import { describe, expect, it } from 'vitest';
import type { Mark } from '#shared/domain/audit/answer';
import { markWords } from '#shared/domain/audit/mark-words';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { keyToMark, sameMark } from '../../../../../renderer/features/audit/key-to-mark';
import { markSign } from '../../../../../renderer/features/audit/mark-words';
import {
  neighbour,
  nextUnscored,
  startingPoint,
  unansweredBySection,
} from '../../../../../renderer/features/audit/walk-criteria';

const criteria = allCriteria(DEFAULT_RUBRIC);
const naAllowed = criteria.find((criterion) => criterion.naAllowed);
const always = criteria.find((criterion) => !criterion.naAllowed);
if (naAllowed === undefined || always === undefined) throw new Error('The default rubric has both kinds.');

const MET: Mark = { kind: 'rating', value: 2 };
const answers = (...ids: string[]) => new Map(ids.map((id) => [id, { mark: MET }]));

describe('keyToMark', () => {
  it('rates with digits of the scale and refuses others with a sentence', () => {
    expect(keyToMark('2', always, DEFAULT_RUBRIC)).toEqual({ kind: 'mark', mark: MET });
    expect(keyToMark('4', always, DEFAULT_RUBRIC)).toEqual({ kind: 'refused', why: 'The scale runs from 0 to 3.' });
  });

  it('takes N only where the criterion allows it', () => {
    expect(keyToMark('n', naAllowed, DEFAULT_RUBRIC)).toEqual({ kind: 'mark', mark: { kind: 'not-applicable' } });
    expect(keyToMark('N', always, DEFAULT_RUBRIC).kind).toBe('refused');
  });

  it('takes X for not evidenced, clears with Backspace and Delete, and leaves other keys alone', () => {
    expect(keyToMark('x', always, DEFAULT_RUBRIC)).toEqual({ kind: 'mark', mark: { kind: 'not-evidenced' } });
    expect(keyToMark('Delete', always, DEFAULT_RUBRIC)).toEqual({ kind: 'mark', mark: null });
    expect(keyToMark('q', always, DEFAULT_RUBRIC)).toEqual({ kind: 'none' });
  });
});

describe('marks', () => {
  it('knows the same decision from another', () => {
    expect(sameMark(MET, { kind: 'rating', value: 2 })).toBe(true);
    expect(sameMark(MET, { kind: 'rating', value: 3 })).toBe(false);
    expect(sameMark(null, null)).toBe(true);
    expect(sameMark(null, MET)).toBe(false);
  });

  it('words and signs every kind', () => {
    expect([null, MET, { kind: 'not-applicable' } as const].map((mark) => markWords(mark, DEFAULT_RUBRIC))).toEqual([
      'Not answered',
      'Met',
      'Not applicable',
    ]);
    expect(markSign({ kind: 'not-evidenced' })).toBe('NE');
  });
});

describe('walking the criteria', () => {
  const ids = criteria.map(({ id }) => id);

  it('goes to the next unscored criterion and round again from the start', () => {
    expect(nextUnscored(DEFAULT_RUBRIC, answers('A1', 'A2'), 'A1')).toBe('A3');
    expect(nextUnscored(DEFAULT_RUBRIC, answers(...ids.slice(1)), ids.at(-1) ?? '')).toBe('A1');
  });

  it('says so when nothing is left', () => {
    expect(nextUnscored(DEFAULT_RUBRIC, answers(...ids), 'A1')).toBeNull();
  });

  it('starts where the auditor stood, or at the first gap', () => {
    expect(startingPoint(DEFAULT_RUBRIC, answers('A1'), 'F2')).toBe('F2');
    expect(startingPoint(DEFAULT_RUBRIC, answers('A1'), undefined)).toBe('A2');
    expect(startingPoint(DEFAULT_RUBRIC, answers('A1'), 'gone')).toBe('A2');
  });

  it('stays inside the rubric at both ends', () => {
    expect(neighbour(DEFAULT_RUBRIC, 'A1', -1)).toBe('A1');
    expect(neighbour(DEFAULT_RUBRIC, 'A1', 1)).toBe('A2');
  });

  it('lists what is unanswered by section', () => {
    const open = unansweredBySection(DEFAULT_RUBRIC, answers(...ids.filter((id) => id !== 'F2' && id !== 'A1')));
    expect(open.map(({ section, criteria: left }) => [section.id, left.map(({ id }) => id)])).toEqual([
      ['A', ['A1']],
      ['F', ['F2']],
    ]);
  });
});
