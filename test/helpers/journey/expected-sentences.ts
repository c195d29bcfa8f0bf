import { wholePercent } from '../recalculate-report';
import type { Tally } from './count-marks';
import { FEW, wilson } from './likely-ranges';
import { CRITERIA } from './typed-marks';

/** When the audits were loaded and the report made; the test knows, because it was there. */
export interface ReportTimes {
  /** First and last ISO week, such as `2026-W48`. */
  readonly from: string;
  readonly to: string;
  /** Monday of the first and Sunday of the last, such as `23 November 2026`. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly today: string;
  readonly auditors: number;
}

/** The figures the summary speaks of. */
export interface Figures {
  readonly n: number;
  readonly mean: string;
  readonly meanInterval: string;
  /** Audits graded Good or better, and audits whose grade was held down. */
  readonly good: number;
  readonly held: number;
  readonly met: number;
  readonly audited: number;
}

/** The summary's sentences, each number in them worked out from marks. */
export function sayFindings(figures: Figures, sections: readonly Tally[], times: ReportTimes): string[] {
  const { n, mean, meanInterval, good, held, met, audited } = figures;
  const was = (part: number) => (part === 1 ? 'was' : 'were');
  const share = (part: number) => `${part} of ${n} audits, ${wholePercent(part, n)} (95% interval ${wilson(part, n)})`;
  return [
    `This report describes ${n} audits for the week from ${times.firstDay} to ${times.lastDay}.`,
    `${n} audits are too few to read percentages as typical: they describe these audits and no others.`,
    `The mean overall score was ${mean} (95% interval ${meanInterval}), from ${n} audits.`,
    `${share(good)}, ${was(good)} graded Good or better by the local rubric.`,
    `Criteria were met in ${met} of ${audited} answers, ${wholePercent(met, audited)}.`,
    `The limiting rule held the grade down in ${share(held)}.`,
    saySections(sections),
  ];
}

function saySections(sections: readonly Tally[]): string {
  const big = sections.filter(({ audited }) => audited >= FEW);
  const percent = ({ met, audited }: Tally) => Number(wholePercent(met, audited).replace('%', ''));
  const [high, low] = [Math.max(...big.map(percent)), Math.min(...big.map(percent))];
  const named = (wanted: number) =>
    listed(big.filter((one) => percent(one) === wanted).map(({ id, title }) => `${id} ${title}`));
  const among = big.length < sections.length ? `Among sections with ${FEW} or more answers` : 'By section';
  return `${among}, criteria were met most often in ${named(high)} (${high}%) and least often in ${named(low)} (${low}%).`;
}

/** What the lines under the title have to say of times. */
export const sayTimes = (times: ReportTimes): string[] => [
  `${times.firstDay} to ${times.lastDay}`,
  times.from,
  times.today,
];

/** The sentences of the method that count: how each begins, and every number in it. */
export function countInMethod(n: number, all: Omit<Tally, 'id' | 'title'>, times: ReportTimes): CountingSentence[] {
  const unanswered = n * CRITERIA.length - all.audited - all.notApplicable;
  const [day, , year] = times.today.split(' ');
  const weeks = [...new Set([times.from, times.to])].flatMap((week) => numbersIn(week));
  return [
    { begins: 'Counted:', numbers: [String(n), String(times.auditors), ...weeks, day ?? '', year ?? ''] },
    // Every plan was marked in full.
    { begins: 'Incomplete: no audit', numbers: [] },
    { begins: 'Not applicable:', numbers: [all.notApplicable, all.notEvidenced, 0, unanswered].map(String) },
  ];
}

export interface CountingSentence {
  readonly begins: string;
  readonly numbers: readonly string[];
}

/** Every number in a sentence, as written. */
export const numbersIn = (sentence: string): string[] => sentence.match(/\d+/g) ?? [];

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
