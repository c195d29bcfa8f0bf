import { checkRubric } from '#shared/domain/rubric/check-rubric';
import { diffRubrics } from '#shared/domain/rubric/diff-rubrics';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { RubricFile } from '#shared/domain/rubric/rubric-file';
import { settleIds } from '#shared/domain/rubric/settle-ids';
import { contentOf } from '#shared/domain/rubric/to-published';
import { versionKey } from '#shared/domain/rubric/version-key';
import { longDate } from '#shared/lib/dates';
import { countWords } from '../rubric-words';

/** What a rubric file holds, line by line. */
export function fileLines({ rubric }: RubricFile): readonly string[] {
  const criteria = rubric.sections.reduce((sum, section) => sum + section.criteria.length, 0);
  const problems = checkRubric(contentOf(rubric)).filter(({ gravity }) => gravity === 'stops').length;
  const state =
    rubric.version === undefined
      ? 'a draft'
      : `version ${rubric.version}${rubric.publishedAt === undefined ? '' : `, published on ${longDate(rubric.publishedAt)}`}`;
  return [
    `${rubric.title.trim() === '' ? 'A rubric without a title' : rubric.title}: ${state}`,
    `${countWords(rubric.sections.length, 'section', 'sections')}, ${countWords(criteria, 'criterion', 'criteria')}`,
    ...(rubric.reason === undefined ? [] : [`Why it was made: ${rubric.reason}`]),
    ...(problems === 0
      ? []
      : [`${countWords(problems, 'thing', 'things')} to put right before it can be published; the draft lists them`]),
  ];
}

/** Why what a file holds cannot be taken as it is; null where it can. @param claimed what the file says of itself. */
export function whyNotTaken(
  version: Rubric | null,
  rubrics: readonly Rubric[],
  claimed: Rubric['status'] = 'draft',
): string | null {
  if (version === null && claimed !== 'draft')
    return 'The file calls itself a published version, but nothing that is incomplete can have been published. Only a draft can be made of it.';
  if (version === null || version.status === 'draft')
    return 'It is not a published version, so it cannot be taken as it is.';
  const here = rubrics.find((rubric) => versionKey(rubric) === versionKey(version));
  if (here === undefined) return whyIdsClash(version, rubrics);
  return diffRubrics(here, version).length === 0
    ? `Version ${version.version} is here already, with the same words.`
    : `Version ${version.version} is here already and says something else. A published version never changes, so this one can only become a draft.`;
}

/** A version that is taken as it is keeps its ids; where one of them asks something else here, two criteria would be one. */
function whyIdsClash(version: Rubric, rubrics: readonly Rubric[]): string | null {
  const clashes = settleIds(contentOf(version), rubrics).renamed.map(({ from }) => from);
  if (clashes.length === 0) return null;
  return `${clashes.join(', ')} ${clashes.length === 1 ? 'asks' : 'ask'} something else in the versions that are here, so this one can only become a draft.`;
}

/** What becomes of criteria of a file in a draft, whose letter and number ask something else here. */
export const renamedLines = ({ rubric }: RubricFile, rubrics: readonly Rubric[]): readonly string[] =>
  settleIds(contentOf(rubric), rubrics).renamed.map(
    ({ from, to, title }) => `${from} (${title}) becomes ${to} in a draft: ${from} asks something else here.`,
  );
