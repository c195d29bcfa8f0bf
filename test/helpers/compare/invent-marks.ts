import type { AuditorRow } from '#shared/domain/compare/auditors/auditor-facts';
import { addDays } from '#shared/lib/days';
import { MONDAY, normal } from './make-series';

export interface Manner {
  readonly id: string;
  /** Points that this auditor marks lower (below 0) or higher from the start. */
  readonly severity?: number;
  /** Points more or less in a month. */
  readonly drift?: number;
  /** Standard deviation of marks; 15 unless said. */
  readonly spread?: number;
}

/** 26 weeks of 6 to 12 plans, each to an auditor by chance; everybody's plans are `step` points better from week 13 on. */
export function inventMarks(random: () => number, auditors: readonly Manner[], step = 15): AuditorRow[] {
  const rows: AuditorRow[] = [];
  for (let week = 0; week < 26; week += 1) {
    const plans = 6 + Math.floor(7 * random());
    for (let plan = 0; plan < plans; plan += 1) {
      const { id, severity = 0, drift = 0, spread = 15 } = auditors[Math.floor(random() * auditors.length)] as Manner;
      const months = (7 * week) / 30.436875;
      const quality = 55 + (week >= 13 ? step : 0);
      const value = quality + severity + drift * months + spread * normal(random);
      rows.push({ auditorId: id, day: addDays(MONDAY, 7 * week + Math.floor(5 * random())), value });
    }
  }
  return rows;
}
