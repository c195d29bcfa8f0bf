import { z } from 'zod';
import { passageSchema } from '../evidence/evidence';
import { sha256Schema } from '../plan/plan';

/** One step of the golden thread, drawn by an auditor: from a need to an outcome, or from an outcome to its provision. */
export const threadLinkSchema = z.strictObject({
  id: z.string().min(1),
  auditId: z.string().min(1),
  /** The plan text both ends were chosen in. */
  textHash: sha256Schema,
  from: passageSchema,
  to: passageSchema,
});
export type ThreadLink = z.infer<typeof threadLinkSchema>;
