import { ok, type Result } from '../../../lib/result';
import { compareGroup } from '../../compare/model/compare-group';
import type { CompareModel } from '../../compare/model/compare-model';
import { frameOf } from '../../compare/model/frame-of-view';
import type { ResultsFile } from '../../results/results-file';
import type { Rubric } from '../../rubric/rubric';
import type { Threshold } from '../model/cells';
import { addAgreement } from './agreement-facts';
import { addChanges, changeOf, hideChangesLast } from './change-figures';
import { type ChosenFigures, chooseFigures, type FiguresChoice, type FiguresRefusal } from './choose-figures';
import { columnsOfResults } from './columns-of-results';
import { compareReport } from './compare-report';
import { type ComparedVersions, comparedVersions } from './compared-versions';
import { withoutTypedWords } from './event-words';
import type { ReportFacts } from './facts';
import { FigureSheet } from './figure-sheet';
import type { RawFigures } from './figures';
import { addGrades, goodBands, goodWords } from './grade-figures';
import { addLeftOut, linkOthers, versionsOf } from './left-out-figures';
import { addLevels } from './level-figures';
import { BOARD_VIEWER, reportView } from './report-view';
import { addSamples } from './sample-figures';
import { addTeams } from './team-figures';
import { addTrend } from './trend-figures';
import { linkVersions } from './version-links';
import { cautionWords, refusedWords } from './words-without-counts';

/** All figures of a report, before what may be told of them is known. */
export interface ReportFigures {
  readonly chosen: ChosenFigures;
  readonly compared: ComparedVersions['compared'];
  /** Goes through disclosure control and nowhere else. */
  readonly raw: RawFigures;
  readonly facts: ReportFacts;
}

const ALL = { kind: 'section', section: 'all' } as const;

/**
 * Everything that the parts of a report tell, counted once. Pure: the same file and choice give the same figures. Refuses a
 * period that is not one or is empty, and a baseline that overlaps it.
 *
 * @param threshold counts below it are small: sections that it would tear apart get no chart, and single small grades no row.
 */
export function figuresOf(
  results: ResultsFile,
  choice: FiguresChoice,
  threshold: Threshold,
): Result<ReportFigures, FiguresRefusal> {
  const file = { ...results, events: withoutTypedWords(results.events) };
  const chosen = chooseFigures(file, choice);
  if (!chosen.ok) return chosen;
  const { period, baseline, rubric, rows } = chosen.value;
  const sheet = new FigureSheet(threshold);
  const data = columnsOfResults(file);
  const frame = frameOf(data, reportView(chosen.value), BOARD_VIEWER);
  addLevels(sheet, frame, rubric, period, 'period');
  if (baseline !== null) addLevels(sheet, frame, rubric, baseline, 'baseline');
  const grades = addGrades(sheet, rubric, rows, threshold);
  // Of parts by discipline several are one plan, and of a plan to which nothing applied no figure is made.
  if (rows.length === sheet.counts.get('plans|all|period') && rows.every(({ discipline }) => discipline === undefined))
    sheet.sum('audits|all|period', ['plans|all|period']);
  const teams = addTeams(sheet, frame, rubric, rows, period);
  const over = comparedVersions(file, chosen.value);
  const comparison = compareReport(data, file, chosen.value, over);
  const left = addLeftOut(sheet, chosen.value, over.numbers);
  const all = comparison.ask(ALL, 'section');
  const trend = addTrend(sheet, comparison, all, rubric, data.rubrics, over.charts, threshold);
  const criteria = comparison.ask(ALL, 'criterion');
  linkVersions(
    sheet,
    trend.charts.map(({ id }) => ({ id, gained: gainedBy(rubric, id, criteria) })),
  );
  linkOthers(sheet, chosen.value);
  const facts: ReportFacts = {
    sampling: chosen.value.sampling,
    auditors: new Set(rows.map(({ auditor }) => auditor)).size,
    good: goodWords(rubric.bands.filter(({ id }) => goodBands(rubric).has(id))),
    grades,
    changes: {},
    refusal: baseline === null ? null : refusedWords(all.comparable),
    comparedVersions: over.numbers,
    comparedOver: baseline === null ? [] : cautionWords(all.comparable),
    trend,
    teams,
    ...left,
    samples: addSamples(sheet, file, period),
    agreement: addAgreement(sheet, file, rubric, period),
    versions: versionsOf(file, chosen.value),
    events: file.events
      .filter(({ on }) => on >= (baseline ?? period).firstDay && on <= period.lastDay)
      .map(({ on, label }) => ({ day: on, text: label })),
    sections: rubric.sections.map(({ id }) => id).filter((id) => (sheet.counts.get(`audited|${id}|period`) ?? 0) > 0),
  };
  if (baseline === null || all.spans === null)
    return ok({ chosen: chosen.value, compared: over.compared, raw: sheet, facts });
  const { earlier, later } = all.spans;
  const changes = {
    ...addChanges(sheet, comparison, [all, criteria], threshold),
    all: changeOf(
      sheet,
      comparison,
      { id: 'all', earlier: earlier.range, later: later.range },
      wholeChange(all, comparison.few),
      threshold,
    ),
  };
  hideChangesLast(sheet, rubric, changes);
  return ok({ chosen: chosen.value, compared: over.compared, raw: sheet, facts: { ...facts, changes } });
}

/** Criteria of a section, or of all of them, that not all versions of the charts have in common. */
function gainedBy(rubric: Rubric, id: string, { split }: CompareModel): readonly string[] {
  const inCommon = new Set((split?.groups ?? []).map(({ value }) => value));
  return rubric.sections
    .filter((section) => id === 'all' || section.id === id)
    .flatMap(({ criteria }) => criteria.map((criterion) => criterion.id).filter((one) => !inCommon.has(one)));
}

/** What became of all criteria together, by the rule that stands behind each row of a split. */
function wholeChange({ spans, series, measure, comparable }: CompareModel, few: number) {
  if (spans === null) throw new RangeError('There is nothing to compare.');
  const { earlier, later } = spans;
  const group = compareGroup(
    { facts: measure, series, tallies: [earlier.tally, later.tally], strata: null },
    [earlier, later],
    few,
  );
  return comparable.ok ? group : { ...group, change: 'not-compared' as const };
}
