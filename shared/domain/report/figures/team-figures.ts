import { gradeOf } from '../../audit/audit-result';
import { type Frame, measureRows, talliesByField } from '../../compare/model/frame-of-view';
import { placesOf } from '../../compare/model/spans';
import { addTallies, NO_TALLY, type Tally } from '../../compare/tally';
import { completeOnly } from '../../results/complete-only';
import type { ResultsRow } from '../../results/results-file';
import type { Rubric } from '../../rubric/rubric';
import { estimate } from '../../statistics/estimate';
import { SMALLEST_BASE } from '../model/cells';
import type { ReportPeriod } from '../model/report-model';
import type { ReportFacts } from './facts';
import type { FigureSheet } from './figure-sheet';
import { goodBands } from './grade-figures';
import { teamKey, teamsKey } from './team-keys';

const NOT_KNOWN = 'Team not known';
const OTHERS = 'Other teams';

interface Team {
  readonly name: string;
  /** Names of the teams that are put together in it; its own alone where there are none. */
  readonly members: readonly string[];
  readonly rows: readonly ResultsRow[];
  readonly tally: Tally;
}

/**
 * Audits, criteria met and the two groups of grades by team, in the order of their names: teams are never ranked. Teams with
 * fewer audits than percents are told of are put together as other teams, with the next smallest where these are still too few.
 *
 * @param frame of the report's version alone.
 */
export function addTeams(
  sheet: FigureSheet,
  frame: Frame,
  rubric: Rubric,
  rows: readonly ResultsRow[],
  weeks: ReportPeriod,
): ReportFacts['teams'] {
  const teams = putTogether(teamsOf(frame, rows, weeks)).map((team) => ({ ...team, key: keyOf(team) }));
  const good = goodBands(rubric);
  for (const { key, rows: own, tally } of teams) {
    const graded = completeOnly(own).filter(({ result }) => gradeOf(result) !== null);
    const isGood = graded.filter(({ result }) => good.has(gradeOf(result) ?? '')).length;
    const count = (what: string, value: number) => sheet.count(`${what}|${key}|period`, value);
    sheet.countBehindPercents(`audits|${key}|period`, own.length);
    count('graded', graded.length);
    count('good', isGood);
    count('below', graded.length - isGood);
    sheet.sum(`graded|${key}|period`, [`good|${key}|period`, `below|${key}|period`]);
    sheet.bound([`graded|${key}|period`], `audits|${key}|period`);
    sheet.share({ key: `good|${key}|period`, part: `good|${key}|period`, base: `graded|${key}|period` });
    sheet.met(key, 'period', estimate(tally, 'items', 'percent'));
  }
  for (const what of ['audits', 'good', 'below', 'met', 'notMet'])
    sheet.sum(
      `${what}|all|period`,
      teams.map(({ key }) => `${what}|${key}|period`),
    );
  return teams.map(({ name, key }) => ({ name, key }));
}

const keyOf = ({ name, members }: Team): string => (members.length === 1 ? teamKey(name) : teamsKey(members));

function teamsOf(frame: Frame, rows: readonly ResultsRow[], weeks: ReportPeriod): readonly Team[] {
  const measured = measureRows(frame, { kind: 'section', section: 'all' });
  const places = placesOf(frame, { from: weeks.firstDay, to: weeks.lastDay });
  const tallies = talliesByField(frame, measured, 'team', places, 1);
  const words = frame.data.directory.words.team;
  const names = [...new Set(rows.map(({ team }) => team))];
  return names.map((team) => ({
    name: team ?? NOT_KNOWN,
    members: [team ?? NOT_KNOWN],
    rows: rows.filter((row) => row.team === team),
    tally: tallies[team === undefined ? 0 : words.indexOf(team) + 1]?.[0] ?? NO_TALLY,
  }));
}

function putTogether(teams: readonly Team[]): readonly Team[] {
  const bySize = teams.toSorted((a, b) => a.rows.length - b.rows.length || byName(a, b));
  let small = bySize.filter(({ rows }) => rows.length < SMALLEST_BASE).length;
  const sizeOf = (some: readonly Team[]) => some.reduce((sum, { rows }) => sum + rows.length, 0);
  if (small > 0)
    while (small < bySize.length && (small === 1 || sizeOf(bySize.slice(0, small)) < SMALLEST_BASE)) small += 1;
  const others = bySize.slice(0, small);
  const named = bySize.slice(small).sort(byName);
  if (others.length === 0) return named;
  const name = named.length === 0 ? 'All teams' : OTHERS;
  return [
    ...named,
    {
      name,
      members: others.map((team) => team.name),
      rows: others.flatMap(({ rows }) => rows),
      tally: others.map(({ tally }) => tally).reduce(addTallies, NO_TALLY),
    },
  ];
}

/** What is not known stands last. */
const byName = (a: Team, b: Team): number =>
  Number(a.name === NOT_KNOWN) - Number(b.name === NOT_KNOWN) || a.name.localeCompare(b.name, 'en-GB');
