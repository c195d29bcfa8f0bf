import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { type Rubric, rubricSchema } from '#shared/domain/rubric/rubric';
import { rubricFileSchema } from '#shared/domain/rubric/rubric-file';
import { answersFileSchema } from '#shared/domain/scoring/answers-file';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { firstProblem } from '#shared/lib/first-problem';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Command } from './command';
import { readCheckedFile, readJsonFile } from './read-json-file';
import { readOptions } from './read-options';

/** `score`: the result of one audit, with its working. */
export const score: Command = async (args) => {
  const options = readOptions(args, { rubric: 'string', answers: 'string' });
  if (!options.ok) return options;
  if (options.value.answers === undefined) return fail('usage', 'Name the file of answers with --answers.');
  const rubric = await readRubric(options.value.rubric);
  if (!rubric.ok) return rubric;
  const answers = await readCheckedFile(options.value.answers, answersFileSchema, 'an answers file');
  if (!answers.ok) return answers;
  const meant = answers.value.rubric;
  if (meant !== undefined && (meant.id !== rubric.value.id || meant.version !== rubric.value.version))
    return fail(
      'other-rubric',
      `${options.value.answers}: given with version ${meant.version} of “${meant.id}”, not with version ${rubric.value.version} of “${rubric.value.id}”.`,
    );
  const { planType, discipline } = answers.value;
  const scored = scoreAudit(rubric.value, answersFrom(answers.value.answers), { planType, discipline });
  return scored.ok ? scored : fail(scored.error.code, `${options.value.answers}: ${scored.error.message}`);
};

/** A bare rubric, or one as the app exports it; a draft is refused until it could be published. */
async function readRubric(path: string | undefined): Promise<Result<Rubric, string>> {
  if (path === undefined) return ok(DEFAULT_RUBRIC);
  const data = await readJsonFile(path);
  if (!data.ok) return data;
  const exported = rubricFileSchema.safeParse(data.value);
  const checked = rubricSchema.safeParse(exported.success ? exported.data.rubric : data.value);
  return checked.success ? ok(checked.data) : fail('invalid', `${path}: not a rubric. ${firstProblem(checked.error)}`);
}
