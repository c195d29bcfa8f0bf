import { DEFAULT_INTAKE_LIMITS, type IntakeLimits, intakeLimitsSchema } from '#shared/domain/plan/intake-limits';

const MEBIBYTE = 1024 * 1024;

/**
 * The limits a person may change, in the units they think in, with the bounds the schema sets; a larger file than the
 * bound here would be read and then could not be kept. The sentences for files that are too large call them by these labels.
 */
export const LIMIT_FIELDS = [
  { key: 'fileBytes', label: 'Largest file', unit: 'MB', scale: MEBIBYTE, most: 100 },
  { key: 'inflatedBytes', label: 'Largest Word file once unpacked', unit: 'MB', scale: MEBIBYTE, most: 2048 },
  { key: 'pages', label: 'Most pages of a PDF', unit: 'pages', scale: 1, most: 5000 },
  { key: 'seconds', label: 'Longest time for one file', unit: 'seconds', scale: 1, most: 600 },
] as const;
export type LimitKey = (typeof LIMIT_FIELDS)[number]['key'];
export type LimitWords = Readonly<Record<LimitKey, string>>;

/** The limits as kept, or the defaults where nothing fit to use is kept. */
export function toLimits(kept: unknown): IntakeLimits {
  const parsed = intakeLimitsSchema.safeParse(kept ?? {});
  return parsed.success ? parsed.data : DEFAULT_INTAKE_LIMITS;
}

export const toLimitWords = (limits: IntakeLimits): LimitWords => {
  const word = (key: LimitKey, scale: number) => String(Math.round(limits[key] / scale));
  const entries = LIMIT_FIELDS.map(({ key, scale }) => [key, word(key, scale)] as const);
  return { fileBytes: '', inflatedBytes: '', pages: '', seconds: '', ...Object.fromEntries(entries) };
};

/** What is wrong with a number as typed; undefined where it can be used. */
export function limitProblem(text: string, most: number): string | undefined {
  const value = Number(text.trim());
  return /^\d+$/.test(text.trim()) && value >= 1 && value <= most
    ? undefined
    : `Write a whole number from 1 to ${most.toLocaleString('en-GB')}.`;
}

/** The limits with the typed numbers in place; null while one of them cannot be used. */
export function withWords(limits: IntakeLimits, words: LimitWords): IntakeLimits | null {
  if (LIMIT_FIELDS.some(({ key, most }) => limitProblem(words[key], most) !== undefined)) return null;
  const changed = LIMIT_FIELDS.map(({ key, scale }) => [key, Number(words[key]) * scale] as const);
  const parsed = intakeLimitsSchema.safeParse({ ...limits, ...Object.fromEntries(changed) });
  return parsed.success ? parsed.data : null;
}
