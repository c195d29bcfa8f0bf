import { countText, type PercentCell, percentText } from './cell';
import { counted, dayText, listed } from './plain-text';
import { type CriterionRow, type Figure, type ReportModel, type SectionRow, SMALL_BASE } from './report-model';

type Facts = Pick<ReportModel, 'period' | 'audits' | 'headline' | 'sections' | 'criteria'>;

/**
 * What the figures say, in sentences made from the figures themselves. They describe one period: no sentence says that
 * anything rose, fell or got better, because one period cannot show it.
 */
export function buildFindings(facts: Facts): string[] {
  const { period, audits, headline } = facts;
  const sentences = [
    `This report describes ${counted(audits, 'audit')} for the weeks from ${dayText(period.firstDay)} to ${dayText(period.lastDay)}.`,
  ];
  if (audits.value < SMALL_BASE)
    sentences.push(
      `${counted(audits, 'audit')} is too small a number to read percentages as typical: they describe these audits and no others.`,
    );
  sentences.push(...headline.map(figureSentence).filter((sentence) => sentence !== null));
  const extremes = sectionSentence(facts.sections);
  if (extremes !== null) sentences.push(extremes);
  const least = leastMetSentence(facts.criteria);
  if (least !== null) sentences.push(least);
  return sentences;
}

function figureSentence({ id, label, percent, part, base }: Figure): string | null {
  if (percent.kind === 'none') return null;
  const share = part === undefined ? '' : `${countText(part)} of ${countText(base)}`;
  const interval = percent.interval === undefined ? '' : ` (95% interval ${range(percent)})`;
  switch (id) {
    case 'mean-score':
      return `The mean overall score was ${percent.value}%${interval}, from ${counted(base, 'audit')}.`;
    case 'good-or-better':
      return `${share} audits, ${percent.value}%${interval}, were ${label.replace('Graded', 'graded')} by the local rubric.`;
    case 'criteria-met':
      return `Criteria were met in ${share} answers, ${percent.value}%.`;
    case 'held-down':
      return part?.value === 0
        ? 'No grade was held down by the limiting rule.'
        : `The limiting rule held the grade down in ${share} audits, ${percent.value}%${interval}.`;
  }
}

const range = (percent: PercentCell): string =>
  percent.kind === 'percent' && percent.interval !== undefined
    ? `${percent.interval.low}% to ${percent.interval.high}%`
    : '';

const bigEnough = ({ percent, audited }: SectionRow | CriterionRow): boolean =>
  percent.kind === 'percent' && audited.value >= SMALL_BASE;

const shown = (row: SectionRow | CriterionRow): number => (row.percent.kind === 'percent' ? row.percent.value : 0);

/** More sections than this on one level are counted rather than named. */
const MOST_NAMED = 3;

function sectionSentence(sections: readonly SectionRow[]): string | null {
  const rows = sections.filter(bigEnough);
  const percents = rows.map(shown);
  const [high, low] = [Math.max(...percents), Math.min(...percents)];
  if (rows.length < 2 || high === low) return null;
  const named = (percent: number) => {
    const level = rows.filter((row) => shown(row) === percent);
    return level.length > MOST_NAMED
      ? `${level.length} sections`
      : listed(level.map(({ id, title }) => `${id} ${title}`));
  };
  return `By section, criteria were met most often in ${named(high)} (${high}%) and least often in ${named(low)} (${low}%).`;
}

/** The three criteria met least often, and any others level with the third. */
function leastMetSentence(criteria: readonly CriterionRow[]): string | null {
  const rows = criteria.filter((row) => bigEnough(row) && shown(row) < 100).sort((a, b) => shown(a) - shown(b));
  const third = rows[Math.min(2, rows.length - 1)];
  if (third === undefined) return null;
  const least = rows.filter((row) => shown(row) <= shown(third));
  // A long tie says nothing that the table does not say better.
  if (least.length > 6) return null;
  const each = ({ id, title, met, audited, percent }: CriterionRow) =>
    `${id} ${title} (${countText(met)} of ${countText(audited)}, ${percentText(percent)})`;
  return `The criteria met least often were ${least.map(each).join('; ')}.`;
}
