import {
  countProblem,
  type Part,
  type Problems,
  percentProblem,
  pointsProblem,
  rangeProblem,
  ratingProblem,
} from './check-cells';
import { gradesOf, teamsOf } from './grades';
import { shareOf } from './numbers';
import type { DocumentTable } from './read-document';
import type { Truth } from './truth';

export type Say = (where: string, problem: string | null) => void;

export const collecting =
  (problems: Problems, table: string): Say =>
  (where, problem) => {
    if (problem !== null) problems.push(`${table}, ${where}: ${problem}`);
  };

export const titleOf = (caption: string): string => caption.replace(/^(?:Table|Figure) \d+: /, '');

/** The heat table: all sections, each followed by its criteria. */
export function checkHeat({ rows, header, caption }: DocumentTable, truth: Truth): Problems {
  const problems: Problems = [];
  const say = collecting(problems, caption);
  const { rubric, threshold } = truth.chosen;
  const expected = rubric.sections.flatMap(({ id, title, criteria }) => [
    { id, name: `Section ${id}: ${title}` },
    ...criteria.map((one) => ({ id: one.id, name: `${one.id} ${one.title}` })),
  ]);
  say('rows', names(rows) === expected.map(({ name }) => name).join('|') ? null : 'are not those of the rubric');
  say('columns', (header.length === 9) === (truth.chosen.baseline !== null) ? null : 'do not go with the baseline');
  for (const [at, { id }] of expected.entries()) {
    const [, met = '', of = '', percent = '', range = '', rating = '', points, reach, word] = rows[at] ?? [];
    const figure = truth.figure(id);
    say(`${id} met`, countProblem(met, figure.met, threshold, figure.of));
    say(`${id} audited`, countProblem(of, figure.of, threshold));
    say(`${id} percent`, percentProblem(percent, figure, threshold));
    say(`${id} interval`, rangeProblem(range, figure.share, percent));
    say(`${id} rating`, ratingProblem(rating, percent, of, threshold));
    if (points === undefined || reach === undefined || word === undefined) continue;
    const change = truth.change(id);
    say(`${id} change`, pointsProblem(points, reach, change?.difference ?? null));
    say(`${id} says`, wordProblem(word, points, change));
    if (/^[-−+\d]/.test(points)) say(`${id} change`, openProblem(change, threshold));
  }
  return problems;
}

export const names = (rows: readonly (readonly string[])[]): string => rows.map(([name]) => name).join('|');

/** Points give a small part away, whichever side it is on. */
function openProblem(change: ReturnType<Truth['change']>, threshold: number): string | null {
  const parts = change === null ? [] : [change.earlier, change.later].flatMap(({ met, of }) => [met, of - met]);
  return parts.some((count) => count > 0 && count < threshold) ? 'tells points of a small number' : null;
}

const WORDS: Readonly<Record<string, readonly string[]>> = {
  up: ['Higher', 'Higher (care)'],
  down: ['Lower', 'Lower (care)'],
  'no-signal': ['None'],
  'too-few': ['Too few'],
};

/** Whether the two may be compared at all has rules of its own; where they are, the word must be that of the figures. */
function wordProblem(word: string, points: string, change: ReturnType<Truth['change']>): string | null {
  if (word === 'Not compared')
    return /^(?:not given|–)$/.test(points) ? null : `says ${points} of what is not compared`;
  if (change === null) return `says ${word} though there are no two stretches`;
  return WORDS[change.word]?.includes(word) ? null : `says ${word} where it is ${change.word}`;
}

export function checkTeams({ rows, caption }: DocumentTable, truth: Truth): Problems {
  const problems: Problems = [];
  const say = collecting(problems, caption);
  const { chosen } = truth;
  const { threshold } = chosen;
  const teams = teamsOf(chosen.rows);
  say('rows', names(rows) === teams.map(({ name }) => name).join('|') ? null : 'are not the teams');
  for (const [at, team] of teams.entries()) {
    const [, audits = '', percent = '', range = '', good = '', below = '', share = '', reach = ''] = rows[at] ?? [];
    const figure = truth.ofTeams(team.teams);
    const grades = gradesOf(team.rows, chosen);
    const ofGrades: Part = { met: grades.good, of: grades.graded, n: grades.graded };
    say(`${team.name} audits`, countProblem(audits, team.rows.length, threshold));
    say(`${team.name} percent`, percentProblem(percent, figure, threshold));
    say(`${team.name} interval`, rangeProblem(range, figure.share, percent));
    say(`${team.name} good`, countProblem(good, grades.good, threshold, grades.graded));
    say(`${team.name} below`, countProblem(below, grades.graded - grades.good, threshold, grades.graded));
    say(`${team.name} share`, percentProblem(share, ofGrades, threshold));
    say(`${team.name} share's interval`, rangeProblem(reach, shareOf(grades.good, grades.graded), share));
  }
  return problems;
}

export function checkVoice({ rows, caption }: DocumentTable, truth: Truth): Problems {
  const problems: Problems = [];
  const say = collecting(problems, caption);
  const { rubric, threshold } = truth.chosen;
  const criteria = rubric.sections.find(({ id }) => id === 'A')?.criteria ?? [];
  say(
    'rows',
    names(rows) === criteria.map(({ id, title }) => `${id} ${title}`).join('|') ? null : 'are not those of A',
  );
  for (const [at, { id }] of criteria.entries()) {
    const [, met = '', of = '', percent = '', range = ''] = rows[at] ?? [];
    const figure = truth.figure(id);
    say(`${id} met`, countProblem(met, figure.met, threshold, figure.of));
    say(`${id} audited`, countProblem(of, figure.of, threshold));
    say(`${id} percent`, percentProblem(percent, figure, threshold));
    say(`${id} interval`, rangeProblem(range, figure.share, percent));
  }
  return problems;
}

/** The measure that a heading, chart or data table of the trend is about; null where there is none of that name. */
export function measureNamed(title: string, { rubric, file }: Truth['chosen']): string | null {
  if (title === 'Criteria met, all sections') return 'all';
  const sections = file.rubrics.filter(({ id }) => id === rubric.id).flatMap((one) => one.sections);
  const found = sections.find((one) => title === `Criteria met, Section ${one.id} ${one.title}`);
  return found?.id ?? null;
}
