import { type CompareView, type SplitField, START_VIEW } from '#shared/domain/compare/compare-view';
import { addDays, shortDay } from '#shared/lib/days';
import {
  baselineWords,
  byWords,
  CHART_WORDS,
  filterWords,
  rangeWords,
  SAMPLING_WORDS,
  SPLIT_WORDS,
  versionWords,
} from './view-words';

export interface ViewChip {
  readonly id: string;
  readonly words: string;
  /** The view with this as usual again. */
  readonly without: CompareView;
}

export type LabelOf = (field: SplitField, value: string | null) => string;

/** What differs from the usual, each with the view that has it no more. Measure and period are not among them: they always stand in sight. */
export function viewChips(view: CompareView, labelOf: LabelOf): readonly ViewChip[] {
  const chip = (id: keyof CompareView, differs: boolean, words: string): readonly ViewChip[] =>
    differs ? [{ id, words, without: { ...view, [id]: START_VIEW[id] } }] : [];
  return [
    ...chip('by', view.by !== START_VIEW.by, byWords(view.period, view.by)),
    ...chip('range', view.range.from !== undefined || view.range.to !== undefined, `Days: ${rangeWords(view.range)}`),
    ...chip('versions', view.versions !== null, versionsWords(view.versions ?? [])),
    ...chip('sampling', view.sampling !== null, SAMPLING_WORDS[view.sampling ?? 'random']),
    ...view.filters.map((filter) => ({
      id: `filter ${filter.field}`,
      words: filterWords(filter, labelOf),
      without: { ...view, filters: view.filters.filter((one) => one !== filter) },
    })),
    ...chip('split', view.split !== null, `Split: ${SPLIT_WORDS[view.split ?? 'section'].toLowerCase()}`),
    ...chip('baseline', !isUsualBaseline(view), `Baseline: ${baselineWords(view.baseline)}`),
    ...chip('spans', view.spans !== 'baseline-and-since', spansWords(view.spans)),
    ...chip('weighBy', view.weighBy !== null, `Same mix of ${SPLIT_WORDS[view.weighBy ?? 'team'].toLowerCase()}`),
    ...view.accepted.map((code) => ({
      id: `accepted ${code}`,
      words: acceptedWords(code),
      without: { ...view, accepted: view.accepted.filter((one) => one !== code) },
    })),
    ...chip('chart', view.chart !== 'auto', CHART_WORDS[view.chart]),
  ];
}

const versionsWords = (keys: readonly string[]): string => `Rubric ${keys.map(versionWords).toSorted().join(' + ')}`;

const isUsualBaseline = ({ baseline }: CompareView): boolean =>
  baseline.kind === 'first' && START_VIEW.baseline.kind === 'first' && baseline.points === START_VIEW.baseline.points;

function spansWords(spans: CompareView['spans']): string {
  if (spans === 'baseline-and-since') return 'Baseline and since';
  const { earlier, later } = spans;
  const isCut = earlier.from === undefined && later.to === undefined && earlier.to !== undefined;
  // All there is, cut in two at one day.
  if (isCut && later.from === addDays(earlier.to, 1)) return `Before and since ${shortDay(later.from)}`;
  return `${rangeWords(earlier)} against ${rangeWords(later)}`;
}

/** What a person said they would compare all the same. */
const ACCEPTED: Readonly<Record<string, string>> = {
  versions: 'In spite of other versions',
  reworded: 'In spite of other wording',
  sampling: 'In spite of other sampling',
  auditors: 'In spite of other auditors',
  mix: 'In spite of another mix',
  few: 'In spite of few plans',
  baseline: 'In spite of a bad baseline',
  banks: 'In spite of other phrase banks',
  missing: 'In spite of missing figures',
  unfinished: 'In spite of unanswered criteria',
};

function acceptedWords(code: string): string {
  const [kind = '', field = ''] = code.split(/[:/ ]/);
  const words = ACCEPTED[kind] ?? 'Compared all the same';
  return isSplitField(field) ? `${words} (${SPLIT_WORDS[field].toLowerCase()})` : words;
}

const isSplitField = (field: string): field is SplitField => field in SPLIT_WORDS;
