import { describe, expect, it } from 'vitest';
import type { Answer } from '#shared/domain/audit/answer';
import { earlierAnswers, keptWords } from '../../../../../../renderer/features/audit/version/earlier-answers';
import {
  countsByClass,
  newerVersion,
  turnWords,
} from '../../../../../../renderer/features/audit/version/newer-version';
import { VERSION_1, VERSION_2, VERSION_3 } from '../../../../../helpers/rubric/later-versions';

const RUBRICS = [VERSION_1, VERSION_2, VERSION_3];
const ONE = { kind: 'rating', value: 1 } as const;
const answer = (criterionId: string, rest: Partial<Answer> = {}): [string, Answer] => [
  criterionId,
  { auditId: 'audit-1', criterionId, mark: null, note: '', ...rest },
];
const evidence = (criterionId: string) => ({
  id: `e-${criterionId}`,
  auditId: 'audit-1',
  criterionId,
  textHash: 'a'.repeat(64),
  passages: [{ blockId: 'b1', quote: 'Fishing', prefix: '', suffix: '' }],
  addedAt: '2026-11-23T09:00:00.000Z',
});

describe('what is kept of an earlier version', () => {
  it('lists what is to be marked again and what is gone, with marks, notes and evidence', () => {
    const kept = earlierAnswers({
      rubric: VERSION_2,
      rubrics: RUBRICS,
      answers: new Map([
        answer('A5', { note: 'Only fishing.', earlier: { rubricVersion: 1, mark: ONE } }),
        answer('F1', { earlier: { rubricVersion: 1, mark: ONE } }),
        answer('F2', { mark: ONE, earlier: { rubricVersion: 1, mark: ONE } }),
        answer('B1', { mark: ONE }),
      ]),
      evidence: [evidence('A5'), evidence('F1')],
    });
    expect(kept.map(({ criterionId, isGone, isMarked, mark }) => [criterionId, isGone, isMarked, mark])).toEqual([
      ['F1', false, false, 'Version 1: Partly met'],
      ['F2', false, true, 'Version 1: Partly met'],
      ['A5', true, false, 'Version 1: Partly met'],
    ]);
    expect(kept.at(-1)).toMatchObject({
      title: 'Interests that are specific to this child',
      answer: { note: 'Only fishing.' },
    });
    expect(kept.map((one) => one.evidence.length)).toEqual([0, 0, 1]);
    expect(keptWords(kept)).toBe('To be marked again: F1. Not in this version: A5.');
  });

  it('loses no evidence of a criterion that was never answered', () => {
    const kept = earlierAnswers({
      rubric: VERSION_2,
      rubrics: RUBRICS,
      answers: new Map(),
      evidence: [evidence('A5')],
    });
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ criterionId: 'A5', isGone: true, mark: null });
  });

  it('says nothing of an audit that was never moved', () => {
    const answers = new Map([answer('F1', { mark: ONE })]);
    expect(
      keptWords(earlierAnswers({ rubric: VERSION_1, rubrics: RUBRICS, answers, evidence: [evidence('F1')] })),
    ).toBe('');
  });
});

describe('a newer version', () => {
  it('is the newest published one of the same rubric', () => {
    expect(newerVersion(VERSION_1, RUBRICS)?.version).toBe(3);
    expect(newerVersion(VERSION_3, RUBRICS)).toBeNull();
    expect(newerVersion(VERSION_1, [VERSION_1, VERSION_2, { ...VERSION_3, status: 'retired' }])?.version).toBe(2);
    expect(newerVersion(VERSION_1, [{ ...VERSION_3, id: 'another' }])).toBeNull();
  });

  it('is told by its changes, counted by class', () => {
    const change = { place: { part: 'title' }, sentence: 'Another.', before: 'a', after: 'b' } as const;
    expect(countsByClass([])).toBe('no changes');
    expect(countsByClass([{ ...change, gravity: 'wording' }])).toBe('1 change of wording');
    expect(
      countsByClass((['wording', 'structure', 'wording'] as const).map((gravity) => ({ ...change, gravity }))),
    ).toBe('1 change of structure and 2 of wording');
    expect(turnWords({ ...change, gravity: 'wording' })).toBe('a → b');
    expect(turnWords({ ...change, gravity: 'wording', before: null })).toBeNull();
    expect(turnWords({ ...change, gravity: 'wording', after: 'x'.repeat(80) })).toBeNull();
  });
});
