import { z } from 'zod';
import data from '#resources/why-it-matters.json';
import { type RubricSectionId, rubricSectionIdSchema } from '../../../rubric/rubric';

const line = z.string().min(1).max(200);

const WHY = z
  .strictObject({
    rubric: z.string().min(1),
    criteria: z.record(z.string(), line),
    sections: z.record(rubricSectionIdSchema, line),
  })
  .parse(data);

/**
 * Why a criterion matters to the child. A rubric does not say it; an id of the rubric that the app comes with always asks the
 * same thing, so its sentence holds for every version. Criteria of other rubrics have the sentence of their section.
 */
export const whyItMatters = (rubricId: string, section: RubricSectionId, criterionId: string): string =>
  (rubricId === WHY.rubric ? WHY.criteria[criterionId] : undefined) ?? WHY.sections[section];
