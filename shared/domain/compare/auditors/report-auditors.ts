import { daysBetween } from '../../../lib/days';
import { counted } from '../../sample/count-words';
import { type AgainstOthers, compareWithOthers } from './against-others';
import {
  type AuditorEstimate,
  type AuditorReport,
  type AuditorRow,
  FEWEST_AUDITS,
  FEWEST_PAIRS,
  FEWEST_PERIODS,
  type MarkedPair,
} from './auditor-facts';
import { type AuditorQuestion, estimateWords, verdictOf } from './auditor-words';
import { type Company, companyOf } from './company';
import { type AllMarks, MarkAdder } from './mark-sums';
import { fitWithin, type Sizes } from './within-fit';

export interface AuditorOptions {
  /** The period of a day; calendar months unless given. The shorter, the closer it follows a step in everybody's plans. */
  readonly periodOf?: ((day: string) => string) | undefined;
}

/** Mean length of a month of the Gregorian calendar, in days. */
const MONTH = 30.436875;

/**
 * Severity and drift of every auditor with an audit or a pair, by id. Severity is how much lower (below 0) or higher an
 * auditor marks than the others do in the same periods and, where rows name kinds of plans, after taking out what differs
 * between kinds; drift is how that changes in a month. Both hold only as far as plans fell to auditors by chance: one who
 * is given the weaker plans will look strict. Plans marked twice do not have this doubt, and are reckoned apart.
 *
 * Takes time in proportion to rows and pairs.
 */
export function reportAuditors(
  rows: readonly AuditorRow[],
  pairs: readonly MarkedPair[],
  { periodOf = (day) => day.slice(0, 7) }: AuditorOptions = {},
): AuditorReport[] {
  const ids = sortedIds(rows, pairs);
  const numberOf = new Map(ids.map((id, at) => [id, at]));
  const auditor = (id: string): number => numberOf.get(id) as number;
  return reportMarks(ids, marksOfRows(rows, periodOf, auditor), marksOfPairs(pairs, auditor));
}

/** The same of marks that are added up already; `auditor` of the sums is the place in `ids`. */
export function reportMarks(ids: readonly string[], ofRows: AllMarks, ofPairs: AllMarks = NO_MARKS): AuditorReport[] {
  const severity = estimates('severity', ofRows, ids.length);
  const drift = estimates('drift', ofRows, ids.length);
  const bothMarked = estimates('pairs', ofPairs, ids.length);
  return ids.map((auditorId, at) => ({
    auditorId,
    severity: severity[at] as AuditorEstimate,
    drift: drift[at] as AuditorEstimate,
    pairs: bothMarked[at] as AuditorEstimate,
  }));
}

const NO_MARKS: AllMarks = { sums: [], cells: 0, strata: 0 };

function sortedIds(rows: readonly AuditorRow[], pairs: readonly MarkedPair[]): string[] {
  const ids = new Set(rows.map((row) => row.auditorId));
  for (const { first, second } of pairs) ids.add(first.auditorId).add(second.auditorId);
  return [...ids].sort();
}

/** Months since some day, as the model takes time. */
export const monthsSince = (days: number): number => days / MONTH;

function marksOfRows(
  rows: readonly AuditorRow[],
  periodOf: (day: string) => string,
  auditor: (id: string) => number,
): AllMarks {
  const adder = new MarkAdder();
  const start = rows[0]?.day ?? '2000-01-01';
  for (const { auditorId, day, value, stratum } of rows)
    adder.add(
      auditor(auditorId),
      adder.cell(periodOf(day)),
      adder.stratum(stratum ?? ''),
      monthsSince(daysBetween(start, day)),
      value,
    );
  return adder.all();
}

/** Each plan is a cell of its own, so that only what two marks of it differ by counts. A pair with oneself says nothing. */
function marksOfPairs(pairs: readonly MarkedPair[], auditor: (id: string) => number): AllMarks {
  const adder = new MarkAdder();
  for (const [plan, { first, second }] of pairs.entries()) {
    if (first.auditorId === second.auditorId) continue;
    const cell = adder.cell(String(plan));
    for (const mark of [first, second]) adder.add(auditor(mark.auditorId), cell, adder.stratum(''), 0, mark.value);
  }
  return adder.all();
}

function estimates(question: AuditorQuestion, { sums, cells, strata }: AllMarks, auditors: number): AuditorEstimate[] {
  const sizes: Sizes = { auditors, cells, strata };
  const company = companyOf(sums, sizes);
  const telling = sums.filter(({ cell }) => company.telling[cell]);
  const found = compareWithOthers({
    fit: fitWithin(telling, sizes, question === 'drift'),
    weight: question === 'drift' ? company.spread : company.own,
    enough: company.own.map((_, at) => lackOf(question, company, at) === null),
  });
  return found.map((each, at) => estimateOf(question, company, at, each));
}

function estimateOf(
  question: AuditorQuestion,
  company: Company,
  at: number,
  found: AgainstOthers | null,
): AuditorEstimate {
  const counts = { own: company.own[at] as number, others: company.others[at] as number };
  const lack = lackOf(question, company, at);
  if (found === null || lack !== null) {
    const words =
      lack ?? 'nothing can be said: the audits cannot be told apart from those of others in the same periods';
    return { verdict: 'too-few', ...counts, value: null, interval: null, words };
  }
  const { value, low, high } = found;
  return {
    verdict: verdictOf(found),
    ...counts,
    value,
    interval: { low, high },
    words: estimateWords(question, found),
  };
}

/** What is missing to say something, in words; null where there is enough. */
function lackOf(question: AuditorQuestion, company: Company, at: number): string | null {
  const [own, others] = [company.own[at] as number, company.others[at] as number];
  if (question === 'pairs') {
    return own < FEWEST_PAIRS
      ? `too few to say: ${counted(own, 'plan')} marked twice, and ${FEWEST_PAIRS} are needed`
      : null;
  }
  if (own < FEWEST_AUDITS) {
    return `too few to say: ${counted(own, 'audit')} in periods in which others marked too, and ${FEWEST_AUDITS} are needed`;
  }
  if (others < FEWEST_AUDITS) {
    return `too few to say: ${counted(others, 'audit')} of others in the same periods, and ${FEWEST_AUDITS} are needed`;
  }
  const periods = company.periods[at] as number;
  if (question === 'drift' && periods < FEWEST_PERIODS) {
    return `too few to say: ${counted(periods, 'period')} in which others marked too, and ${FEWEST_PERIODS} are needed`;
  }
  return null;
}
