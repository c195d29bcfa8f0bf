import { z } from 'zod';
import { type Rubric, rubricSchema } from './rubric';
import { CHANGE_CLASSES } from './rubric-change';
import { type RubricDraft, rubricContentSchema } from './rubric-draft';
import { contentOf } from './to-published';

export const RUBRIC_FORMAT = 'ehc-plan-audit-rubric';
/** Raised when an older program could misread the file. */
export const RUBRIC_FORMAT_VERSION = 1;

/** Largest file that is read, in bytes: many times the longest rubric anybody has written. */
export const MOST_RUBRIC_BYTES = 5 * 1024 * 1024;

/** One version of a rubric, or a draft of one, to take to another machine. What is in it may still be blank or wrong. */
export const rubricFileSchema = z.strictObject({
  format: z.literal(RUBRIC_FORMAT),
  formatVersion: z.literal(RUBRIC_FORMAT_VERSION),
  rubric: z.strictObject({
    id: z.string().min(1).max(120),
    /** Absent in a draft. */
    version: z.int().min(1).optional(),
    status: z.enum(['draft', 'published', 'retired']),
    publishedAt: z.iso.datetime().optional(),
    reason: z.string().min(1).max(500).optional(),
    change: z.enum(CHANGE_CLASSES).optional(),
    ...rubricContentSchema.shape,
  }),
});
export type RubricFile = z.infer<typeof rubricFileSchema>;

/** A version as a file holds it: the same version gives the same bytes. */
export const toRubricFile = (rubric: Rubric): RubricFile => ({
  format: RUBRIC_FORMAT,
  formatVersion: RUBRIC_FORMAT_VERSION,
  rubric,
});

/** A draft as a file holds it. */
export const toDraftFile = ({ rubricId, content }: Pick<RubricDraft, 'rubricId' | 'content'>): RubricFile => ({
  format: RUBRIC_FORMAT,
  formatVersion: RUBRIC_FORMAT_VERSION,
  rubric: { id: rubricId, status: 'draft', ...contentOf(content) },
});

/** The bytes of a file as text, keys in the order of the format. @throws ZodError for what is no rubric file. */
export const rubricFileText = (file: RubricFile): string =>
  `${JSON.stringify(rubricFileSchema.parse(file), null, 2)}\n`;

/** The version itself, where the file holds one that could be published as it is; null for a draft. */
export function versionIn({ rubric }: RubricFile): Rubric | null {
  const read = rubricSchema.safeParse(rubric);
  return read.success ? read.data : null;
}
