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
import { fitWithin, type Mark, type Sizes } from './within-fit';

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
  const ofRows = marksOfRows(rows, periodOf, auditor);
  const ofPairs = marksOfPairs(pairs, auditor);
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

function sortedIds(rows: readonly AuditorRow[], pairs: readonly MarkedPair[]): string[] {
  const ids = new Set(rows.map((row) => row.auditorId));
  for (const { first, second } of pairs) ids.add(first.auditorId).add(second.auditorId);
  return [...ids].sort();
}

/** Gives each key a number from 0, in the order of first use. */
function numbering(): { readonly of: (key: string) => number; readonly size: () => number } {
  const numbers = new Map<string, number>();
  const of = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  return { of, size: () => numbers.size };
}

interface Marks {
  readonly marks: readonly Mark[];
  readonly cells: number;
  readonly strata: number;
}

function marksOfRows(
  rows: readonly AuditorRow[],
  periodOf: (day: string) => string,
  auditor: (id: string) => number,
): Marks {
  const [cells, strata] = [numbering(), numbering()];
  const start = rows[0]?.day ?? '2000-01-01';
  const marks = rows.map((row) => ({
    auditor: auditor(row.auditorId),
    cell: cells.of(periodOf(row.day)),
    stratum: strata.of(row.stratum ?? ''),
    time: daysBetween(start, row.day) / MONTH,
    value: row.value,
  }));
  return { marks, cells: cells.size(), strata: strata.size() };
}

/** Each plan is a cell of its own, so that only what two marks of it differ by counts. A pair with oneself says nothing. */
function marksOfPairs(pairs: readonly MarkedPair[], auditor: (id: string) => number): Marks {
  const marks = pairs
    .filter(({ first, second }) => first.auditorId !== second.auditorId)
    .flatMap(({ first, second }, cell) =>
      [first, second].map((mark) => ({
        auditor: auditor(mark.auditorId),
        cell,
        stratum: 0,
        time: 0,
        value: mark.value,
      })),
    );
  return { marks, cells: marks.length / 2, strata: 1 };
}

function estimates(question: AuditorQuestion, { marks, cells, strata }: Marks, auditors: number): AuditorEstimate[] {
  const sizes: Sizes = { auditors, cells, strata };
  const company = companyOf(marks, sizes);
  const telling = marks.filter((mark) => company.telling[mark.cell]);
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
