import type { ReportFacts } from '../../figures/facts';
import type { ShownFigures } from '../../figures/figures';
import { isTogether } from '../../figures/team-keys';
import type { Block, Column, Table } from '../../model/blocks';
import { type PercentCell, SMALLEST_BASE, text } from '../../model/cells';
import { listed } from '../../plain-text';
import { bare, intervalCell } from '../heat/heat-part';
import type { BuiltPart, PartContext } from '../part-context';
import { PART_TITLES } from '../part-titles';

type Team = ReportFacts['teams'][number];

/** Their row in files of figures. The key of their counts names each of them, and so which teams had few audits. */
const OTHER_TEAMS = 'other-teams';
const right = 'right' as const;

const columnsOf = (good: string): Column[] => [
  { key: 'team', heading: 'Team', align: 'left', about: 'In the order of names.' },
  { key: 'audits', heading: 'Audits', align: right, about: 'Audits of plans of the team.' },
  {
    key: 'percent',
    heading: 'Criteria met',
    align: right,
    about: 'Criteria met of criteria audited, in whole percent.',
  },
  {
    key: 'interval',
    heading: '95% interval',
    align: right,
    about: 'Of criteria met, with the plans as what was sampled.',
  },
  { key: 'good', heading: good, align: right, about: 'Audits with one of the two best grades.' },
  { key: 'below', heading: 'Below that', align: right, about: 'Audits with any other grade.' },
  { key: 'share', heading: 'Share of audits', align: right, about: 'Of audits with a grade, in whole percent.' },
  { key: 'shareInterval', heading: '95% interval', align: right, about: 'Of the share of audits, Wilson.' },
];

/** Teams in the order of their names, in two groups of grades; never ranked. */
export function teamsPart({ facts, shown }: PartContext): BuiltPart {
  const { teams } = facts;
  const part = (blocks: Block[]): BuiltPart => ({
    part: { id: 'teams', title: PART_TITLES.teams, landscape: false, blocks },
  });
  if (teams.length < 2) return part([sentence('teams.one', oneTeam(teams))]);
  const table: Table = {
    kind: 'table',
    id: 'teams',
    title: 'Criteria met and local audit grades by team',
    altText: 'One row for each team, with its audits, criteria met, and audits in two groups of grades.',
    columns: columnsOf(facts.good),
    rows: teams.map(({ key, name }) => {
      const [met, good] = [shown.percent(`met|${key}|period`), shown.percent(`good|${key}|period`)];
      return {
        key: isTogether(key) ? OTHER_TEAMS : key,
        cells: [
          text(name),
          shown.count(`audits|${key}|period`),
          bare(met),
          intervalCell(met),
          shown.count(`good|${key}|period`),
          shown.count(`below|${key}|period`),
          bare(good),
          intervalCell(good),
        ],
      };
    }),
  };
  return part([
    sentence('teams.ranges', rangesSentence(teams, shown)),
    table,
    note(`Teams stand in the order of their names. Those with fewer than ${SMALLEST_BASE} audits are put together.`),
  ]);
}

const sentence = (id: string, words: string): Block => ({ kind: 'sentence', id, text: words });
const note = (words: string): Block => ({ kind: 'note', text: words });

function oneTeam([team]: readonly Team[]): string {
  if (team === undefined) return 'No plan was audited, so there is nothing to tell by team.';
  return 'Figures by team are not given: there is one team, or no two with enough audits to tell apart.';
}

interface Ranged {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** Whether any two teams differ by more than their ranges. It names pairs, and makes no list from best to worst. */
function rangesSentence(teams: readonly Team[], shown: ShownFigures): string {
  const ranged = teams.flatMap(({ name, key }) => rangeOf(name, shown.percent(`met|${key}|period`)));
  if (ranged.length < 2) return 'Too few teams have a range that may be told to say whether any two differ.';
  const apart = ranged.flatMap((one) => ranged.filter((other) => other.low > one.high).map((other) => [other, one]));
  if (apart.length === 0)
    return 'The ranges of all teams overlap: nothing here shows that one team’s plans are better than another’s.';
  const pairs = apart.map(([high, low]) => `${high?.name} above ${low?.name}`);
  return `Criteria were met more often by one team than by another, with ranges that do not overlap: ${listed(pairs)}. The ranges of all others overlap. Teams may have different plans.`;
}

const rangeOf = (name: string, percent: PercentCell): Ranged[] =>
  percent.kind === 'percent' && percent.interval !== undefined ? [{ name, ...percent.interval }] : [];
