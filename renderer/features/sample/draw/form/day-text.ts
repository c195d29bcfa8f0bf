/** A day as it is written in Britain, `03/11/2026`, or empty. */
export const dayAsText = (day: string | undefined): string =>
  day === undefined ? '' : `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/**
 * Reads `3/11/2026`, `03.11.2026`, `3 11 26` or `2026-11-03` as `2026-11-03`. Undefined where nothing is written, null where
 * it is no day. Two digits of a year are of this century.
 */
export function readDay(text: string): string | undefined | null {
  const written = text.trim();
  if (written === '') return undefined;
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(written);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written);
  const [year, month, day] = british === null ? (iso?.slice(1) ?? []) : [british[3], british[2], british[1]];
  if (year === undefined || month === undefined || day === undefined) return null;
  const whole = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${whole}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== whole ? null : whole;
}
