import { beforeAll, describe, expect, it } from 'vitest';
import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import { buildReport } from '#shared/word/report/build-report';
import { LEAKS_OF_CHARTS } from '../../../helpers/disclosure/leaks-of-charts';
import { LEAKS_OF_PARTS } from '../../../helpers/disclosure/leaks-of-parts';
import { LEAKS_OF_TEXT } from '../../../helpers/disclosure/leaks-of-text';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

const PRIVATE = ['Sam Lee', 'Priya Nowak', 'P-1042', 'W7'];
const LEAKS = [...LEAKS_OF_TEXT, ...LEAKS_OF_CHARTS, ...LEAKS_OF_PARTS];

describe('leaks planted in a finished Word report', () => {
  let bytes: Uint8Array;
  const check = (file: Uint8Array) =>
    checkDisclosure({ kind: 'docx', bytes: file }, { model: SAMPLE_MODEL, privateWords: PRIVATE });

  beforeAll(async () => {
    bytes = await buildReport(SAMPLE_MODEL);
  });

  it('finds nothing in a report as it was built', () => {
    expect(check(bytes)).toEqual([]);
  });

  it('plants more than twenty', () => {
    expect(LEAKS.length).toBeGreaterThan(50);
  });

  for (const [what, plantIt, rule, secret] of LEAKS)
    it(`finds ${what}`, () => {
      const findings = check(plantIt(bytes));
      expect(findings.map((one) => one.rule)).toContain(rule);
      for (const { where, sentence } of findings) {
        expect(where).not.toBe('');
        if (secret !== undefined) expect(`${where} ${sentence}`).not.toContain(secret);
      }
    });

  it('says of a file that is no Word report that it cannot be checked', () => {
    expect(check(new Uint8Array([1, 2, 3])).map(({ rule }) => rule)).toEqual(['not-readable']);
  });
});
