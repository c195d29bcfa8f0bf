import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mutate, mutateInside } from '../../helpers/hostile/mutate';
import { tinyDocx } from '../../helpers/hostile/tiny-docx';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const plan = tinyDocx();

describe('mutate', () => {
  it('gives the same damage for the same seed and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 600 }), seeds, (bytes, seed) => {
        const before = bytes.slice();
        expect(mutate(bytes, seed)).toEqual(mutate(bytes, seed));
        expect(bytes).toEqual(before);
      }),
    );
  });

  it('damages nearly every file, in many different ways', () => {
    const damaged = Array.from({ length: 200 }, (_, seed) => Buffer.from(mutate(plan, seed)).toString('base64'));
    expect(damaged.filter((one) => one !== Buffer.from(plan).toString('base64')).length).toBeGreaterThan(190);
    expect(new Set(damaged).size).toBeGreaterThan(180);
  });
});

describe('mutateInside', () => {
  it('damages one part and packs a zip file that still opens', () => {
    const whole = unzipSync(plan);
    let changed = 0;
    for (let seed = 0; seed < 50; seed++) {
      const parts = unzipSync(mutateInside(plan, seed));
      const different = Object.keys(whole).filter(
        (name) => Buffer.compare(whole[name] ?? plan, parts[name] ?? plan) !== 0,
      );
      expect(different.length).toBeLessThanOrEqual(1);
      changed += different.length;
    }
    expect(changed).toBeGreaterThan(45);
  });
});
