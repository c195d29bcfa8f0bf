import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaWords, firstArea, isArrow, stepArea } from '../../../../../../renderer/features/audit/pages/area-steps';

const ASPECT = 595 / 842;
const AREA = { x: 0.25, y: 0.4, width: 0.5, height: 0.2 };
const step = (key: string, sizes = false, fine = false) => stepArea(AREA, { key, sizes, fine }, ASPECT);

describe('an area marked by keys', () => {
  it('begins in the middle of what is in sight', () => {
    expect(firstArea({ x: 0, y: 0.5, width: 1, height: 0.4 })).toEqual({ x: 0.25, y: 0.65, width: 0.5, height: 0.1 });
  });

  it('moves without changing its size, as far down as to the side', () => {
    const right = step('ArrowRight');
    const down = step('ArrowDown');
    expect(right).toEqual({ ...AREA, x: right.x });
    expect(down).toEqual({ ...AREA, y: down.y });
    expect((down.y - AREA.y) / ASPECT).toBeCloseTo(right.x - AREA.x);
    expect(step('ArrowRight', false, true).x - AREA.x).toBeLessThan((right.x - AREA.x) / 4);
  });

  it('grows and shrinks at its lower right corner', () => {
    expect(step('ArrowRight', true).width).toBeGreaterThan(AREA.width);
    expect(step('ArrowLeft', true).width).toBeLessThan(AREA.width);
    expect(step('ArrowUp', true)).toEqual({ ...AREA, height: step('ArrowUp', true).height });
  });

  it('never leaves its page and never vanishes, and every step can be taken back within it', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown');
    const steps = fc.array(fc.record({ key: keys, sizes: fc.boolean(), fine: fc.boolean() }), { maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.double({ min: 0.2, max: 5, noNaN: true }), (taken, aspect) => {
        const box = taken.reduce((now, one) => stepArea(now, one, aspect), AREA);
        expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(box.x + box.width, box.y + box.height)).toBeLessThanOrEqual(1 + 1e-9);
        expect(box.width).toBeGreaterThanOrEqual(0.02 - 1e-9);
        expect(box.height).toBeGreaterThanOrEqual(Math.min(AREA.height, 0.02 * aspect) - 1e-9);
      }),
    );
  });

  it('is said in whole percent', () => {
    expect(areaWords(AREA)).toBe('25 to 75% across, 40 to 60% down');
  });

  it('takes arrows for its keys and nothing else', () => {
    expect(['ArrowUp', 'Enter', 'constructor', 'a'].map(isArrow)).toEqual([true, false, false, false]);
  });
});
