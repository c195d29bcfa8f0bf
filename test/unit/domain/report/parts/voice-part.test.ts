import { describe, expect, it } from 'vitest';
import { voicePart } from '#shared/domain/report/parts/voice/voice-part';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { levels, makeContext } from '../../../../helpers/report/make-context';
import { rowsOf, saidBy, tableOf, wordsOf } from '../../../../helpers/report/read-part';

describe('the part of voice', () => {
  const raw = levels({ A1: [24, 40], A2: [38, 40], A3: [3, 40], A4: [4, 8], A5: [0, 0] });

  it('says what section A holds, and leaves the figures to its table, so that none is read twice', () => {
    expect(saidBy(voicePart(makeContext({ raw })))).toEqual([
      'Section A of a plan holds the views, interests and aspirations of the child and the parents.',
    ]);
  });

  it('tells of each criterion of section A how often it is met, as far as that may be told', () => {
    expect(rowsOf(tableOf(voicePart(makeContext({ raw })), 'voice'))).toEqual([
      'A1 The child’s own voice | 24 | 40 | 60% | 45% to 74%',
      'A2 Parents’ or carers’ views, shown separately | all but 1 to 4 | 40 | 90% or more | not given',
      'A3 Short and long-term aspirations | 1 to 4 | 40 | 10% or less | not given',
      'A4 Brief history and how to communicate with the child | 1 to 4 | 8 | hidden | not given',
      'A5 Interests that are specific to this child | 0 | 0 | none | not given',
    ]);
  });

  it('says that a rubric without section A does not measure it', () => {
    const rubric = { ...DEFAULT_RUBRIC, sections: DEFAULT_RUBRIC.sections.filter(({ id }) => id !== 'A') };
    expect(saidBy(voicePart(makeContext({ rubric })))).toEqual([
      'This rubric has no section A, so the audits do not say how plans carry the views of children and parents.',
    ]);
  });

  it('has what a person adds only where it is ticked, clean and in paragraphs', () => {
    const words = { voice: ' Parents ask for shorter plans.\n\n\u202EOdd\uFFFE text.\t' };
    expect(wordsOf(voicePart(makeContext({ choice: { words } })))).toEqual([['voice', []]]);
    expect(wordsOf(voicePart(makeContext({ choice: { words, ticked: ['voice'] } })))).toEqual([
      ['voice', ['Parents ask for shorter plans.', 'Odd text.']],
    ]);
  });
});
