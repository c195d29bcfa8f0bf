import { expect, test } from 'vitest';
import { reportDraftSchema } from '../../../../../renderer/features/report/draft/report-draft';
import {
  type FindNames,
  nameWarnings,
  textsOfDraft,
} from '../../../../../renderer/features/report/words/names-in-words';

/** Finds one name and nothing else. */
const findRobin: FindNames = (text) =>
  [...text.matchAll(/Robin Example/gu)].map(({ index }) => ({ start: index, end: index + 13, reason: 'two capitals' }));

test('a possible name is told with its words, its place and its kind', () => {
  const draft = reportDraftSchema.parse({
    context: 'All well.\nThanks to Robin Example.',
    examples: [{ id: 'a', heading: 'Robin Example', text: 'x', signedOffBy: '', signedOffOn: '' }],
  });
  expect(nameWarnings(textsOfDraft(draft), findRobin)).toEqual([
    { kind: 'context', words: 'Robin Example', where: 'Context, line 2', reason: 'two capitals' },
    { kind: 'examples', words: 'Robin Example', where: 'Example 1, heading', reason: 'two capitals' },
  ]);
});
