import { z } from 'zod';

const line = (longest: number) => z.string().trim().min(1).max(longest);

/** The few words that only a person can write. Everything else in a report is worked out. */
export const reportConfigSchema = z.strictObject({
  title: line(120).optional(),
  council: line(80).optional(),
  /** Who receives it, such as `SEND Programme Board`. */
  board: line(80).optional(),
  boardDate: z.iso.date().optional(),
  /** A role, such as `SEND quality lead`; not a name. */
  preparedBy: line(80).optional(),
  /** Protective marking, such as `Official`. */
  classification: line(40).optional(),
  /** What the board is asked to decide or note. */
  decision: line(600).optional(),
});
export type ReportConfig = z.infer<typeof reportConfigSchema>;
