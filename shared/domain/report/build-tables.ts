import type { Rubric } from '../rubric/rubric';
import { count } from './cell';
import { completeOnly } from './complete-only';
import { type AnswerCounts, addCounts, countCriterion } from './count-answers';
import { shareCell, shareCellWithInterval } from './intervals';
import { ratingWord } from './rating-word';
import type { CriterionRow, GradeRow, ReportModel, SectionRow } from './report-model';
import type { ResultsRow } from './results-file';

export interface ReportTables {
  readonly sections: SectionRow[];
  readonly criteria: CriterionRow[];
  readonly grades: GradeRow[];
  readonly totals: AnswerCounts;
}

/**
 * The three tables of a report, and the sum of all answers. Every row is there, also where nothing was audited. Answers
 * of incomplete audits count as answers; grades are of complete audits.
 */
export function buildTables(rubric: Rubric, rows: readonly ResultsRow[]): ReportTables {
  const counted = rubric.sections.map((section) => ({
    section,
    criteria: section.criteria.map((criterion) => ({
      criterion,
      counts: countCriterion(rubric, section, criterion, rows),
    })),
  }));
  const sectionCounts = counted.map(({ criteria }) => addCounts(criteria.map(({ counts }) => counts)));
  return {
    sections: counted.map(({ section }, at) => ({
      id: section.id,
      title: section.title,
      ...standing(sectionCounts[at] ?? addCounts([]), shareCell),
    })),
    criteria: counted.flatMap(({ section, criteria }) =>
      criteria.map(({ criterion, counts }) => ({
        id: criterion.id,
        sectionId: section.id,
        title: criterion.title,
        limiting: criterion.limiting,
        // One answer an audit, so the audits are the cases and the interval holds.
        ...standing(counts, shareCellWithInterval),
      })),
    ),
    grades: gradeRows(rubric, completeOnly(rows)),
    totals: addCounts(sectionCounts),
  };
}

function standing(counts: AnswerCounts, share: typeof shareCell) {
  const percent = share(counts.met, counts.audited);
  const audited = count(counts.audited);
  return {
    met: count(counts.met),
    audited,
    notApplicable: count(counts.notApplicable),
    notEvidenced: count(counts.notEvidenced),
    percent,
    rating: ratingWord(percent, audited),
  };
}

function gradeRows(rubric: Rubric, rows: readonly ResultsRow[]): GradeRow[] {
  const row = (word: string, band: string | null): GradeRow => {
    const audits = rows.filter(({ result }) => result.band === band).length;
    const before = rows.filter(({ result }) => result.bandBeforeCaps === band).length;
    return { word, audits: count(audits), percent: shareCell(audits, rows.length), beforeLimits: count(before) };
  };
  const grades = rubric.bands.map((band) => row(band.word, band.id));
  const ungraded = row('No grade (nothing applied)', null);
  return ungraded.audits.value === 0 ? grades : [...grades, ungraded];
}

/** The one chart: percent met by section, whole percents, its data also in the table by section. */
export function sectionChart(sections: readonly SectionRow[]): ReportModel['chart'] {
  return {
    title: 'Criteria met by section (% of answers)',
    categories: sections.map(({ id, title }) => `${id} ${title}`),
    percents: sections.map(({ percent }) => (percent.kind === 'none' ? null : percent.value)),
    // Says what the chart is, not its values: alt text survives where a hidden number should not.
    altText: `Bar chart of the percentage of criteria met in each of ${sections.length} sections. The same figures are in the table of results by section.`,
  };
}
