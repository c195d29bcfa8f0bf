import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { nextArose } from '../../../../../renderer/features/audit/card/arose-words';
import { appended, beginning, spaced } from '../../../../../renderer/features/audit/card/bank/insert-words';
import { pageWords } from '../../../../../renderer/features/audit/card/evidence-words';
import { progressWords } from '../../../../../renderer/features/audit/progress-words';

const met = { kind: 'rating', value: 2 } as const;

describe('words from the bank in a note', () => {
  it('are never glued to what stands beside them', () => {
    expect(spaced('No number.', '', '')).toBe('No number.');
    expect(spaced('No number.', 'Vague.', 'See F3.')).toBe(' No number. ');
    expect(spaced('no number', 'It gives ', ', and no role.')).toBe('no number');
  });

  it('go on a line of their own at the end', () => {
    expect(appended('', 'No number.')).toBe('No number.');
    expect(appended('  \n', 'No number.')).toBe('No number.');
    expect(appended('Vague.\n', 'No number.')).toBe('Vague.\nNo number.');
  });

  it('are named by their beginning, on one line', () => {
    expect(beginning('No\n number.')).toBe('No number.');
    expect(beginning('x'.repeat(80), 10)).toBe(`${'x'.repeat(9)}…`);
  });
});

describe('where vagueness arose', () => {
  it('goes round by one key: not checked, advice, drafting, both', () => {
    expect(nextArose(null)).toBe('advice');
    expect(nextArose('advice')).toBe('drafting');
    expect(nextArose('drafting')).toBe('both');
    expect(nextArose('both')).toBeNull();
  });
});

describe('what is said of evidence', () => {
  const evidence = {
    id: 'ev-1',
    auditId: 'audit-1',
    criterionId: 'F2',
    textHash: 'a'.repeat(64),
    passages: [],
    area: { page: 3 },
    addedAt: '2026-11-23T09:00:00.000Z',
  };

  it('names the page, and how much of it for a picture', () => {
    expect(pageWords({ evidence })).toBe('Page 3, the whole page');
    const box = { x: 0, y: 0, width: 0.5, height: 0.5 };
    expect(pageWords({ evidence: { ...evidence, area: { page: 3, box } } })).toBe('Page 3, part of the page');
    const { area: _, ...quoted } = evidence;
    expect(pageWords({ evidence: quoted, page: 4 })).toBe('Page 4');
    expect(pageWords({ evidence: quoted })).toBeUndefined();
  });
});

describe('progressWords', () => {
  it('counts a first mark and a cleared one, and keeps silent on a change of mind', () => {
    const answers = new Map([
      ['A1', { mark: met }],
      ['A2', { mark: null }],
    ]);
    expect(progressWords(DEFAULT_RUBRIC, answers, 'A2', met)).toBe(' 2 of 44 answered.');
    expect(progressWords(DEFAULT_RUBRIC, answers, 'A1', { kind: 'not-evidenced' })).toBe('');
    expect(progressWords(DEFAULT_RUBRIC, answers, 'A1', null)).toBe(' 0 of 44 answered.');
    expect(progressWords(DEFAULT_RUBRIC, answers, 'A2', null)).toBe('');
  });
});
