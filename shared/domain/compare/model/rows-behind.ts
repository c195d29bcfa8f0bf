import { RUBRIC_SECTION_IDS } from '../../rubric/rubric';
import { versionKey } from '../../rubric/version-key';
import { dayOfNumber } from '../columns/block';
import { blockOf, rowOf } from '../columns/directory';
import type { ColumnGroup } from '../columns/layout';
import { type CompareData, type LoadedBlock, notLoaded } from '../columns/loaded';
import { isMarked } from '../comparable/in-use';
import type { CompareView, Viewer } from '../compare-view';
import { type AuditBehind, type BehindRequest, MOST_BEHIND } from './compare-model';
import { type Frame, frameOf, measureRows, periodPlaces } from './frame-of-view';
import { groupsOfView } from './groups-of-view';
import { valueWords } from './value-words';

/** An audit behind a figure, without its plan's reference: the columns hold none. */
export type RowBehind = Omit<AuditBehind, 'ref'>;

export interface RowsBehind {
  /** Newest first; at most `MOST_BEHIND`. */
  readonly rows: readonly RowBehind[];
  readonly all: number;
}

/** The groups of columns that the audits behind a figure are found with. */
export const groupsOfBehind = ({ view }: BehindRequest): readonly ColumnGroup[] => [
  ...new Set<ColumnGroup>([...groupsOfView(view), 'scores', 'ids']),
];

/** The audits that a figure of a view is made from, each with what it brings. */
export function rowsBehind(data: CompareData, { view, range = {}, group }: BehindRequest, viewer: Viewer): RowsBehind {
  const asked = { ...viewOfGroup(view, group), ...inUseOf(data, view, viewer) };
  const frame = frameOf(data, asked, viewer);
  const { values } = measureRows(frame, asked.measure);
  const places = periodPlaces(frame, frame.periods, narrower(range, view));
  const found: number[] = [];
  const dayAt = (index: number) => values.day[index] ?? 0;
  const placeOf = (index: number) => places[dayAt(index)] ?? -1;
  for (let index = 0; index < values.count; index += 1) if (placeOf(index) >= 0) found.push(index);
  found.sort((a, b) => dayAt(b) - dayAt(a) || a - b);
  const rows = found.slice(0, MOST_BEHIND).flatMap((index): RowBehind[] => {
    const slot = values.slot[index] ?? 0;
    const block = data.blocks[blockOf(slot)];
    const period = frame.periods[placeOf(index)];
    if (block === undefined || period === undefined) return [];
    const [y, x] = [values.y[index] ?? 0, values.x[index] ?? 0];
    const day = dayOfNumber(dayAt(index) + frame.seen.firstDay) ?? '';
    return [
      {
        ...factsOfRow(data, block, rowOf(slot)),
        day,
        period,
        y,
        x,
        words: valueWords(asked.measure, { y, x }),
      },
    ];
  });
  return { rows, all: found.length };
}

/**
 * The versions and the sampling that the view's own figures are made with: left to itself, a group could have others, such as
 * the sampling that most of its own plans came by.
 */
function inUseOf(data: CompareData, view: CompareView, viewer: Viewer): Frame['used'] {
  const { versions, sampling } = view;
  return versions !== null && sampling !== null && isMarked(view.measure)
    ? { versions, sampling }
    : frameOf(data, view, viewer).used;
}

/** The days of the figure that are also the view's. */
function narrower(range: NonNullable<BehindRequest['range']>, { range: all }: CompareView): CompareView['range'] {
  const { from = '', to = '9999-12-31' } = range;
  return {
    from: from > (all.from ?? '') ? from : all.from,
    to: to < (all.to ?? '9999-12-31') ? to : all.to,
  };
}

/** The view whose own series is that of one group of a split. */
function viewOfGroup(view: CompareView, group: BehindRequest['group']): CompareView {
  const { split, filters } = view;
  if (group === undefined || split === null) return view;
  const { value } = group;
  if (split === 'criterion') return { ...view, split: null, measure: { kind: 'criterion', criterionId: value ?? '' } };
  if (split === 'section') {
    const section = RUBRIC_SECTION_IDS.find((id) => id === value) ?? 'all';
    return { ...view, split: null, measure: { kind: 'section', section } };
  }
  const others = filters.filter(({ field }) => field !== split);
  return { ...view, split: null, filters: [...others, { field: split, anyOf: [value] }] };
}

function factsOfRow(data: CompareData, block: LoadedBlock, row: number) {
  const { ids = notLoaded('ids'), scores = notLoaded('scores'), facts, version } = block;
  const { words } = data.directory;
  const band = words.band[(scores.band[row] ?? 0) - 1];
  const rubric = data.rubrics.find((one) => versionKey(one) === version);
  return {
    auditId: ids.audits[row] ?? '',
    planId: ids.plans[row] ?? '',
    team: words.team[(facts.team[row] ?? 0) - 1] ?? null,
    grade: rubric?.bands.find(({ id }) => id === band)?.word ?? null,
  };
}
