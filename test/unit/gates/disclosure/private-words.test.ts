import { beforeAll, describe, expect, it } from 'vitest';
import { checkDisclosure } from '#shared/gates/disclosure/check-disclosure';
import { PrivateWords } from '#shared/gates/disclosure/private-words';
import { buildReport } from '#shared/word/report/build-report';
import { SAMPLE_MODEL } from '../../../helpers/word/sample-model';

const isIn = (word: string, text: string): boolean => new PrivateWords([word]).isIn(text);

describe('private words', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await buildReport(SAMPLE_MODEL);
  });
  const findings = (privateWords: readonly string[]) =>
    checkDisclosure({ kind: 'docx', bytes }, { model: SAMPLE_MODEL, privateWords });

  it('do not keep a council from saving whose references are small numbers', () => {
    expect(findings(Array.from({ length: 1300 }, (_, at) => String(at + 1)))).toEqual([]);
  });

  it('are found as references of digits among words, and not in lengths and colours of the file', () => {
    expect(isIn('104523', 'See case 104523.')).toBe(true);
    expect(isIn('104523', 'See case 1045231.')).toBe(false);
    expect(isIn('104523', '104523')).toBe(false);
    // The width of a landscape page stands in every report.
    expect(findings(['16838'])).toEqual([]);
  });

  it('are found as names of one word with their capitals, since they may be words as well', () => {
    expect(isIn('Will', 'Written by Will.')).toBe(true);
    expect(isIn('Will', 'Written by WILL.')).toBe(true);
    expect(isIn('Will', 'What will show that it worked')).toBe(false);
    expect(isIn('Grace Mark', 'written by grace  mark')).toBe(true);
    expect(findings(['Sound mark', 'Mark'])).toEqual([]);
  });
});
