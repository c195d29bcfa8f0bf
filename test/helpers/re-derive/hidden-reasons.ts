import { mondayFrom, plusDays, type Stretch } from './calendar';
import type { Problems } from './check-cells';
import { measureNamed } from './check-results';
import type { Figure } from './drafts';
import { gradesOf, teamsOf } from './grades';
import type { DocumentTable, ReadDocument } from './read-document';
import { inDays } from './series';
import type { Truth } from './truth';

/** The fewest plans or answers that a percent is told of. */
const ENOUGH = 10;

/** Numbers that a reader holds against each other, and whether one of them is small. */
interface Family {
  readonly name: string;
  readonly hasSmall: () => boolean;
}

/** Not shown at all, or as one of few: what stands beside it, such as a range, goes with it. */
const isKept = (cell: string): boolean => /^(?:hidden|(?:all but )?1 to \d)$/.test(cell);

/**
 * Whether all that a document hides has a reason: among the numbers that a cell adds up with there is a small one, which it
 * protects. Sections stand by themselves, with their criteria and the periods of their charts, as long as none of them has to
 * give up its own total.
 */
export function reasonProblems({ items }: Pick<ReadDocument, 'items'>, truth: Truth): Problems {
  const tables = items.filter((item) => item.kind === 'table');
  const charted = tables.flatMap(({ caption, header }) => {
    const id = header.includes('Signal') ? measureOf(caption, truth) : null;
    return id === null ? [] : [id];
  });
  const known = new Map<string, boolean>();
  const ofSection = (id: string): boolean => {
    const found = known.get(id) ?? sectionHasSmall(id, charted.includes(id), truth);
    known.set(id, found);
    return found;
  };
  const ofAny = () =>
    truth.chosen.rubric.sections.some(({ id }) => ofSection(id)) || wholeHasSmall(charted.includes('all'), truth);
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      if (!row.some(isKept)) return [];
      const family = familyOf(table, row, truth, { ofSection, ofAny });
      return family === null || family.hasSmall()
        ? []
        : [`${table.caption}, ${row[0]}: hides a number, and none of ${family.name} is small`];
    }),
  );
}

const measureOf = (caption: string, { chosen }: Truth): string | null =>
  measureNamed(caption.replace(/^Table \d+: /, '').replace(/, by \w+$/, ''), chosen);

interface Known {
  readonly ofSection: (id: string) => boolean;
  readonly ofAny: () => boolean;
}

/** Null for tables of what the Board keeps beside the audits: each of their numbers is looked at where it is checked. */
function familyOf(table: DocumentTable, row: readonly string[], truth: Truth, known: Known): Family | null {
  const [name = ''] = row;
  const all = { name: 'all figures of the report', hasSmall: known.ofAny };
  if (table.header[0] === 'Team') return all;
  // The total of a section is a part of the whole: a small number elsewhere can ask for it.
  const ofSection = (id: string): Family =>
    id === 'all' || isTotalHidden(table, id, truth)
      ? all
      : { name: `Section ${id} with its criteria and periods`, hasSmall: () => known.ofSection(id) };
  if (table.header[0] === 'Section or criterion' || table.header[0] === 'Criterion')
    return ofSection(sectionNamed(name, truth) ?? 'all');
  if (!table.header.includes('Signal')) return null;
  // The plans of a period are mostly the same in every chart, so that what is hidden of one is hidden of all.
  return isKept(row[table.header.indexOf('Plans')] ?? '') ? all : ofSection(measureOf(table.caption, truth) ?? 'all');
}

function sectionNamed(name: string, { chosen }: Truth): string | undefined {
  const section = chosen.rubric.sections.find(
    ({ id, title, criteria }) =>
      name === title || name === `Section ${id}: ${title}` || criteria.some((one) => name === `${one.id} ${one.title}`),
  );
  return section?.id;
}

function isTotalHidden({ rows }: DocumentTable, id: string, { chosen }: Truth): boolean {
  const title = chosen.rubric.sections.find((one) => one.id === id)?.title ?? '';
  return rows.some(([name, ...cells]) => (name === `Section ${id}: ${title}` || name === title) && cells.some(isKept));
}

