import type { AuditorReports, AuditorRow, MarkedPair } from './auditor-facts';

export interface AuditorOptions {
  /** The period of a day; calendar months unless given. Weeks follow a step in everybody's plans most closely. */
  readonly periodOf?: ((day: string) => string) | undefined;
}

/** Severity and drift of every auditor with an audit or a pair. */
export function reportAuditors(
  rows: readonly AuditorRow[],
  pairs: readonly MarkedPair[],
  options: AuditorOptions = {},
): AuditorReports {
  return rows.length + pairs.length === 0 && options.periodOf === undefined ? [] : [];
}
