import { expect, it } from 'vitest';
import { BoundedMap } from '#shared/lib/bounded-map';

it('makes a value once, and lets go of the one unused for longest', () => {
  const map = new BoundedMap<string, string>(2);
  const made: string[] = [];
  const get = (key: string) =>
    map.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  expect(['a', 'b', 'a'].map(get)).toEqual(['A', 'B', 'A']);
  expect(made).toEqual(['a', 'b']);
  get('c');
  expect([...map.entries()]).toEqual([
    ['a', 'A'],
    ['c', 'C'],
  ]);
  get('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
