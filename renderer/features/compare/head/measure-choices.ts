import type { Measure } from '#shared/domain/compare/measure';
import { DEFAULT_PHRASE_BANK } from '#shared/domain/prompts/default-bank';
import type { Rubric } from '#shared/domain/rubric/rubric';
import { criterionChoices } from '../criterion-choices';

export interface MeasureChoice {
  readonly id: string;
  readonly measure: Measure;
  /** As the list says it, under its group's heading. */
  readonly label: string;
  /** As the button says it, where there is little room. */
  readonly short: string;
  /** Words it is found by besides its label. */
  readonly found: string;
}

export interface MeasureGroup {
  readonly title: string;
  readonly choices: readonly MeasureChoice[];
}

/** Names a measure: two that are equal have the same id. */
export const measureId = (measure: Measure): string =>
  Object.values(measure)
    .map((part) => String(part))
    .join(' ');

const choice = (measure: Measure, label: string, short = label, found = ''): MeasureChoice => ({
  id: measureId(measure),
  measure,
  label,
  short,
  found: `${label} ${short} ${found}`.toLowerCase(),
});

const FIXED: readonly MeasureGroup[] = [
  {
    title: 'Overall',
    choices: [
      choice({ kind: 'section', section: 'all' }, 'All sections, share of criteria met', 'all criteria'),
      choice({ kind: 'score' }, 'Overall percent, mean', 'overall percent', 'score result'),
      choice({ kind: 'good' }, 'Graded good or better, share of plans', 'good or better', 'grade'),
    ],
  },
];

const AFTER: readonly MeasureGroup[] = [
  {
    title: 'Provision in Section F',
    choices: [
      choice({ kind: 'provision', says: 'who' }, 'Items that say who', 'says who', 'provision section f'),
      choice(
        { kind: 'provision', says: 'howOften' },
        'Items that say how often',
        'says how often',
        'provision section f',
      ),
      choice({ kind: 'provision', says: 'howLong' }, 'Items that say how long', 'says how long', 'provision section f'),
      choice({ kind: 'provision', says: 'all' }, 'Items that say all three', 'says all three', 'provision section f'),
    ],
  },
  {
    title: 'Timeliness',
    choices: [
      choice({ kind: 'weeks' }, 'Weeks from request to issue, mean', 'weeks to issue', 'time late'),
      choice({ kind: 'within-20' }, 'New plans issued within 20 weeks, share', 'within 20 weeks', 'time late'),
    ],
  },
  {
    title: 'Wording prompts per plan',
    choices: [
      choice({ kind: 'prompts', class: 'all' }, 'All prompts', 'all prompts', 'wording'),
      ...DEFAULT_PHRASE_BANK.classes.map(({ id, title }) =>
        choice({ kind: 'prompts', class: id }, title, `prompts: ${title.toLowerCase()}`, 'prompts wording'),
      ),
    ],
  },
];

/** Everything that can be compared, in groups. Sections and criteria are those of the rubric versions there are. */
export function measureGroups(rubrics: readonly Rubric[]): readonly MeasureGroup[] {
  const sections = new Map(
    rubrics
      .toSorted((a, b) => a.version - b.version)
      .flatMap((rubric) => rubric.sections.map(({ id, title }) => [id, title] as const)),
  );
  const ofSections = [...sections]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([id, title]) => choice({ kind: 'section', section: id }, `${sectionName(id)}: ${title}`, sectionName(id)));
  const ofCriteria = criterionChoices(rubrics).map(({ id, title }) =>
    choice({ kind: 'criterion', criterionId: id }, title, `criterion ${id}`),
  );
  return [
    ...FIXED,
    { title: 'Sections, share of criteria met', choices: ofSections },
    { title: 'Criteria, share of plans that meet them', choices: ofCriteria },
    ...AFTER,
  ].filter(({ choices }) => choices.length > 0);
}

const sectionName = (id: string): string => (id === 'X' ? 'Whole plan' : `Section ${id}`);

/** The groups with only what holds every word of the search. */
export function searchMeasures(groups: readonly MeasureGroup[], search: string): readonly MeasureGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, choices }) => ({
      title,
      choices: choices.filter(({ found }) => words.every((word) => `${found} ${title.toLowerCase()}`.includes(word))),
    }))
    .filter(({ choices }) => choices.length > 0);
}

/** What the button says of a measure, whether or not the versions there are have it. */
export const shortMeasure = (groups: readonly MeasureGroup[], measure: Measure): string => {
  const id = measureId(measure);
  const known = groups.flatMap(({ choices }) => choices).find((one) => one.id === id);
  if (known !== undefined) return known.short;
  if (measure.kind === 'section') return sectionName(measure.section);
  return measure.kind === 'criterion' ? `criterion ${measure.criterionId}` : measure.kind;
};
