import { gradeOf } from '../../audit/audit-result';
import { completeOnly, incompleteOf, partsOf } from '../../results/complete-only';
import type { ResultsRow } from '../../results/results-file';
import type { Rubric } from '../../rubric/rubric';
import type { Threshold } from '../model/cells';
import type { ReportFacts } from './facts';
import type { FigureSheet } from './figure-sheet';

const PERIOD = 'period';
const key = (what: string): string => `${what}|all|${PERIOD}`;

/** Ids of the two best grades: what Compare counts as good or better. */
export const goodBands = ({ bands }: Pick<Rubric, 'bands'>): ReadonlySet<string> =>
  new Set(bands.slice(0, 2).map(({ id }) => id));

/** How many audits there are, how many of them have a grade, and which; those without are counted by why they have none. */
export function addGrades(sheet: FigureSheet, rubric: Rubric, rows: readonly ResultsRow[], threshold: Threshold) {
  const whole = completeOnly(rows);
  const graded = whole.filter(({ result }) => gradeOf(result) !== null);
  const good = goodBands(rubric);
  const isGood = ({ result }: ResultsRow) => good.has(gradeOf(result) ?? '');
  const counts: readonly (readonly [string, number])[] = [
    ['audits', rows.length],
    ['graded', graded.length],
    ['incomplete', incompleteOf(rows).length],
    ['parts', partsOf(rows).length],
    ['ungraded', whole.length - graded.length],
    ['good', graded.filter(isGood).length],
    ['below', graded.filter((row) => !isGood(row)).length],
    ['capped', graded.filter(({ result }) => result.band !== result.bandBeforeCaps).length],
  ];
  for (const [what, count] of counts) sheet.count(key(what), count);
  sheet.sum(key('audits'), ['graded', 'incomplete', 'parts', 'ungraded'].map(key));
  sheet.sum(key('graded'), ['good', 'below'].map(key));
  // What is held down is never one of the two best grades.
  if (![rubric.caps.one, rubric.caps.twoOrMore].some((band) => good.has(band)))
    sheet.bound([key('capped')], key('below'));
  sheet.share({ key: key('good'), part: key('good'), base: key('graded') });
  sheet.share({ key: key('capped'), part: key('capped'), base: key('graded') });
  return gradeRows(sheet, rubric, graded, threshold);
}

/** Single grades where none of them is a small number, otherwise the two groups. */
function gradeRows(
  sheet: FigureSheet,
  rubric: Rubric,
  graded: readonly ResultsRow[],
  threshold: Threshold,
): ReportFacts['grades'] {
  const singles = rubric.bands.map(({ id, word }) => ({
    word,
    key: `grade:${id}|all|${PERIOD}`,
    isGood: goodBands(rubric).has(id),
    count: graded.filter(({ result }) => gradeOf(result) === id).length,
  }));
  if (singles.some(({ count }) => count > 0 && count < threshold)) {
    const words = (isGood: boolean) => goodWords(singles.filter((one) => one.isGood === isGood));
    return [
      { word: words(true), key: key('good') },
      { word: words(false), key: key('below') },
    ];
  }
  for (const one of singles) {
    sheet.count(one.key, one.count);
    sheet.share({ key: one.key, part: one.key, base: key('graded') });
  }
  for (const [group, isGood] of [
    ['good', true],
    ['below', false],
  ] as const)
    sheet.sum(
      key(group),
      singles.filter((one) => one.isGood === isGood).map((one) => one.key),
    );
  return singles.map(({ word, key: of }) => ({ word, key: of }));
}

/** `Outstanding or Good`. */
export const goodWords = (bands: readonly { readonly word: string }[]): string =>
  bands.map(({ word }) => word).join(' or ');
