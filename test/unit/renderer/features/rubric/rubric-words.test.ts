import { describe, expect, it } from 'vitest';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { bandSentences, capSentences } from '../../../../../renderer/features/rubric/rubric-words';

describe('the rubric in words', () => {
  it('leaves no gap between the bands', () => {
    const bands = [
      { id: 'good', word: 'Good', from: 65 },
      { id: 'fair', word: 'Fair', from: 40 },
      { id: 'poor', word: 'Poor', from: 0 },
    ];
    expect(bandSentences({ bands }).map(({ sentence }) => sentence)).toEqual([
      'from a weighted score of 65%',
      '40% to under 65%',
      'under 40%',
    ]);
  });

  it('names the limiting criteria and both caps', () => {
    const text = capSentences(DEFAULT_RUBRIC).join(' ');
    for (const id of ['F1', 'F2', 'X6']) expect(text).toContain(id);
    expect(text).toContain('Requires improvement');
    expect(text).toContain('Inadequate');
  });
});
