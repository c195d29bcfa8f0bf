import type { Month } from '#shared/domain/board/month';
import { MONTHS } from '#shared/domain/compare/periods/day-words';

const NAMED = /^([a-z]{3,9})\.?[ /-]?(\d{4}|\d{2})$/i;
const NUMBERED = /^(\d{1,2})[/.-](\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})$/;

/** A month as people type it: `Nov 2026`, `november 26`, `11/2026`, `2026-11`; null where it is none. */
export function readTypedMonth(text: string): Month | null {
  const typed = text.trim();
  const named = NAMED.exec(typed);
  if (named !== null) return monthOf(yearOf(named[2] ?? ''), numberOf(named[1] ?? ''));
  const numbered = NUMBERED.exec(typed);
  if (numbered !== null) return monthOf(numbered[2] ?? '', Number(numbered[1]));
  const iso = ISO.exec(typed);
  return iso === null ? null : monthOf(iso[1] ?? '', Number(iso[2]));
}

const yearOf = (figures: string): string => (figures.length === 2 ? `20${figures}` : figures);

/** 1 to 12; 0 where no month begins like this. */
const numberOf = (name: string): number =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase())) + 1;

const monthOf = (year: string, month: number): Month | null =>
  month < 1 || month > 12 ? null : `${year}-${String(month).padStart(2, '0')}`;
