import type { DocumentTable } from '../re-derive/read-document';
import type { Known } from './known';

const keysOf = (id: string) => [`met|${id}|period`, `notMet|${id}|period`, `audited|${id}|period`] as const;

/** What stands in a row about one section or criterion. */
interface ShareRow {
  readonly met: string;
  readonly audited: string;
  readonly percent: string;
  readonly interval: string;
  readonly rating?: string;
}

const FROM: Readonly<Record<string, readonly [number, number]>> = {
  Strong: [90, 101],
  Sound: [70, 90],
  Mixed: [50, 70],
  Weak: [0, 50],
};

function readShare(known: Known, id: string, { met, audited, percent, interval, rating = '' }: ShareRow): void {
  const keys = keysOf(id);
  const [part, rest, base] = keys;
  known.share(part, rest, base);
  known.count(part, met);
  known.count(base, audited);
  if (met.startsWith('all but ')) known.within(rest, 1, known.threshold - 1);
  known.percent(keys, percent);
  known.interval(part, base, interval);
  const word = FROM[rating];
  // A word goes by the percent as it is printed.
  if (word !== undefined) known.percentBetween(part, base, word[0] - 0.5, word[1] - 0.5);
  if (rating === 'Too few') known.within(base, 0, 9);
  if (rating === 'None audited') known.within(base, 0, 0);
}

export interface SectionRows {
  readonly id: string;
  readonly criteria: readonly string[];
}

/** Section and criterion ids of the table by section, each section before its criteria. */
export function sectionsOf({ rows }: DocumentTable): readonly SectionRows[] {
  const sections: { id: string; criteria: string[] }[] = [];
  for (const [name = ''] of rows) {
    const section = /^Section ([A-Z]\d?): /.exec(name)?.[1] ?? (name === 'Whole plan' ? 'X' : undefined);
    if (section === undefined) sections.at(-1)?.criteria.push(idOf(name));
    else sections.push({ id: section, criteria: [] });
  }
  return sections;
}

const idOf = (name: string): string => name.split(' ')[0] ?? '';

/** The table by section and criterion. Criteria make their section, sections make all. */
export function readHeat(known: Known, table: DocumentTable): void {
  const sections = sectionsOf(table);
  const ids = sections.flatMap(({ id, criteria }) => [id, ...criteria]);
  for (const [at, [, met = '', audited = '', percent = '', interval = '', rating = '']] of table.rows.entries())
    readShare(known, ids[at] ?? '', { met, audited, percent, interval, rating });
  known.share(...keysOf('all'));
  addUp(
    known,
    'all',
    sections.map(({ id }) => id),
  );
  for (const { id, criteria } of sections) addUp(known, id, criteria);
}

function addUp(known: Known, whole: string, parts: readonly string[]): void {
  for (const what of ['met', 'notMet'])
    known.sum(
      `${what}|${whole}|period`,
      parts.map((id) => `${what}|${id}|period`),
    );
}

/** What children and parents say: the criteria of section A once more. */
export function readVoice(known: Known, { rows }: DocumentTable): void {
  for (const [name = '', met = '', audited = '', percent = '', interval = ''] of rows)
    readShare(known, idOf(name), { met, audited, percent, interval });
}

/** Teams make all. No team has more answers than its audits and the criteria allow. */
export function readTeams(known: Known, { rows }: DocumentTable, criteria: number): void {
  for (const [name, audits = '', met = '', metRange = '', good = '', below = '', share = '', shareRange = ''] of rows) {
    const of = (what: string) => `${what}|team:${name}|period`;
    known.count(of('audits'), audits);
    // Those with fewer are put together.
    known.within(of('audits'), 10);
    known.share(of('met'), of('notMet'), of('audited'));
    known.noMore([of('audited')], [of('audits')], criteria);
    known.percent([of('met'), of('notMet'), of('audited')], met);
    known.interval(of('met'), of('audited'), metRange);
    known.share(of('good'), of('below'), of('graded'));
    known.count(of('good'), good);
    known.count(of('below'), below);
    if (good.startsWith('all but ')) known.within(of('below'), 1, known.threshold - 1);
    if (below.startsWith('all but ')) known.within(of('good'), 1, known.threshold - 1);
    known.percent([of('good'), of('below'), of('graded')], share);
    known.interval(of('good'), of('graded'), shareRange);
    known.noMore([of('graded')], [of('audits')]);
  }
  for (const what of ['audits', 'good', 'below', 'met', 'notMet'])
    known.sum(
      `${what}|all|period`,
      rows.map(([name]) => `${what}|team:${name}|period`),
    );
}
