import { expect, it } from 'vitest';
import type { Matching } from '#shared/domain/match/match-files';
import {
  choose,
  doublyChosen,
  firstChoices,
  isOpen,
  stillMissing,
} from '../../../../../../renderer/features/sample/draw/match/match-choices';
import { loadWords, matchReason } from '../../../../../../renderer/features/sample/draw/match/match-words';

const MATCHING: Matching = {
  files: [
    { file: 0, kind: 'matched', ref: 'P-1', by: 'name' },
    { file: 1, kind: 'two-references', refs: ['P-2', 'P-3'] },
    { file: 2, kind: 'refused', message: 'This file is damaged.' },
    { file: 3, kind: 'has-file', ref: 'P-4' },
  ],
  missing: [],
};

it('chooses beforehand only what is beyond doubt', () => {
  expect(firstChoices(MATCHING)).toEqual(new Map([[0, 'P-1']]));
  expect(MATCHING.files.map(isOpen)).toEqual([true, true, false, false]);
});

it('knows which plans are still missing and which are chosen twice', () => {
  const refs = ['P-1', 'P-2', 'P-3', 'P-4'];
  const loaded = new Set(['P-4']);
  const first = firstChoices(MATCHING);
  expect(stillMissing(refs, loaded, first)).toEqual(['P-2', 'P-3']);
  const twice = choose(first, 1, 'P-1');
  expect(doublyChosen(twice)).toEqual(['P-1']);
  const right = choose(twice, 1, 'P-3');
  expect(doublyChosen(right)).toEqual([]);
  expect(stillMissing(refs, loaded, right)).toEqual(['P-2']);
  expect(choose(right, 1, '')).toEqual(first);
});

it('says of every file why and what to do, and how many are loaded', () => {
  for (const match of MATCHING.files) expect(matchReason(match)).toMatch(/\.$/);
  const replaced = [{ out: 'P1009', in: 'P1010', reason: 'moved away', at: '2026-11-26T09:00:00.000Z' }];
  expect(matchReason({ file: 0, kind: 'other-reference', name: 'P-1009' }, replaced)).toBe(
    'Its name says P1009, which was replaced by P1010 in this sample.',
  );
  expect(matchReason({ file: 0, kind: 'other-reference', name: 'P-1008' }, replaced)).toContain('not in this sample');
  expect(matchReason({ file: 0, kind: 'two-references', refs: ['P-1', 'P-2', 'P-3'] })).toContain('P-1, P-2 and P-3');
  expect(loadWords(1, 1)).toBe('1 file to load.');
  expect(loadWords(17, 19)).toBe('17 files to load, 2 left out.');
});
