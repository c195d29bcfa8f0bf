import type { Block, Chart, Row, Table } from '#shared/domain/report/model/blocks';
import { type Cell, count } from '#shared/domain/report/model/cells';
import { DEFAULT_RUBRIC } from '#shared/domain/rubric/default-rubric';
import { absent, few, figureColumn, hidden, percent, rating, row, standing, table, textColumn } from './sample-pieces';

/** Invented, yet the same each time: any whole number gives counts of at least 5. */
const metOf = (at: number): number => 60 + ((at * 67) % 147);
const AUDITED = 214;

const figures = [
  figureColumn('met', 'Met'),
  figureColumn('audited', 'Audited'),
  figureColumn('percent', 'Percent met'),
  figureColumn('interval', 'Likely range'),
  textColumn('rating', 'Rating'),
];

/** One section has a hidden criterion and the next one with very few met, as small sections have. */
function heatCells(section: number, criterion: number): Cell[] {
  if (section === 9 && criterion === 0)
    return [few, count(12), { kind: 'percent-hidden' }, absent('hidden'), rating('Hidden')];
  if (section === 8) return [hidden, hidden, { kind: 'percent-hidden' }, absent('hidden'), rating('Hidden')];
  return standing(metOf(section * 7 + criterion), AUDITED);
}

/** Every section with its criteria below it. */
export const heatTable: Table = table(
  'heat',
  'Criteria met, by section and criterion',
  [textColumn('section', 'Section'), textColumn('criterion', 'Criterion'), ...figures],
  DEFAULT_RUBRIC.sections.flatMap(({ id, title, criteria }, at): Row[] =>
    criteria.map((criterion, index) => {
      const name = [id === criterion.id ? title : `${id} ${title}`, `${criterion.id} ${criterion.title}`] as const;
      const made = row(criterion.id, ...name, ...heatCells(at, index));
      return { ...made, startsGroup: index === 0 && at > 0 };
    }),
  ),
);

const SECTIONS = DEFAULT_RUBRIC.sections.map(({ id, title }, at) => ({
  key: id,
  label: `${id} ${title}`,
  met: metOf(at * 5 + 3),
}));

export const sectionChart: Chart = {
  kind: 'chart',
  id: 'sections',
  title: 'Percent of criteria met, by section',
  altText: 'Bar chart with a bar for each section of the plan, in the order of the plan.',
  form: 'bars',
  tableId: 'data.sections',
  axis: { title: 'Percent', low: 0, high: 100 },
  points: SECTIONS.map(({ label }) => ({ label })),
  series: [
    { name: 'Percent met', role: 'value', values: SECTIONS.map(({ met }) => Math.floor((100 * met) / AUDITED + 0.5)) },
  ],
};

export const sectionData: Block = table(
  'data.sections',
  'Percent of criteria met, by section',
  [textColumn('section', 'Section'), ...figures],
  SECTIONS.map(({ key, label, met }) => row(key, label, ...standing(met, AUDITED))),
);

export const teamTable: Block = table(
  'teams',
  'Plans graded good or better, by team',
  [
    textColumn('team', 'Team'),
    figureColumn('good', 'Good or better'),
    figureColumn('below', 'Below good'),
    figureColumn('audits', 'Plans'),
    figureColumn('percent', 'Percent good or better'),
    textColumn('says', 'Against all other teams'),
  ],
  [
    row('North', 'North', count(52), count(21), count(73), percent(71), 'no difference that chance would not give'),
    row('South', 'South', count(44), count(37), count(81), percent(54), 'lower'),
    row(
      'Early years',
      'Early years',
      count(31),
      count(20),
      count(51),
      percent(61),
      'no difference that chance would not give',
    ),
    row('Post-16', 'Post-16', { kind: 'most' }, few, count(9), { kind: 'percent-hidden' }, absent('too few to say')),
  ],
);

export const actionTable: Block = table(
  'actions',
  'Improvement actions',
  [
    textColumn('weakness', 'Area for development'),
    textColumn('action', 'Action'),
    textColumn('owner', 'Owner'),
    textColumn('due', 'Due'),
    textColumn('measure', 'What will show it worked'),
    textColumn('status', 'Status'),
  ],
  [
    row(
      'a1',
      'F2 Specific and quantified provision',
      'Provision writing workshop for all plan writers, with worked examples from each discipline',
      'Head of SEND casework',
      '31 January 2027',
      'F2 met in 70% of plans by the summer term',
      'In progress',
    ),
    row(
      'a2',
      'E1 Outcomes are SMART',
      'Outcome checklist at the point of quality assurance',
      'Principal educational psychologist',
      '28 February 2027',
      'E1 met in 65% of plans',
      'Not started',
    ),
    row(
      'a3',
      'A1 The child’s own voice',
      'Voice toolkit',
      'Participation lead',
      '30 November 2026',
      'A1 met in 85%',
      'Done',
    ),
  ],
);

export const riskTable: Block = table(
  'risks',
  'Risk register extract',
  [
    textColumn('risk', 'Risk'),
    textColumn('cause', 'Cause'),
    textColumn('effect', 'Effect'),
    figureColumn('now', 'Score now'),
    figureColumn('target', 'Score target'),
    textColumn('control', 'Control'),
    textColumn('owner', 'Owner'),
  ],
  [
    row(
      'r1',
      'Provision that cannot be enforced',
      'Vague wording in advice is carried into section F',
      'Children do not receive what they need; appeals',
      { kind: 'number', value: 16, unit: 'number' },
      { kind: 'number', value: 8, unit: 'number' },
      'Advice templates; sampling of section F each week',
      'Head of SEND casework',
    ),
    row(
      'r2',
      'Health advice arrives late',
      'Therapy vacancies',
      'Plans are issued after 20 weeks',
      { kind: 'number', value: 12, unit: 'number' },
      { kind: 'number', value: 6, unit: 'number' },
      'Weekly escalation to the designated clinical officer',
      'Designated clinical officer',
    ),
  ],
);

export const indicatorTable: Block = table(
  'indicators',
  'Indicators against target',
  [
    textColumn('indicator', 'Indicator'),
    textColumn('area', 'Area'),
    figureColumn('baseline', 'Baseline'),
    figureColumn('now', 'Latest'),
    figureColumn('target', 'Target'),
    textColumn('standing', 'Standing'),
  ],
  [
    row('i1', 'Plans issued within 20 weeks', 'Education', percent(52), percent(64), percent(60), 'on target'),
    row(
      'i2',
      'Mean wait for health advice',
      'Health',
      { kind: 'number', value: 9.5, unit: 'weeks' },
      { kind: 'number', value: 7.2, unit: 'weeks' },
      { kind: 'number', value: 6, unit: 'weeks' },
      'below target',
    ),
    row('i3', 'Care advice received', 'Care', percent(70), absent('not given'), percent(90), 'not known'),
  ],
);
