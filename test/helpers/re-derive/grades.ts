import type { Chosen } from './chosen';
import { isAsked } from './drafts';
import type { RowJson, RubricJson } from './json';

/** What an audit comes to: `graded` with its grades before and after the limiting rule, or why it has none. */
export type Grade =
  | { readonly kind: 'graded'; readonly band: string; readonly earned: string }
  | { readonly kind: 'incomplete' | 'part' | 'nothing' };

/** The default rubric's rules (docs/how-it-works.md): weighted mean, bands, limiting criteria; none for what is incomplete. */
export function gradeOf(row: RowJson, rubric: RubricJson): Grade {
  const asked = rubric.sections.flatMap((section) =>
    section.criteria.filter((one) => isAsked(row, section, one)).map((one) => ({ ...one, weight: section.weight })),
  );
  if (asked.some(({ id }) => row.marks[id] === undefined)) return { kind: 'incomplete' };
  if (row.discipline !== undefined) return { kind: 'part' };
  const counting = asked.filter(({ id }) => row.marks[id] !== 'na');
  if (counting.length === 0) return { kind: 'nothing' };
  const top = rubric.scale.length - 1;
  const ratingOf = (id: string): number => {
    const mark = row.marks[id];
    return typeof mark === 'number' ? mark : 0;
  };
  // Weights are halves: doubled, all of this is whole numbers.
  const points = counting.reduce((sum, { id, weight }) => sum + 2 * weight * ratingOf(id), 0);
  const best = counting.reduce((sum, { weight }) => sum + 2 * weight * top, 0);
  const earned = rubric.bands.findIndex(({ from }) => 100 * points >= from * best);
  const failed = counting.filter(({ id, limiting }) => limiting && ratingOf(id) === 0).length;
  const place = (id: string) => rubric.bands.findIndex((band) => band.id === id);
  const cap = failed === 0 ? 0 : place(failed === 1 ? rubric.caps.one : rubric.caps.twoOrMore);
  const [before, after] = [rubric.bands[earned]?.id ?? '', rubric.bands[Math.max(earned, cap)]?.id ?? ''];
  return { kind: 'graded', band: after, earned: before };
}

export interface Grades {
  readonly audits: number;
  readonly graded: number;
  readonly good: number;
  readonly capped: number;
  readonly incomplete: number;
  readonly parts: number;
}

export function gradesOf(rows: readonly RowJson[], { rubric }: Pick<Chosen, 'rubric'>): Grades {
  const all = rows.map((row) => gradeOf(row, rubric));
  const good = rubric.bands.slice(0, 2).map(({ id }) => id);
  const graded = all.flatMap((grade) => (grade.kind === 'graded' ? [grade] : []));
  return {
    audits: rows.length,
    graded: graded.length,
    good: graded.filter(({ band }) => good.includes(band)).length,
    capped: graded.filter(({ band, earned }) => band !== earned).length,
    incomplete: all.filter(({ kind }) => kind === 'incomplete').length,
    parts: all.filter(({ kind }) => kind === 'part').length,
  };
}

export interface TeamFigures {
  readonly name: string;
  readonly rows: readonly RowJson[];
  /** Names of the teams that are put together in it; undefined: a plan whose team is not known. */
  readonly teams: readonly (string | undefined)[];
}

const NOT_KNOWN = 'Team not known';

/** Teams in the order of their names; those with fewer than ten audits are put together, with more until they are ten and two. */
export function teamsOf(rows: readonly RowJson[]): TeamFigures[] {
  const names = [...new Set(rows.map(({ team }) => team))];
  const teams = names.map((team) => ({
    name: team ?? NOT_KNOWN,
    rows: rows.filter((row) => row.team === team),
    teams: [team],
  }));
  const byName = (a: TeamFigures, b: TeamFigures) =>
    Number(a.name === NOT_KNOWN) - Number(b.name === NOT_KNOWN) || a.name.localeCompare(b.name, 'en-GB');
  const bySize = teams.toSorted((a, b) => a.rows.length - b.rows.length || byName(a, b));
  let count = bySize.findIndex((team) => team.rows.length >= 10);
  if (count === -1) count = bySize.length;
  const sizeOf = (many: number) => bySize.slice(0, many).reduce((sum, team) => sum + team.rows.length, 0);
  while (count > 0 && count < bySize.length && (count < 2 || sizeOf(count) < 10)) count += 1;
  const together = bySize.slice(0, count);
  const alone = bySize.slice(count).sort(byName);
  if (together.length === 0) return alone;
  return [
    ...alone,
    {
      name: alone.length === 0 ? 'All teams' : 'Other teams',
      rows: together.flatMap((team) => team.rows),
      teams: together.flatMap((team) => team.teams),
    },
  ];
}
