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

  it('are found as a whole, with whatever signs stand in them and around them', () => {
    expect(isIn('P-1042', 'See (p-1042).')).toBe(true);
    expect(isIn('P-1042', 'See P-10421, AP-1042 and P 1042.')).toBe(false);
    expect(isIn('Jo O’Neill (QA)', 'by jo o’neill (qa)')).toBe(true);
    expect(isIn('Ann Lee', 'Joann Lee')).toBe(false);
    expect(isIn('–', 'a – b')).toBe(false);
  });

  it('are found among tens of thousands without trying each of them', () => {
    const many = new PrivateWords(Array.from({ length: 50_000 }, (_, at) => `P-${10_000 + at}`));
    const text = Array.from({ length: 20_000 }, (_, at) => `P-${at}`).join(' ');
    expect(many.isIn(text.slice(0, text.indexOf('P-10000')))).toBe(false);
    expect(many.isIn(text)).toBe(true);
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

  it('are found as names of one word that were kept in another case', () => {
    expect(isIn('SMITH', 'Written by Smith.')).toBe(true);
    expect(isIn('MCDONALD', 'Written by McDonald.')).toBe(true);
    expect(isIn('priya', 'Written by Priya.')).toBe(true);
    expect(isIn('amy', 'Written by Amy.')).toBe(true);
    expect(isIn('WILL', 'What will show that it worked')).toBe(false);
    expect(isIn('AN', 'An audit')).toBe(false);
  });
});
