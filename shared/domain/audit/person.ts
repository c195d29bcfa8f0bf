import { z } from 'zod';

export const ROLES = ['auditor', 'manager', 'lead'] as const;

/** Who is at the desk, as they said it themselves. There is no account and no password: this is a stamp, not a lock. */
export const personSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(80),
  initials: z.string().trim().min(1).max(5),
  role: z.enum(ROLES),
  /** The codes under which this person writes plans: they are never given one of those to audit. */
  writerCodes: z.array(z.string().trim().min(1).max(40)).max(20).optional(),
});
export type Person = z.infer<typeof personSchema>;
