import { longDate } from '../../../lib/dates';
import { rangeWords } from '../../compare/periods/day-words';
import { listed } from '../../report/plain-text';
import type { Difference, EarlierExport } from './with-earlier';

const WHAT: Readonly<Record<string, string>> = {
  audits: 'audits',
  plans: 'plans',
  met: 'criteria met',
  notMet: 'criteria not met',
  audited: 'criteria audited',
  graded: 'audits with a grade',
  good: 'audits graded good or better',
  below: 'audits graded below good',
};

/** `criteria met, F2`. */
function lineWords(line: string): string {
  const [what = '', of = ''] = line.replace(/^common:/, '').split('|');
  const group = of === 'all' ? '' : `, ${of.replace(/^team:/, '')}`;
  return `${WHAT[what] ?? what.replace(':', ' ')}${group}`;
}

/** Which earlier export, which line, which days, and what helps. */
export function differenceWords(
  { line, from, to, sources, isCorrection }: Difference,
  earlier: readonly EarlierExport[],
  threshold: number,
): string {
  const saved = earlier.filter(({ id }) => sources.includes(id)).map(({ at }) => longDate(at));
  const which =
    saved.length === 1 ? `The report saved on ${saved[0]}` : `The reports saved on ${listed([...new Set(saved)])}`;
  const days = rangeWords({ from, to });
  const few = `1 to ${threshold - 1}`;
  if (isCorrection)
    return `${which} told another number of ${lineWords(line)} for ${days}, and the two together tell of ${few} audits that came or went since. Take the earlier report back, then say here that this one replaces it.`;
  if (sources.length === 0)
    return `The stretches that this report tells of leave ${few} for ${days}: ${lineWords(line)}. Choose a period that begins and ends with whole stretches.`;
  return `${which} and this one together tell of ${few} for ${days}: ${lineWords(line)}. Choose a period that begins and ends as the earlier report’s did, or one that takes in more weeks.`;
}
