import { expect, it } from 'vitest';
import { nextLoose } from '../../../../../renderer/features/audit/paper/next-loose';

const ORDER = ['b0', 'b1', 'b2', 'b3', 'b4'];

it('goes from one passage in no section to the next in the file, and round again', () => {
  expect(nextLoose(ORDER, ['b1', 'b4'], null)).toEqual(['b1']);
  expect(nextLoose(ORDER, ['b1', 'b4'], 'b1')).toEqual(['b4']);
  expect(nextLoose(ORDER, ['b1', 'b4'], 'b2')).toEqual(['b4']);
  expect(nextLoose(ORDER, ['b1', 'b4'], 'b4')).toEqual(['b1']);
  expect(nextLoose(ORDER, [], 'b4')).toEqual([]);
});
