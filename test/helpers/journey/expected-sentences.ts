import { wholePercent } from '../recalculate-report';
import type { Tally } from './count-marks';
import { FEW, wilson } from './likely-ranges';
import { CRITERIA, RUBRIC } from './typed-marks';

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
  const share = (part: number) =>
    `${part} of ${n} audits, ${wholePercent(part, n)} (95% interval ${ends(wilson(part, n))})`;
  return [
    `This report describes ${n} audits for the weeks from ${times.firstDay} to ${times.lastDay}.`,
    `${n} audits is too small a number to read percentages as typical: they describe these audits and no others.`,
    `The mean overall score was ${mean} (95% interval ${ends(meanInterval)}), from ${n} audits.`,
    `${share(good)}, were graded Good or better by the local rubric.`,
    `Criteria were met in ${met} of ${audited} answers, ${wholePercent(met, audited)}.`,
    `The limiting rule held the grade down in ${share(held)}.`,
    saySections(sections),
  ];
}

/** `6 to 79%` as `6% to 79%`. */
const ends = (interval: string): string => interval.replace(' to ', '% to ');

function saySections(sections: readonly Tally[]): string {
  const big = sections.filter(({ audited }) => audited >= FEW);
  const percent = ({ met, audited }: Tally) => Number(wholePercent(met, audited).replace('%', ''));
  const [high, low] = [Math.max(...big.map(percent)), Math.min(...big.map(percent))];
  const named = (wanted: number) =>
    listed(big.filter((one) => percent(one) === wanted).map(({ id, title }) => `${id} ${title}`));
  return `By section, criteria were met most often in ${named(high)} (${high}%) and least often in ${named(low)} (${low}%).`;
}

/** Those sentences of the method that say a number of this report or of the rubric. */
export function sayMethod(n: number, all: Omit<Tally, 'id' | 'title'>, times: ReportTimes): string[] {
  const auditors = times.auditors === 1 ? '1 auditor' : `${times.auditors} auditors`;
  const answers = (count: number) => (count === 1 ? '1 answer' : `${count} answers`);
  const unanswered = n * CRITERIA.length - all.audited - all.notApplicable;
  const scale = listed(RUBRIC.scale.map(({ value, word }) => `${value} (${word.toLowerCase()})`));
  return [
    `Counted: ${n} submitted audits by ${auditors}, for plans sampled in the weeks ${times.from} to ${times.to}. The data were frozen on ${times.today}.`,
    `Rubric: version ${RUBRIC.version} of “${RUBRIC.title}”, ${CRITERIA.length} criteria. Each is rated ${scale}; it counts as met from ${RUBRIC.metFrom}.`,
    `Not applicable: ${answers(all.notApplicable)}, taken out of sum and total. Not evidenced: ${answers(all.notEvidenced)}, scored 0 and kept in the total. Unanswered in a submitted audit: ${unanswered}, left out of both.`,
    `Grades: ${listed(RUBRIC.bands.map(({ word, from }) => (from === 0 ? `${word} below that` : `${word} from ${from}%`)))}.`,
  ];
}

const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
