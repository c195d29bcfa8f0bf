import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveInGrid } from '../../../../renderer/components/grid-keys';

const SIZE = { rows: 10, columns: 4, page: 5 };

describe('moveInGrid', () => {
  it('moves one cell with an arrow key', () => {
    expect(moveInGrid({ row: 2, column: 1 }, 'ArrowDown', false, SIZE)).toEqual({ row: 3, column: 1 });
    expect(moveInGrid({ row: 2, column: 1 }, 'ArrowRight', false, SIZE)).toEqual({ row: 2, column: 2 });
  });

  it('goes from the first row up to the headings and no further', () => {
    expect(moveInGrid({ row: 0, column: 1 }, 'ArrowUp', false, SIZE)).toEqual({ row: -1, column: 1 });
    expect(moveInGrid({ row: -1, column: 1 }, 'ArrowUp', false, SIZE)).toEqual({ row: -1, column: 1 });
  });

  it('goes to the ends of a row with Home and End, and of the grid with Ctrl', () => {
    expect(moveInGrid({ row: 4, column: 2 }, 'Home', false, SIZE)).toEqual({ row: 4, column: 0 });
    expect(moveInGrid({ row: 4, column: 2 }, 'End', false, SIZE)).toEqual({ row: 4, column: 3 });
    expect(moveInGrid({ row: 4, column: 2 }, 'Home', true, SIZE)).toEqual({ row: 0, column: 0 });
    expect(moveInGrid({ row: 4, column: 2 }, 'End', true, SIZE)).toEqual({ row: 9, column: 3 });
  });

  it('leaves keys alone that move nothing', () => {
    expect(moveInGrid({ row: 4, column: 2 }, 'a', false, SIZE)).toBeNull();
    expect(moveInGrid({ row: 4, column: 2 }, 'ArrowDown', true, SIZE)).toBeNull();
  });

  it('never leaves the grid, whatever is pressed', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (keys, rows) => {
        let place = { row: 0, column: 0 };
        for (const pressed of keys) {
          place = moveInGrid(place, pressed, false, { rows, columns: 3, page: 7 }) ?? place;
          expect(place.row).toBeGreaterThanOrEqual(-1);
          expect(place.row).toBeLessThan(rows);
          expect(place.column).toBeGreaterThanOrEqual(0);
          expect(place.column).toBeLessThan(3);
        }
      }),
    );
  });
});
