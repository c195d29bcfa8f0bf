import { expect, it } from 'vitest';
import { cellWords, sizeWords } from '#shared/domain/report/model/cell-words';
import { type Cell, count } from '#shared/domain/report/model/cells';

it.each<[string, Cell]>([
  ['1 week', { kind: 'number', value: 1, unit: 'weeks' }],
  ['1.5 weeks', { kind: 'number', value: 1.5, unit: 'weeks' }],
  ['0 days', { kind: 'number', value: 0, unit: 'days' }],
  ['20 weeks or less', { kind: 'number', value: 20, unit: 'weeks', aim: 'or less' }],
  ['60% or more', { kind: 'number', value: 60, unit: 'percent', aim: 'or more' }],
  ['−12', { kind: 'points', value: -12 }],
  ['+12', { kind: 'points', value: 12 }],
  ['0', { kind: 'points', value: 0 }],
  ['−22 to −1', { kind: 'interval', low: -22, high: -1, unit: 'points' }],
])('a cell says %s', (words, cell) => {
  expect(cellWords(cell, 5)).toBe(words);
});

it('a point says of how many it is, or a dash', () => {
  expect(sizeWords(count(24))).toBe('n 24');
  expect(sizeWords({ kind: 'hidden' })).toBe('n –');
  expect(sizeWords({ kind: 'few' })).toBe('n –');
});
