import { expect, test } from 'vitest';
import { columnsIn, moveInCards } from '../../../../../../renderer/features/compare/chart/move-in-cards';

test('as many cards stand side by side as have their least width', () => {
  expect(columnsIn(1100)).toEqual({ columns: 4, width: 267 });
  expect(columnsIn(990)).toEqual({ columns: 4, width: 240 });
  expect(columnsIn(989)).toEqual({ columns: 3, width: 323 });
  expect(columnsIn(200)).toEqual({ columns: 1, width: 200 });
  expect(columnsIn(0)).toEqual({ columns: 1, width: 0 });
});

test('arrows move between cards in their rows and stop at the edges', () => {
  const go = (at: number, key: string) => moveInCards(at, key, 10, 4);
  expect(go(0, 'ArrowRight')).toBe(1);
  expect(go(9, 'ArrowRight')).toBe(9);
  expect(go(0, 'ArrowLeft')).toBe(0);
  expect(go(1, 'ArrowDown')).toBe(5);
  expect(go(6, 'ArrowDown')).toBe(6);
  expect(go(5, 'ArrowUp')).toBe(1);
  expect(go(3, 'ArrowUp')).toBe(3);
  expect(go(5, 'Home')).toBe(0);
  expect(go(5, 'End')).toBe(9);
  expect(go(5, 'a')).toBeNull();
  expect(moveInCards(0, 'End', 0, 4)).toBeNull();
});
