import type { Table } from 'docx';
import { countText, intervalText, percentText } from '#shared/domain/report/cell';
import { counted } from '#shared/domain/report/plain-text';
import type { CriterionRow, Figure, ReportModel, SectionRow } from '#shared/domain/report/report-model';
import { COLUMNS, TITLES } from '#shared/domain/report/report-titles';
import { dataTable, type TableCellContent, type TableRowContent } from './data-table';
import { LANDSCAPE_WIDTH, PORTRAIT_WIDTH, RATING_FILL } from './look';

const cell = (text: string): TableCellContent => ({ text });
const row = (...cells: TableCellContent[]): TableRowContent => ({ cells });

export const headlineTable = ({ headline }: ReportModel): Table =>
  dataTable({
    altTitle: TITLES.headline,
    altText: 'One row for each headline figure, with its 95% interval and what it is based on.',
    width: PORTRAIT_WIDTH,
    headings: ['Measure', 'Figure', COLUMNS.interval, 'Based on'],
    rows: headline.map((figure) =>
      row(
        cell(figure.label),
        cell(percentText(figure.percent)),
        cell(intervalText(figure.percent)),
        cell(basis(figure)),
      ),
    ),
  });

const basis = ({ part, base, of }: Figure): string =>
  part === undefined ? counted(base, of.slice(0, -1)) : `${countText(part)} of ${counted(base, of.slice(0, -1))}`;

export const gradeTable = ({ grades }: ReportModel): Table =>
  dataTable({
    altTitle: TITLES.grades,
    altText: 'One row for each grade, best first: audits, percentage of audits, and audits before the limiting rule.',
    width: PORTRAIT_WIDTH,
    headings: COLUMNS.grades,
    rows: grades.map((grade) =>
      row(
        cell(grade.word),
        cell(countText(grade.audits)),
        cell(percentText(grade.percent)),
        cell(countText(grade.beforeLimits)),
      ),
    ),
  });

export const sectionTable = ({ sections }: ReportModel): Table =>
  dataTable({
    altTitle: TITLES.sections,
    altText: 'One row for each section of the rubric: answers met, audited and not applicable, percentage met, rating.',
    width: PORTRAIT_WIDTH,
    headings: COLUMNS.sections,
    rows: sections.map((section) =>
      row(
        cell(`${section.id} ${section.title}`),
        cell(countText(section.met)),
        cell(countText(section.audited)),
        cell(countText(section.notApplicable)),
        ...standing(section),
      ),
    ),
  });

export const criterionTable = ({ criteria }: ReportModel): Table =>
  dataTable({
    altTitle: TITLES.criteria,
    altText:
      'One row for each criterion: audits in which it was met, audited, not evidenced and not applicable, percentage met with its 95% interval, rating.',
    width: LANDSCAPE_WIDTH,
    headings: [
      'Criterion',
      'Met',
      'Audited',
      'Not evidenced',
      'Not applicable',
      'Percent met',
      COLUMNS.interval,
      'Rating',
    ],
    rows: criteria.map((criterion, at) => {
      const [percent, rating] = standing(criterion);
      return {
        startsGroup: at > 0 && criteria[at - 1]?.sectionId !== criterion.sectionId,
        cells: [
          cell(`${criterion.id} ${criterion.title}${criterion.limiting ? ' (limiting)' : ''}`),
          cell(countText(criterion.met)),
          cell(countText(criterion.audited)),
          cell(countText(criterion.notEvidenced)),
          cell(countText(criterion.notApplicable)),
          percent,
          cell(intervalText(criterion.percent)),
          rating,
        ],
      };
    }),
  });

function standing({ percent, rating }: SectionRow | CriterionRow): [TableCellContent, TableCellContent] {
  return [cell(percentText(percent)), { text: rating, fill: RATING_FILL[rating] }];
}
