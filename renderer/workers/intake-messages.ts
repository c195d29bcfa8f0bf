import { z } from 'zod';
import { intakeErrorCodeSchema } from '#shared/domain/plan/intake-errors';
import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import { limitPassedSchema } from '#shared/domain/plan/limit-passed';
import { intakeWarningSchema } from '#shared/domain/plan/plan-text';

/** What the window asks of an intake worker: read one file. */
export interface IntakeRequest {
  readonly id: number;
  readonly fileName: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly limits: IntakeLimits;
  /** References to look for at the beginning of its text: those of a sample it may belong to. */
  readonly references?: readonly string[];
}

const bytesSchema = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/**
 * What comes back. The plan text is encoded already: the window passes its bytes on and never has to walk through them.
 * Checked on arrival, because a worker that has read a hostile file is not to be believed.
 */
export const intakeAnswerSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('read'),
    id: z.int(),
    text: bytesSchema,
    format: z.enum(['docx', 'pdf']),
    warnings: z.array(intakeWarningSchema).max(100),
    guessedRef: z.string().max(40).nullable(),
    /** Those of the references asked for that its text names. */
    namedRefs: z.array(z.string().max(40)).max(500).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('refused'),
    id: z.int(),
    code: intakeErrorCodeSchema,
    /** Numbers only: the window makes the sentence of them. */
    passed: limitPassedSchema.exactOptional(),
  }),
]);
export type IntakeAnswer = z.infer<typeof intakeAnswerSchema>;
export type ReadPlan = Extract<IntakeAnswer, { kind: 'read' }>;
