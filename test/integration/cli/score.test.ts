import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditResultSchema } from '#shared/domain/audit/audit-result';
import { allCriteria } from '#shared/domain/rubric/all-criteria';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { toDraftFile, toRubricFile } from '#shared/domain/rubric/rubric-file';
import { runCli } from '../../helpers/run-cli';
import { temporaryFolder } from '../../helpers/temporary-folder';

const scoreWith = async (answers: unknown, rubric?: unknown) => {
  const folder = await temporaryFolder();
  const text = typeof answers === 'string' ? answers : JSON.stringify(answers);
  await writeFile(join(folder, 'answers.json'), text);
  if (rubric !== undefined) await writeFile(join(folder, 'rubric.json'), JSON.stringify(rubric));
  const named = rubric === undefined ? [] : ['--rubric', 'rubric.json'];
  return runCli(['score', '--answers', 'answers.json', ...named], folder);
};

describe('cli score', () => {
  it('prints the result with its working and exits 0', async () => {
    const run = await scoreWith({ answers: { A1: 2, F2: 0, E5: 'na', X6: 'ne' } }, DEFAULT_RUBRIC);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const result = auditResultSchema.parse(JSON.parse(run.stdout));
    // 2 x 1 of 3 x (1 + 3 + 0.5)
    expect(result.percent).toBeCloseTo(200 / 13.5, 10);
    expect(result).toMatchObject({ answered: 4, applicable: 3, limitingFailures: ['F2', 'X6'], band: null });
    expect(result.sections.find(({ id }) => id === 'F')).toMatchObject({ points: 0, maxPoints: 3, percent: 0 });
    expect(result.leftOut).toContainEqual({ criterionId: 'E5', why: 'not-applicable' });
  });

  it('uses the rubric it is given, and the default rubric otherwise', async () => {
    const bands = [
      { id: 'pass', word: 'Pass', from: 50 },
      { id: 'fail', word: 'Fail', from: 0 },
    ];
    const own = { ...DEFAULT_RUBRIC, id: 'own', bands, caps: { one: 'fail', twoOrMore: 'fail' } };
    const answers = Object.fromEntries(allCriteria(DEFAULT_RUBRIC).map(({ id }) => [id, 2]));
    expect(JSON.parse((await scoreWith({ answers }, own)).stdout)).toMatchObject({ band: 'pass' });
    expect(JSON.parse((await scoreWith({ answers })).stdout)).toMatchObject({ band: 'good' });
  });

  it('reads a rubric as the app exports it, and asks by the type of plan and the discipline', async () => {
    const own = {
      ...DEFAULT_RUBRIC,
      sections: DEFAULT_RUBRIC.sections.map((section) => ({
        ...section,
        ...(section.id === 'C' ? { discipline: 'health' as const } : {}),
        criteria: section.criteria.map((one) => (one.id === 'F1' ? { ...one, planTypes: ['new' as const] } : one)),
      })),
    };
    const run = await scoreWith(
      { planType: 'moved-in', discipline: 'care', answers: { A1: 2, F1: 0, C1: 3 } },
      toRubricFile(own),
    );
    expect(run.stderr).toBe('');
    const result = auditResultSchema.parse(JSON.parse(run.stdout));
    expect(result).toMatchObject({ total: 41, answered: 1, percent: (100 * 2) / 3, limitingFailures: [] });
    expect(result.leftOut).toContainEqual({ criterionId: 'F1', why: 'other-plan-type' });
    expect(result.leftOut).toContainEqual({ criterionId: 'C1', why: 'other-discipline' });
  });

  it('refuses an exported draft that could not be published', async () => {
    const run = await scoreWith(
      { answers: {} },
      toDraftFile({ rubricId: 'own', content: { ...DEFAULT_RUBRIC, bands: [] } }),
    );
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('rubric.json: not a rubric.');
  });

  it('gives one answer of 44 a score of what was answered, and no grade', async () => {
    const result = auditResultSchema.parse(JSON.parse((await scoreWith({ answers: { A1: 3 } })).stdout));
    expect(result).toMatchObject({ scoringVersion: 2, answered: 1, total: 44, percent: 100 });
    expect([result.band, result.bandBeforeCaps]).toEqual([null, null]);
  });

  it.each([
    ['an unknown criterion', { answers: { Z9: 1 } }, 'answers.json: Criterion Z9 is not in version 1'],
    ['a rating off the scale', { answers: { A1: 4 } }, 'Criterion A1 is rated outside the scale'],
    ['N/A where it is not allowed', { answers: { F1: 'na' } }, 'Criterion F1 applies to every plan'],
    ['a mark that is none', { answers: { A1: 'good' } }, 'answers.A1'],
    ['no answers', {}, 'answers:'],
    ['another rubric version', { rubric: { id: 'default', version: 2 }, answers: {} }, 'not with version 1'],
    ['text that is not JSON', 'The mother says', 'answers.json: not valid JSON'],
    ['a poisoned key', '{"answers":{"__proto__":{"A1":1}}}', 'answers.json: not'],
  ])('refuses %s with a sentence that names it, and prints nothing', async (_what, answers, sentence) => {
    const run = await scoreWith(answers);
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain(sentence);
    expect(run.stderr).not.toMatch(/mother|at .*\.ts:/);
  });

  it('refuses a broken rubric, naming what is wrong', async () => {
    const run = await scoreWith({ answers: {} }, { ...DEFAULT_RUBRIC, metFrom: 9 });
    expect([run.code, run.stdout]).toEqual([1, '']);
    expect(run.stderr).toContain('rubric.json: not a rubric. “Met” starts above the top of the scale.');
  });
});

describe('a command that is not understood', () => {
  it.each([
    [[], 'Usage:'],
    [['fly'], 'There is no command fly.'],
    [['score'], '--answers'],
    [['score', '--answers', 'a', '--answers', 'b'], 'The option --answers is given twice.'],
    [['score', '--colour', 'red'], '--colour'],
    [['report', '--results', 'r.json', '--json', '--out', 'r.docx'], 'Say either --out'],
    [['report', '--results', 'r.json', '--out', 'r.pdf'], 'must end in .docx'],
    [['report', '--json'], '--results'],
  ])('%j exits 2 and says why on standard error only', async (args, sentence) => {
    const run = await runCli(args, await temporaryFolder());
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain(sentence);
  });
});
