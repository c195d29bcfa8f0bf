import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { makeLargePlan } from '../../../scripts/make-samples/make-large-plan';

const wordsIn = (docx: Uint8Array): number =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array())
    .replace(/<[^>]*>/g, ' ')
    .trim()
    .split(/\s+/).length;

describe('makeLargePlan', () => {
  it('makes the same bytes from the same arguments, and others from another seed', async () => {
    const options = { pages: 20, seed: 7, layout: 'bold-capitals' } as const;
    const one = await makeLargePlan(options);
    expect(Buffer.compare(one, await makeLargePlan(options))).toBe(0);
    expect(Buffer.compare(one, await makeLargePlan({ ...options, seed: 8 }))).not.toBe(0);
  });

  it.each(['bold-capitals', 'boxed-tables', 'column-tables', 'letters'] as const)(
    'grows with the pages asked for in the layout %s',
    async (layout) => {
      const small = wordsIn(await makeLargePlan({ pages: 20, seed: 1, layout }));
      const large = wordsIn(await makeLargePlan({ pages: 200, seed: 1, layout }));
      expect(large / small).toBeGreaterThan(8);
      expect(large / small).toBeLessThan(11);
    },
  );
});
