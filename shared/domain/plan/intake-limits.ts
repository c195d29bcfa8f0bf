import { z } from 'zod';

const MEBIBYTE = 1024 * 1024;

/**
 * How much one plan file may ask of the machine before it is refused. Settings hold a copy that a council can change;
 * the upper bounds keep a setting from switching the protection off. Real plans stay far below every default.
 */
export const intakeLimitsSchema = z.strictObject({
  /** Size of the file itself, in bytes. */
  fileBytes: z
    .int()
    .min(1)
    .max(500 * MEBIBYTE)
    .default(50 * MEBIBYTE),
  /** Everything inside a Word file once unpacked, in bytes; counted while unpacking, not as the file declares it. */
  inflatedBytes: z
    .int()
    .min(1)
    .max(2048 * MEBIBYTE)
    .default(300 * MEBIBYTE),
  /** The part of that which is read as text (the XML parts of Word), in bytes; it costs many times its size in memory. */
  textBytes: z
    .int()
    .min(1)
    .max(256 * MEBIBYTE)
    .default(32 * MEBIBYTE),
  /** Parts in a Word file. */
  entries: z.int().min(1).max(20_000).default(2_000),
  /** Unpacked bytes per packed byte, judged only above 16 MB: small parts of honest files pack very well too. */
  ratio: z.int().min(10).max(1_000).default(150),
  /** Pages of a PDF. */
  pages: z.int().min(1).max(5_000).default(500),
  /** Depth of nested XML elements. */
  xmlDepth: z.int().min(16).max(1_000).default(256),
  /** Time for one file. Whoever owns the worker enforces it: reading cannot watch its own clock while it is busy. */
  seconds: z.int().min(1).max(600).default(30),
});
export type IntakeLimits = z.infer<typeof intakeLimitsSchema>;

export const DEFAULT_INTAKE_LIMITS: Readonly<IntakeLimits> = intakeLimitsSchema.parse({});

/** The inflation ratio is judged only once this much has come out of the file, in bytes. */
export const RATIO_FLOOR_BYTES = 16 * MEBIBYTE;
