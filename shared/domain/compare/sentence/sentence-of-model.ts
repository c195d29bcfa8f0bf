import { addDays } from '../../../lib/days';
import { DEFAULT_PHRASE_BANK } from '../../prompts/default-bank';
import { newestFirst } from '../../rubric/newest-published';
import type { Rubric } from '../../rubric/rubric';
import { gatherPoints, spanSignals } from '../charts/span-signals';
import { isMarked } from '../comparable/in-use';
import type { CompareEvent } from '../compare-events';
import { criterionName } from '../measures/measure-facts';
import type { CompareModel, SpanModel } from '../model/compare-model';
import { dayWords } from '../periods/day-words';
import type { SentenceInput } from './sentence';

/** What is said of a model in its sentence; null where there are not two stretches to compare. `few`: the rules' own. */
export function sentenceInput(model: CompareModel, few: number, rubrics: readonly Rubric[]): SentenceInput | null {
  const { spans, view, series, comparable } = model;
  if (spans === null) return null;
  const named = namedPart(model, rubrics);
  const since = sinceWords(model, spans.earlier, spans.later);
  const trialPoints = trialPointsOf(model, spans.later);
  const said = [...comparable.refusals, ...comparable.notes];
  return {
    measure: view.measure,
    facts: model.measure,
    ...(named === undefined ? {} : { named }),
    period: view.period,
    by: view.by,
    earlier: spans.earlier,
    later: spans.later,
    ...(since === undefined ? {} : { since }),
    difference: model.difference,
    chart: series.chart,
    // The rules judge figures as they are: beside weighed ones they would speak of something else.
    signals: view.weighBy === null ? gatherPoints(spanSignals(series, spans.later.range)) : null,
    ...(trialPoints === undefined ? {} : { trialPoints }),
    few,
    sampling: model.used.sampling,
    version: usedVersions(model),
    refused: !comparable.ok,
    chosenBecauseBad: said.some(({ code }) => code === 'baseline'),
    byMarkers: comparable.refusals.some(({ code }) => code === 'markers'),
    weighedBy: view.weighBy,
    accepted: comparable.notes.flatMap(({ accept }) => accept ?? []),
  };
}

/** A version by its key, `default/2` as `v2`. */
const shortVersion = (key: string): string => `v${key.slice(key.lastIndexOf('/') + 1)}`;

/** `rubric v2`, `rubric v1 and v2`; null for a measure that no rubric has to do with. */
export function usedVersions({ view, used }: Pick<CompareModel, 'view' | 'used'>): string | null {
  if (!isMarked(view.measure) || used.versions.length === 0) return null;
  return `rubric ${used.versions.map(shortVersion).toSorted().join(' and ')}`;
}

function namedPart({ view: { measure } }: CompareModel, rubrics: readonly Rubric[]): string | undefined {
  if (measure.kind === 'criterion') return criterionName(measure.criterionId, newestFirst(rubrics));
  if (measure.kind !== 'prompts') return undefined;
  return DEFAULT_PHRASE_BANK.classes.find(({ id }) => id === measure.class)?.title.toLowerCase();
}

/** What the later stretch starts at, where it has a name: an event between the two, or the day a person chose. */
function sinceWords({ series, view }: CompareModel, earlier: SpanModel, later: SpanModel): string | undefined {
  const between = ({ on }: CompareEvent) => on > earlier.range.from && on >= earlier.range.to && on <= later.range.from;
  const event = series.events.find((one) => between(one) || addDays(one.on, -1) === earlier.range.to);
  if (event !== undefined) return `“${event.label}” of ${dayWords(event.on)}`;
  if (view.spans === 'baseline-and-since' || view.spans.later.from === undefined) return undefined;
  return dayWords(view.spans.later.from);
}

/** Points that the limits at the later stretch were reckoned from, where they are few. */
function trialPointsOf({ series }: CompareModel, later: SpanModel): number | undefined {
  const segment = series.segments.findLast(
    ({ trial, baseline, to }) => trial && baseline !== null && to >= later.range.from,
  );
  return segment?.baseline?.points;
}
