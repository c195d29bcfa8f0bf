import { describe, expect, it } from 'vitest';
import { REGISTER_CORPUS } from '../../../helpers/register/corpus';
import type { Expected, RegisterCase } from '../../../helpers/register/corpus/register-case';
import { readRegister, type WholeRead } from '../../../helpers/register/read-register';

function check({ opened, look, mapped }: WholeRead, expected: Expected): void {
  const { rows, leftOut = [], dropped = [], says = [], problems = [], unknown = [] } = expected;
  expect(mapped.rows).toEqual(rows);
  expect(mapped.leftOut.map(({ row, why }) => [row, why])).toEqual(leftOut);
  expect(mapped.read).toBe(rows.length + leftOut.length);
  expect(mapped.dropped.map(({ heading }) => heading)).toEqual(dropped);
  expect(mapped.problems.map(({ row }) => row)).toEqual(problems.map(([row]) => row));
  for (const [index, [, words]] of problems.entries()) expect(mapped.problems[index]?.what).toMatch(words);
  expect(mapped.unknownValues.map(({ field, text }) => [field, text])).toEqual(unknown);
  const sentences = [...opened.warnings, ...opened.sheets.flatMap(({ warnings }) => warnings), ...mapped.notes];
  for (const words of says) expect(sentences.some((sentence) => words.test(sentence))).toBe(true);
  for (const { identifier, samples } of look.columns) if (identifier) expect(samples).toEqual([]);
}

async function run({ files, choices, expect: expected }: RegisterCase): Promise<void> {
  const read = await readRegister(files, choices);
  if ('refused' in expected) {
    expect(read.ok ? 'read' : read.error).toEqual({
      code: expected.refused,
      message: expect.stringMatching(expected.sentence),
    });
  } else {
    if (!read.ok) throw new Error(`Refused: ${read.error.message}`);
    check(read.value, expected);
  }
}

describe('the corpus of awkward registers', { timeout: 120_000 }, () => {
  it('has at least 60 files', () => expect(REGISTER_CORPUS.length).toBeGreaterThanOrEqual(60));

  it.each(REGISTER_CORPUS.map((one) => [one.name, one] as const))('reads %s', (_, one) => run(one));
});
