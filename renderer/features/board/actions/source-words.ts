import type { MeasureSource } from '#shared/domain/board/action';
import type { Indicator } from '#shared/domain/board/indicator';
import { sourceKey } from '#shared/domain/board/measure-source';
import type { Remeasurable } from '#shared/domain/board/remeasured';
import type { Rubric } from '#shared/domain/rubric/rubric';
import type { Choice } from '../../../components/choice-field';

interface Known {
  readonly rubric: Rubric | null;
  readonly indicators: readonly Indicator[];
}

/** What a measure is called; a criterion or indicator that is not there any more by what is still known of it. */
export function subjectOf(source: MeasureSource, { rubric, indicators }: Known): string {
  if (source.kind === 'indicator')
    return indicators.find(({ id }) => id === source.indicatorId)?.name ?? 'An indicator that was removed';
  if (source.kind === 'section') {
    if (source.section === 'all') return 'All sections, criteria met';
    const section = rubric?.sections.find(({ id }) => id === source.section);
    return `Section ${source.section}${section === undefined ? '' : `, ${section.title}`}`;
  }
  const criterion = rubric?.sections.flatMap(({ criteria }) => criteria).find(({ id }) => id === source.criterionId);
  return criterion === undefined ? source.criterionId : `${criterion.id} ${criterion.title}`;
}

/** A measure as what is held against an earlier figure of it. */
export const remeasurable = (source: MeasureSource, known: Known): Remeasurable => ({
  subject: subjectOf(source, known),
  source: source.kind,
  unit: source.kind === 'indicator' ? unitOf(source.indicatorId, known) : 'percent',
});

const unitOf = (indicatorId: string, { indicators }: Known) =>
  indicators.find(({ id }) => id === indicatorId)?.unit ?? 'count';

/** Measured by nothing that the app knows. */
export const NO_SOURCE = 'none';

/** Everything that can show that an action worked. */
export function sourceChoices(known: Known): readonly Choice[] {
  const sections = known.rubric?.sections ?? [];
  const sources: readonly MeasureSource[] = [
    { kind: 'section', section: 'all' },
    ...sections.map(({ id }): MeasureSource => ({ kind: 'section', section: id })),
    ...sections.flatMap(({ criteria }) =>
      criteria.map(({ id }): MeasureSource => ({ kind: 'criterion', criterionId: id })),
    ),
    ...known.indicators
      .filter(({ retired }) => retired !== true)
      .map(({ id }): MeasureSource => ({ kind: 'indicator', indicatorId: id })),
  ];
  return [
    { id: NO_SOURCE, label: 'Nothing that is counted here' },
    ...sources.map((source) => ({ id: sourceKey(source), label: subjectOf(source, known) })),
  ];
}

/** The measure of an action in words, for one that is started from it. */
export function measureWords(source: MeasureSource, known: Known): string {
  const subject = subjectOf(source, known);
  if (source.kind === 'criterion') return `Share of plans that meet ${subject}`;
  return source.kind === 'section' && source.section !== 'all' ? `${subject}: share of criteria met` : subject;
}
