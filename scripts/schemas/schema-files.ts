import { z } from 'zod';
import { bankFileSchema } from '#shared/domain/bank/bank-file';
import { phraseBankSchema } from '#shared/domain/prompts/phrase-bank';
import { reportModelSchema } from '#shared/domain/report/model/report-model';
import { reportConfigFileSchema } from '#shared/domain/report/report-config-file';
import { resultsFileSchema } from '#shared/domain/results/results-file';
import { rubricSchema } from '#shared/domain/rubric/rubric';
import { rubricFileSchema } from '#shared/domain/rubric/rubric-file';
import { answersFileSchema } from '#shared/domain/scoring/answers-file';

export interface SchemaFile {
  readonly name: string;
  readonly text: string;
}

const SCHEMAS = [
  {
    name: 'results-file.schema.json',
    title: 'EHC Plan Audit results file',
    description: 'One row for each submitted audit, with nothing that names a child, a plan or an auditor.',
    schema: resultsFileSchema,
  },
  {
    name: 'report-model.schema.json',
    title: 'EHC Plan Audit report model',
    description: 'What every output of a report is made from: parts of blocks, with no count that is small.',
    schema: reportModelSchema,
  },
  {
    name: 'report-config.schema.json',
    title: 'EHC Plan Audit report config',
    description: 'How the command line makes a report: readers, baseline, parts, words of a person, rubric version.',
    schema: reportConfigFileSchema,
  },
  {
    name: 'rubric.schema.json',
    title: 'EHC Plan Audit rubric',
    description: 'One version of a rubric: sections, criteria, scale, bands and caps.',
    schema: rubricSchema,
  },
  {
    name: 'rubric-file.schema.json',
    title: 'EHC Plan Audit rubric file',
    description: 'One version of a rubric, or a draft of one, as the app exports and imports it.',
    schema: rubricFileSchema,
  },
  {
    name: 'answers.schema.json',
    title: 'EHC Plan Audit answers file',
    description:
      'The marks of one audit: a rating, "na" for not applicable or "ne" for not evidenced, by criterion id.',
    schema: answersFileSchema,
  },
  {
    name: 'phrase-bank.schema.json',
    title: 'EHC Plan Audit phrase bank',
    description:
      'The wording prompts the tool comes with: classes, rules with their phrases, and when each is acceptable.',
    schema: phraseBankSchema,
  },
  {
    name: 'comment-bank.schema.json',
    title: 'EHC Plan Audit comment bank',
    description: 'Comments worth using again, by criterion and by the mark they are kept for (null for any).',
    schema: bankFileSchema,
  },
] as const;

/**
 * The JSON Schemas of the files that cross the edge of the app, made from the zod schemas that check them. Rules that
 * need more than one field (ids that must differ, bands in order) are zod's alone and do not show here.
 */
export const schemaFiles = (): readonly SchemaFile[] =>
  SCHEMAS.map(({ name, title, description, schema }) => ({
    name,
    text: `${JSON.stringify({ title, description, ...z.toJSONSchema(schema, { io: 'input' }) }, null, 2)}\n`,
  }));
