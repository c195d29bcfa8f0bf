import { PROMPT_CLASSES } from '../../prompts/phrase-bank';
import { newestFirst } from '../../rubric/newest-published';
import { versionKey } from '../../rubric/version-key';
import { dayOfNumber } from '../columns/block';
import { STANDS } from '../columns/layout';
import type { CompareData } from '../columns/loaded';
import { type Sampling, SPLIT_FIELDS, type SplitField } from '../compare-view';
import type { Measure } from '../measure';
import { aboutMeasure, factsOf, sectionName } from '../measures/measure-facts';
import type { CompareChoices, FieldChoice, MeasureChoice } from './compare-model';
import { FIELD_TITLES, labelOf } from './field-labels';
import { seesAuditor } from './filter-tables';
import type { Frame } from './frame-of-view';
import { SAMPLINGS } from './row-kinds';
import { kindsIn } from './scan';

const SAMPLING_WORDS: Readonly<Record<Sampling, string>> = {
  random: 'Random samples',
  targeted: 'Targeted picks',
  unknown: 'Loaded without a sample',
};

/** What the pickers offer, from all that is stored, whatever the filters. */
export function choicesOf(frame: Frame): CompareChoices {
  const { seen, data } = frame;
  const kinds = kindsIn(seen, seen.unfiltered, {});
  const plansOf = (test: (kind: (typeof kinds)[number]) => boolean) =>
    kinds.filter(test).reduce((sum, { plans }) => sum + plans, 0);
  const day = (number: number) => dayOfNumber(number) ?? '';
  return {
    measures: measuresOf(frame),
    versions: newestFirst(seen.rubrics).map((rubric) => {
      const key = versionKey(rubric);
      const plans = plansOf(({ version }) => version === key);
      return { key, label: `${rubric.title}, version ${rubric.version}`, plans };
    }),
    samplings: SAMPLINGS.map((sampling) => {
      return { sampling, label: SAMPLING_WORDS[sampling], plans: plansOf((kind) => kind.sampling === sampling) };
    }).filter(({ plans }) => plans > 0),
    fields: fieldsOf(data, frame),
    days: seen.lastDay === 0 ? null : { from: day(seen.firstDay), to: day(seen.lastDay) },
  };
}

function measuresOf({ rubrics }: Frame): readonly MeasureChoice[] {
  const choice =
    (heading: string) =>
    (measure: Measure): MeasureChoice => ({
      measure,
      facts: factsOf(measure, rubrics),
      heading,
      about: aboutMeasure(measure),
    });
  const sections = rubrics[0]?.sections ?? [];
  const says = ['all', 'who', 'howOften', 'howLong'] as const;
  return [
    ...([{ kind: 'section', section: 'all' }, { kind: 'score' }, { kind: 'good' }] as const).map(choice('Overall')),
    ...sections.map(({ id }) => choice('Sections')({ kind: 'section', section: id })),
    ...sections.flatMap(({ id, criteria }) =>
      criteria.map((criterion) => choice(sectionName(id))({ kind: 'criterion', criterionId: criterion.id })),
    ),
    ...says.map((one) => choice('Provision')({ kind: 'provision', says: one })),
    ...([{ kind: 'weeks' }, { kind: 'within-20' }] as const).map(choice('Time')),
    ...(['all', ...PROMPT_CLASSES] as const).map((one) => choice('Prompts')({ kind: 'prompts', class: one })),
  ];
}

/** Counting the values of every field takes a pass over all rows; it is the same until the data change. */
const counted = new WeakMap<CompareData, ReadonlyMap<SplitField, Uint32Array>>();

function countsOf(data: CompareData): ReadonlyMap<SplitField, Uint32Array> {
  const known = counted.get(data);
  if (known !== undefined) return known;
  const made = new Map(SPLIT_FIELDS.map((field) => [field, new Uint32Array(data.directory.words[field].length + 1)]));
  for (const { used, facts } of data.blocks)
    for (const [field, counts] of made) {
      const [column, { flags }] = [facts[field], facts];
      for (let row = 0; row < used; row += 1) {
        const word = column[row] ?? 0;
        if (((flags[row] ?? 0) & STANDS) !== 0) counts[word] = (counts[word] ?? 0) + 1;
      }
    }
  counted.set(data, made);
  return made;
}

function fieldsOf(data: CompareData, { viewer }: Frame): readonly FieldChoice[] {
  return [...countsOf(data)].flatMap(([field, counts]): FieldChoice[] => {
    const values = [...counts].flatMap((plans, word) => {
      const value = data.directory.words[field][word - 1] ?? null;
      if (plans === 0 || (field === 'auditor' && !seesAuditor(viewer, value))) return [];
      return [{ value, label: labelOf(field, value, data.people), plans }];
    });
    const order = values.sort((a, b) => Number(a.value === null) - Number(b.value === null) || b.plans - a.plans);
    return values.length === 0 ? [] : [{ field, label: FIELD_TITLES[field], values: order }];
  });
}
