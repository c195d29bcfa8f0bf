import { expect, test } from 'vitest';
import { possibleNames } from '#shared/domain/disclosure/possible-names';
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

test('a person’s name on the cover is told as in other words, whatever the field', () => {
  const draft = reportDraftSchema.parse({ title: 'Plans of Robin Example', preparedBy: 'Robin Example' });
  expect(nameWarnings(textsOfDraft(draft), findRobin)).toEqual([
    { kind: 'cover', words: 'Robin Example', where: 'Title', reason: 'two capitals' },
    { kind: 'cover', words: 'Robin Example', where: 'Prepared by', reason: 'two capitals' },
  ]);
});

test('the names of a council and a board are none, and a person’s in their fields is', () => {
  const find: FindNames = (text) => possibleNames(text, { people: [], codes: [] });
  const warned = (cover: object) =>
    nameWarnings(textsOfDraft(reportDraftSchema.parse(cover)), find).map(({ where, words }) => `${where}: ${words}`);
  expect(warned({ council: 'Northmoor Borough Council', board: 'SEND Programme Board' })).toEqual([]);
  expect(warned({ council: 'Robin Northmoor', board: 'Mrs Example of the Board' })).toEqual([
    'Council: Robin Northmoor',
    'For: Mrs Example',
  ]);
  expect(warned({ preparedBy: 'SEND quality lead', classification: 'Official' })).toEqual([]);
});
