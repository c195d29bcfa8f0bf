import { expect, it } from 'vitest';
import type { Mark } from '#shared/domain/audit/answer';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { progressWords } from '../../../../../renderer/features/audit/progress-words';

const MET: Mark = { kind: 'rating', value: 2 };
const answers = (ids: readonly string[]) => new Map(ids.map((id) => [id, { mark: MET }]));
const ids = allCriteria(DEFAULT_RUBRIC).map(({ id }) => id);
const ofF = ids.filter((id) => id.startsWith('F'));

it('counts what is answered after a first mark and after one is cleared, and not after a change of mind', () => {
  expect(progressWords(DEFAULT_RUBRIC, answers(['A1']), 'F2', MET)).toBe(' 2 of 44 answered.');
  expect(progressWords(DEFAULT_RUBRIC, answers(['A1', 'F2']), 'F2', null)).toBe(' 1 of 44 answered.');
  expect(progressWords(DEFAULT_RUBRIC, answers(['A1', 'F2']), 'F2', MET)).toBe('');
});

it('says the end of a section and of the audit, whichever criterion was the last', () => {
  for (const last of ofF) {
    const others = answers(ofF.filter((id) => id !== last));
    expect(progressWords(DEFAULT_RUBRIC, others, last, MET)).toBe(
      ` ${ofF.length} of 44 answered. Section F is complete.`,
    );
  }
  expect(progressWords(DEFAULT_RUBRIC, answers(ids.slice(1)), ids[0] ?? '', MET)).toBe(
    ' 44 of 44 answered. Every criterion is answered.',
  );
  expect(progressWords(DEFAULT_RUBRIC, answers(ids), 'F1', null)).toBe(' 43 of 44 answered.');
});
