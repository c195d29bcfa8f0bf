import { expect, it } from 'vitest';
import { KeptFigures } from '../../../../../renderer/workers/report/kept-figures';
import { weeksResults } from '../../../../helpers/report/weeks-results';

const period = { from: '2026-W44', to: '2026-W46' };
const choice = { audience: 'board', threshold: 5, baseline: 'none' } as const;

it('works the figures of the same data and choice out once, and what may be told of them once for the same figures', () => {
  const file = weeksResults();
  const kept = new KeptFigures();
  const first = kept.reckon(file, period, choice, []);
  if (!first.ok) throw new Error(first.error.message);
  expect(kept.reckon(file, period, { ...choice }, [])).toBe(first);
  // Read anew, as an export does: counted again, and found to be the same.
  const again = kept.reckon({ ...file }, period, choice, []);
  expect(again).not.toBe(first);
  expect(again.ok && again.value.against).toBe(first.value.against);
});

it('keeps no figures for other data, another choice or other earlier exports', () => {
  const file = weeksResults();
  const kept = new KeptFigures();
  const first = kept.reckon(file, period, choice, []);
  if (!first.ok) throw new Error(first.error.message);
  const gone = file.audits.find(({ week }) => week === '2026-W45');
  const fewer = kept.reckon({ ...file, audits: file.audits.filter((row) => row !== gone) }, period, choice, []);
  const others = [
    fewer,
    kept.reckon(file, { ...period, to: '2026-W47' }, choice, []),
    kept.reckon(file, period, { ...choice, threshold: 10 }, []),
    kept.reckon(file, period, choice, [
      { id: 'e', at: '2026-11-20T10:00:00Z', audience: 'board', threshold: 5, cells: {} },
    ]),
  ];
  for (const other of others) expect(other.ok && other.value.against).not.toBe(first.value.against);
});
