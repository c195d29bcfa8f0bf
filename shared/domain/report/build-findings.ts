import { type CountCell, count, countText, hasInterval, intervalText, percentText } from './cell';
import { byNumber, counted, dayText, listed } from './plain-text';
import { type CriterionRow, type Figure, type ReportModel, type SectionRow, SMALL_BASE } from './report-model';

type Facts = Pick<
  ReportModel,
  'period' | 'rubric' | 'audits' | 'incomplete' | 'parts' | 'otherVersions' | 'headline' | 'sections' | 'criteria'
>;

/**
 * What the figures say, in sentences made from the figures themselves. They describe one period: no sentence says that
 * anything rose, fell or got better, because one period cannot show it.
 */
export function buildFindings(facts: Facts): string[] {
  const { period, audits, incomplete, parts, headline } = facts;
  const sentences = [
    `This report describes ${counted(audits, 'audit')} for the ${period.from === period.to ? 'week' : 'weeks'} from ${dayText(period.firstDay)} to ${dayText(period.lastDay)}.`,
  ];
  sentences.push(...othersSentences(facts));
  if (audits.value < SMALL_BASE)
    sentences.push(
      `${counted(audits, 'audit')} ${byNumber(audits, 'is', 'are')} too few to read percentages as typical: they describe ${byNumber(audits, 'this audit and no other', 'these audits and no others')}.`,
    );
  sentences.push(
    ...incompleteSentences(audits, incomplete, parts),
    ...partsSentences(audits, parts),
    ...headline.map(figureSentence).filter((sentence) => sentence !== null),
  );
  const extremes = sectionSentence(facts.sections);
  if (extremes !== null) sentences.push(extremes);
  const least = leastMetSentence(facts.criteria);
  if (least !== null) sentences.push(least);
  return sentences;
}

function othersSentences({ rubric, otherVersions = [] }: Facts): string[] {
  if (otherVersions.length === 0) return [];
  const others = count(otherVersions.reduce((sum, { audits }) => sum + audits.value, 0));
  const which = otherVersions.map(({ title, version, audits }) => {
    const name = title === rubric.title ? `version ${version}` : `version ${version} of “${title}”`;
    return `${countText(audits)} with ${name}`;
  });
  return [
    `These figures are of audits marked with version ${rubric.version} of the rubric alone. ${counted(others, 'other audit')} of the period ${byNumber(others, 'is', 'are')} not in them (${listed(which)}): what was asked, or how it was scored, is not the same.`,
  ];
}

function partsSentences(audits: CountCell, parts: CountCell | undefined): string[] {
  if (parts === undefined) return [];
  return [
    `${countText(parts)} of ${counted(audits, 'audit')} marked the part of one discipline. ${byNumber(parts, 'Its answers count', 'Their answers count')} by section and by criterion; ${byNumber(parts, 'it is', 'they are')} left out of the scores and grades, which are of whole plans.`,
  ];
}

function incompleteSentences(audits: CountCell, incomplete: CountCell, parts: CountCell | undefined): string[] {
  if (incomplete.value === 0) return [];
  const graded = count(audits.value - incomplete.value - (parts?.value ?? 0));
  const few = audits.value >= SMALL_BASE && graded.value > 0 && graded.value < SMALL_BASE;
  return [
    `${countText(incomplete)} of ${counted(audits, 'audit')} ${byNumber(incomplete, 'was', 'were')} handed in incomplete; ${byNumber(incomplete, 'it has', 'they have')} no grade and ${byNumber(incomplete, 'is', 'are')} left out of the scores and grades.`,
    ...(few
      ? [
          `The ${counted(graded, 'audit')} left ${byNumber(graded, 'is', 'are')} too few to read scores and grades as typical.`,
        ]
      : []),
  ];
}

function figureSentence({ id, label, percent, part, base, of }: Figure): string | null {
  if (percent.kind === 'none') return null;
  const share = part === undefined ? '' : `${countText(part)} of ${counted(base, of.slice(0, -1))}`;
  const interval = hasInterval(percent) ? ` (95% interval ${intervalText(percent)})` : '';
  switch (id) {
    case 'mean-score':
      return `The mean overall score was ${percent.value}%${interval}, from ${counted(base, 'audit')}.`;
    case 'good-or-better':
      return `${share}, ${percent.value}%${interval}, ${byNumber(part ?? base, 'was', 'were')} ${label.replace('Graded', 'graded')} by the local rubric.`;
    case 'criteria-met':
      return `Criteria were met in ${share}, ${percent.value}%.`;
    case 'held-down':
      return part?.value === 0
        ? 'No grade was held down by the limiting rule.'
        : `The limiting rule held the grade down in ${share}, ${percent.value}%${interval}.`;
  }
}

const bigEnough = ({ percent, audited }: SectionRow | CriterionRow): boolean =>
  percent.kind === 'percent' && audited.value >= SMALL_BASE;

const shown = (row: SectionRow | CriterionRow): number => (row.percent.kind === 'percent' ? row.percent.value : 0);

/** More sections than this on one level are counted rather than named. */
const MOST_NAMED = 3;

function sectionSentence(sections: readonly SectionRow[]): string | null {
  const rows = sections.filter(bigEnough);
  // Smaller sections stand in the table and the chart, so the sentence has to say that it passes them over.
  const among = rows.length < sections.length ? `Among sections with ${SMALL_BASE} or more answers` : 'By section';
  const percents = rows.map(shown);
  const [high, low] = [Math.max(...percents), Math.min(...percents)];
  if (rows.length < 2 || high === low) return null;
  const named = (percent: number) => {
    const level = rows.filter((row) => shown(row) === percent);
    return level.length > MOST_NAMED
      ? `${level.length} sections`
      : listed(level.map(({ id, title }) => `${id} ${title}`));
  };
  return `${among}, criteria were met most often in ${named(high)} (${high}%) and least often in ${named(low)} (${low}%).`;
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
  const the = criteria.every(bigEnough) ? 'The' : `Among criteria with ${SMALL_BASE} or more answers, the`;
  return `${the} ${least.length === 1 ? 'criterion met least often was' : 'criteria met least often were'} ${least.map(each).join('; ')}.`;
}
