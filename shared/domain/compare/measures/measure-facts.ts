import { DEFAULT_PHRASE_BANK } from '../../prompts/default-bank';
import type { Rubric, RubricSectionId } from '../../rubric/rubric';
import type { ColumnGroup } from '../columns/layout';
import type { Measure, MeasureFacts } from '../measure';

const SAYS = {
  who: 'who provides it',
  howOften: 'how often',
  howLong: 'for how long',
  all: 'who, how often and how long',
} as const;

/** @param rubrics the versions in use, newest first: criteria, sections and grades are called as the newest calls them. */
export function factsOf(measure: Measure, rubrics: readonly Rubric[]): MeasureFacts {
  const share = { scale: 'percent', better: 'higher' } as const;
  switch (measure.kind) {
    case 'score':
      return { label: 'Overall score, mean', unit: 'mean', ...share };
    case 'good':
      return { label: `Share of plans graded ${bestTwo(rubrics)}`, unit: 'plans', ...share };
    case 'section':
      return { label: `${sectionName(measure.section)}, share of criteria met`, unit: 'items', ...share };
    case 'criterion':
      return {
        label: `${criterionName(measure.criterionId, rubrics)}: share of plans that meet it`,
        unit: 'plans',
        ...share,
      };
    case 'provision':
      return {
        label: `Provision in Section F, share of items that say ${SAYS[measure.says]}`,
        unit: 'items',
        ...share,
      };
    case 'weeks':
      return { label: 'Weeks from request to issue, mean', unit: 'mean', scale: 'weeks', better: 'lower' };
    case 'within-20':
      return { label: 'Share of new plans issued within 20 weeks', unit: 'plans', ...share };
    case 'prompts':
      // A prompt is a hint and no verdict, so fewer of them are not better by themselves.
      return {
        label: `Wording prompts per plan, ${className(measure.class)}`,
        unit: 'mean',
        scale: 'prompts',
        better: null,
      };
  }
}

export const sectionName = (section: RubricSectionId | 'all'): string => {
  if (section === 'all') return 'All sections';
  return section === 'X' ? 'Whole plan (X)' : `Section ${section}`;
};

function bestTwo(rubrics: readonly Rubric[]): string {
  const words = rubrics[0]?.bands.slice(0, 2).map(({ word }) => word) ?? [];
  return words.length === 2 ? words.join(' or ') : 'good or better';
}

/** `F2 Specific and quantified`; the id alone where no version in use has it. */
export function criterionName(id: string, rubrics: readonly Rubric[]): string {
  for (const { sections } of rubrics)
    for (const { criteria } of sections)
      for (const criterion of criteria) if (criterion.id === id) return `${id} ${criterion.title}`;
  return id;
}

const className = (name: Extract<Measure, { kind: 'prompts' }>['class']): string => {
  if (name === 'all') return 'all classes';
  const title = DEFAULT_PHRASE_BANK.classes.find(({ id }) => id === name)?.title ?? name;
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
};

/** What a figure reads beside the facts of each row. `several`: whether more versions than one may be in use. */
export function groupsOf({ kind }: Measure, several: boolean): readonly ColumnGroup[] {
  switch (kind) {
    case 'score':
    case 'good':
      return ['scores'];
    case 'section':
      // Of several that were asked for, all but one may have no audits.
      return several ? ['scores', 'marks'] : ['scores'];
    case 'criterion':
      // Of a section that several disciplines marked, scores say which part speaks for it.
      return ['scores', 'marks'];
    case 'provision':
    case 'prompts':
      return ['texts'];
    case 'weeks':
    case 'within-20':
      return [];
  }
}

/** What a measure counts and what it leaves out. */
export function aboutMeasure({ kind }: Measure): string {
  switch (kind) {
    case 'score':
      return 'The mean of the overall scores. Audits with criteria left unanswered, and of one discipline alone, are left out.';
    case 'good':
      return 'Plans with one of the two best grades. Audits with criteria left unanswered have no grade.';
    case 'section':
    case 'criterion':
      return 'N/A and what was not asked are left out. Not evidenced counts as not met.';
    case 'provision':
      return 'Items of provision as they were counted in the text when the audit was handed in.';
    case 'weeks':
      return 'Plans with both days known that are not drafts, each once.';
    case 'within-20':
      return 'New plans alone, by the days of request and issue. A late plan with an exception is late.';
    case 'prompts':
      return 'Prompts found in the text when the audit was handed in. A prompt is a hint, no verdict.';
  }
}
