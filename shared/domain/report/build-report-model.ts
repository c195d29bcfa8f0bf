import { isoDate } from '../../lib/dates';
import { ok, type Result } from '../../lib/result';
import { buildFindings } from './build-findings';
import { buildHeadline } from './build-headline';
import { buildMethod, LIMITS } from './build-method';
import { buildTables, sectionChart } from './build-tables';
import { count } from './cell';
import { type ChoiceRefusal, type ChosenAudits, chooseAudits, type PeriodChoice } from './choose-audits';
import { incompleteOf, partsOf } from './complete-only';
import { hasSmallNumbers } from './has-small-numbers';
import { firstDayOf, lastDayOf } from './iso-week';
import type { ReportConfig } from './report-config';
import { REPORT_FORMAT, REPORT_FORMAT_VERSION, type ReportModel, SMALL_NUMBERS_NOTICE } from './report-model';
import type { ResultsFile } from './results-file';

const DEFAULT_TITLE = 'Quality of education, health and care plans: audit report';

/**
 * The model of one report: the audits of a period that share a rubric version, as figures, tables and sentences.
 * Pure: the same file, period and config give the same model. Refuses a period that is not one, or that is empty.
 */
export function buildReportModel(
  file: ResultsFile,
  period: PeriodChoice,
  config: ReportConfig,
): Result<ReportModel, ChoiceRefusal> {
  const choice = chooseAudits(file, period);
  if (!choice.ok) return choice;
  const { rubric, rows, from, to } = choice.value;
  const { totals, ...tables } = buildTables(rubric, rows);
  const parts = partsOf(rows).length;
  const frozenOn = isoDate(file.generatedAt);
  const facts = {
    period: { from, to, firstDay: firstDayOf(from), lastDay: lastDayOf(to) },
    audits: count(rows.length),
    incomplete: count(incompleteOf(rows).length),
    ...(parts === 0 ? {} : { parts: count(parts) }),
    ...otherVersions(choice.value),
    auditors: count(new Set(rows.map(({ auditor }) => auditor)).size),
    headline: buildHeadline(rubric, rows, totals),
    ...tables,
  };
  const { title = DEFAULT_TITLE, ...words } = config;
  return ok({
    format: REPORT_FORMAT,
    formatVersion: REPORT_FORMAT_VERSION,
    title,
    words,
    frozenOn,
    rubric: { id: rubric.id, title: rubric.title, version: rubric.version },
    notice: hasSmallNumbers(facts) ? SMALL_NUMBERS_NOTICE : null,
    ...facts,
    findings: buildFindings({ ...facts, rubric }),
    chart: sectionChart(tables.sections),
    method: buildMethod({ chosen: choice.value, ...facts, totals, frozenOn }),
    limits: [...LIMITS],
  });
}

const otherVersions = ({ leftOut }: ChosenAudits): Pick<ReportModel, 'otherVersions'> =>
  leftOut.length === 0
    ? {}
    : {
        otherVersions: leftOut.map(({ rubric: { id, title, version }, audits }) => ({
          id,
          title,
          version,
          audits: count(audits),
        })),
      };
