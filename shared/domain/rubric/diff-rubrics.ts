import { diffBands } from './diff-bands';
import { diffCriteria } from './diff-criteria';
import { diffScale } from './diff-scale';
import { diffSections } from './diff-sections';
import type { RubricChange } from './rubric-change';
import type { RubricContent } from './rubric-draft';

/**
 * Everything that differs between two versions, each change with its class and its words; empty where nothing does. Takes
 * drafts and published versions alike; id, version, status and reason of a version are no content and are not compared.
 * What a criterion is, is its id: a text that asks something else under the same id is called wording here, which is what
 * `renew-criterion` is for.
 */
export const diffRubrics = (before: RubricContent, after: RubricContent): readonly RubricChange[] => [
  ...title(before, after),
  ...diffSections(before, after),
  ...diffCriteria(before, after),
  ...diffScale(before, after),
  ...diffBands(before, after),
];

const title = (before: RubricContent, after: RubricContent): readonly RubricChange[] =>
  before.title === after.title
    ? []
    : [
        {
          gravity: 'wording',
          place: { part: 'title' },
          sentence: 'The rubric has another title.',
          before: before.title,
          after: after.title,
        },
      ];
