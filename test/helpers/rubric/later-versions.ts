import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Criterion, type Rubric, type RubricSection, rubricSchema } from '#shared/domain/rubric/rubric';
import { PROJECT_FOLDER } from '../../../scripts/system/project-folder';

/** The version that the app comes with, as it lies on the disk. */
export const VERSION_1: Rubric = rubricSchema.parse(
  JSON.parse(readFileSync(join(PROJECT_FOLDER, 'resources/default-rubric.json'), 'utf8')),
);

/** What version 2 makes of a criterion of version 1. */
function inVersion2(criterion: Criterion): Criterion[] {
  switch (criterion.id) {
    case 'A5':
      return [];
    case 'F2':
      return [{ ...criterion, title: 'Provision says how much and how often' }];
    case 'E5':
      return [{ ...criterion, planTypes: ['phase-transfer'] }];
    case 'B5':
      return [criterion, { ...criterion, id: 'B6', title: 'Needs stand in the order in which they matter' }];
    default:
      return [criterion];
  }
}

/**
 * A second version of the default rubric with a change of each class: F2 is reworded, section F weighs more, A5 is gone,
 * B6 is new, E5 is asked of phase transfers alone. Health marks C and G, social care D, H1 and H2, education the others
 * but A and X, which belong to all.
 */
export const VERSION_2: Rubric = rubricSchema.parse({
  ...VERSION_1,
  version: 2,
  publishedAt: '2026-11-25T09:00:00.000Z',
  reason: 'The board asked for provision that can be counted.',
  change: 'structure',
  sections: VERSION_1.sections.map((section) => ({
    ...section,
    ...(section.id === 'F' ? { weight: 4 } : {}),
    ...disciplineOf(section.id),
    criteria: section.criteria.flatMap(inVersion2),
  })),
});

function disciplineOf(id: RubricSection['id']): Pick<RubricSection, 'discipline'> {
  if (id === 'C' || id === 'G') return { discipline: 'health' };
  if (id === 'D' || id === 'H1' || id === 'H2') return { discipline: 'care' };
  return id === 'X' || id === 'A' ? {} : { discipline: 'education' };
}

/** A third version whose scale is another one: no rating of before means the same. */
export const VERSION_3: Rubric = rubricSchema.parse({
  ...VERSION_2,
  version: 3,
  publishedAt: '2026-11-26T09:00:00.000Z',
  reason: 'Four points were too many.',
  scale: [
    { value: 0, word: 'No', meaning: 'It is not there.' },
    { value: 1, word: 'In part', meaning: 'Some of it is there.' },
    { value: 2, word: 'Yes', meaning: 'It is there.' },
  ],
});

/** The versions by number. */
export const VERSIONS: ReadonlyMap<number, Rubric> = new Map([
  [1, VERSION_1],
  [2, VERSION_2],
  [3, VERSION_3],
]);
