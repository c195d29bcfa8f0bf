import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { type Rubric, rubricSchema } from '#shared/domain/rubric/rubric';
import { answersFileSchema } from '#shared/domain/scoring/answers-file';
import { scoreAudit } from '#shared/domain/scoring/score-audit';
import { answersFrom } from '#shared/domain/scoring/short-mark';
import { fail, ok, type Result } from '#shared/lib/result';
import type { Command } from './command';
import { readCheckedFile } from './read-json-file';
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
  const scored = scoreAudit(rubric.value, answersFrom(answers.value.answers));
  return scored.ok ? scored : fail(scored.error.code, `${options.value.answers}: ${scored.error.message}`);
};

const readRubric = async (path: string | undefined): Promise<Result<Rubric, string>> =>
  path === undefined ? ok(DEFAULT_RUBRIC) : readCheckedFile(path, rubricSchema, 'a rubric');