/** Small counts, or too few for a percent. */
const isSmallFigure = ({ n, met, of }: Pick<Figure, 'n' | 'met' | 'of'>, threshold: number): boolean => {
  const isFew = (count: number, least: number) => count > 0 && count < least;
  return isFew(met, threshold) || isFew(of - met, threshold) || isFew(n, ENOUGH) || isFew(of, ENOUGH);
};

function sectionHasSmall(id: string, isCharted: boolean, truth: Truth): boolean {
  const { chosen } = truth;
  const criteria = chosen.rubric.sections.find((one) => one.id === id)?.criteria ?? [];
  return [id, ...criteria.map((one) => one.id)].some((one) => figuresOf(one, isCharted && one === id, truth));
}

/** Of one section, criterion or all of them: in the period, the baseline, between them, by period and of other versions. */
function figuresOf(id: string, isCharted: boolean, truth: Truth): boolean {
  const { chosen, comparison } = truth;
  const stretches = chosen.baseline === null ? [chosen.period] : [chosen.period, chosen.baseline];
  // The first and last period of a chart are as long as its days go.
  const ofChart = (days: Stretch) => inDays(comparison, days);
  const isSmall = (figure: Pick<Figure, 'n' | 'met' | 'of'>) => isSmallFigure(figure, chosen.threshold);
  if (stretches.some((days) => isSmall(truth.figure(id, days)))) return true;
  if ((comparison.spans ?? []).some((days) => isSmall(truth.common(id, days)))) return true;
  if (!isCharted) return false;
  return (
    stretches.some((days) => isSmall(less(truth.common(id, days), truth.figure(id, days)))) ||
    between([...stretches, ...(comparison.spans ?? []), ...truth.series(id).points].map(ofChart)).some((days) =>
      isSmall(truth.common(id, days)),
    )
  );
}

/**
 * The stretches that a reader can work out of those told: two days that stretches join, one way or the other, have a known
 * difference. Weeks 1 to 20 and weeks 1 to 21 tell of week 21.
 */
function between(told: readonly Stretch[]): Stretch[] {
  const joined = new Map<string, Set<string>>();
  for (const { from, to } of told) {
    // A week counts in the month that its Monday is in.
    const [start, end] = [mondayFrom(from), mondayFrom(plusDays(to, 1))];
    const both = new Set([...(joined.get(start) ?? [start]), ...(joined.get(end) ?? [end])]);
    for (const day of both) joined.set(day, both);
  }
  return [...new Set(joined.values())].flatMap((days) => {
    const inOrder = [...days].sort();
    return inOrder.flatMap((from, at) => inOrder.slice(at + 1).map((end) => ({ from, to: plusDays(end, -1) })));
  });
}

const less = (a: Figure, b: Figure) => ({ n: a.n - b.n, met: a.met - b.met, of: a.of - b.of });

/** Whether a number over all sections is small: of a stretch, a team, a grade or what was left out. */
function wholeHasSmall(isCharted: boolean, truth: Truth): boolean {
  const { chosen } = truth;
  const { threshold, rows, otherwise, otherVersions } = chosen;
  const isFew = (count: number) => count > 0 && count < threshold;
  const grades = gradesOf(rows, chosen);
  const teams = teamsOf(rows);
  const ofGrades = [grades, ...teams.map((team) => gradesOf(team.rows, chosen))].flatMap((one) => [
    one.audits,
    one.graded,
    one.good,
    one.graded - one.good,
    one.capped,
    one.graded - one.capped,
    one.incomplete,
    one.parts,
    one.audits - one.graded - one.incomplete - one.parts,
  ]);
  const left = [
    ...(['random', 'targeted', 'none'] as const).map((way) => otherwise.filter((row) => row.sampling === way)),
    ...chosen.file.rubrics.map(({ id, version }) =>
      otherVersions.filter((row) => row.rubricId === id && row.rubricVersion === version),
    ),
  ].map((group) => group.length);
  return (
    figuresOf('all', isCharted, truth) ||
    teams.some((team) => isSmallFigure(truth.ofTeams(team.teams), threshold)) ||
    [...ofGrades, ...left].some(isFew)
  );
}
