import { MOST_SEED } from '#shared/domain/sample/random';
import type { Frame, FrameFilter, Sample, SampleMethod, StratumField } from '#shared/domain/sample/sample';
import { readTypedDay } from '#shared/lib/days';
import { isoWeekSchema } from '#shared/lib/iso-week';

/** One person who may mark, with the most plans of this sample they take as it was typed; empty for any number. */
export interface DraftMarker {
  readonly id: string;
  readonly most: string;
}

/** What a person has set for a sample that is not drawn yet. Numbers and days stand as they were typed. */
export interface SampleDraft {
  readonly registerId: string;
  readonly purpose: Sample['purpose'];
  readonly week: string;
  /** Null while it follows purpose and week. */
  readonly title: string | null;
  readonly from: string;
  readonly to: string;
  readonly filters: readonly FrameFilter[];
  readonly exclusions: Frame['exclusions'];
  /** References typed to be left out that are not left out yet. */
  readonly exclusionText: string;
  readonly notSampledForWeeks: string;
  readonly method: SampleMethod['kind'];
  readonly by: readonly StratumField[];
  readonly shares: 'proportional' | 'equal';
  /** References picked by hand, with why. */
  readonly picks: readonly string[];
  readonly pickReason: string;
  /** References typed to be picked that are not picked yet. */
  readonly pickText: string;
  readonly size: string;
  readonly seed: string;
  readonly double: string;
  readonly markers: readonly DraftMarker[];
}

export const startDraft = (registerId: string, week: string, seed: number): SampleDraft => ({
  registerId,
  purpose: 'week',
  week,
  title: null,
  from: '',
  to: '',
  filters: [],
  exclusions: [],
  exclusionText: '',
  notSampledForWeeks: '26',
  method: 'stratified',
  by: ['team'],
  shares: 'proportional',
  picks: [],
  pickReason: '',
  pickText: '',
  size: '10',
  seed: String(seed),
  double: '15',
  markers: [],
});

export const PURPOSES: readonly { readonly id: Sample['purpose']; readonly label: string }[] = [
  { id: 'week', label: 'A week' },
  { id: 'round', label: 'A round' },
  { id: 'gate', label: 'A check before issue' },
];

/** `Week 48, 2026`, `Round from week 48, 2026`, `Before issue, week 48, 2026`. */
export function titleOf({ title, purpose, week }: Pick<SampleDraft, 'title' | 'purpose' | 'week'>): string {
  if (title !== null) return title.trim();
  const words = `week ${Number(week.slice(6))}, ${week.slice(0, 4)}`;
  if (purpose === 'round') return `Round from ${words}`;
  return purpose === 'gate' ? `Before issue, ${words}` : `W${words.slice(1)}`;
}

/** A whole number as it was typed; null where it is none of the range. */
export function readWhole(text: string, least: number, most: number): number | null {
  const written = text.trim().replace(/,/g, '');
  const value = /^\d{1,10}$/.test(written) ? Number(written) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** What is wrong with a field, as a sentence below it. */
export type DraftProblems = Partial<
  Record<
    | 'week'
    | 'title'
    | 'from'
    | 'to'
    | 'notSampledForWeeks'
    | 'exclusionText'
    | 'by'
    | 'pickReason'
    | 'pickText'
    | 'size'
    | 'seed'
    | 'double',
    string
  >
>;

export const MOST_SIZE = 500;
const NO_DAY = 'Write a day that exists, as 03/11/2026.';

/** True where something is written that is no day; nothing written is any day. */
const isNoDay = (typed: string): boolean => typed.trim() !== '' && readTypedDay(typed) === null;

export function draftProblems(draft: SampleDraft): DraftProblems {
  const title = titleOf(draft);
  const [from, to] = [readTypedDay(draft.from), readTypedDay(draft.to)];
  const problems: { [Key in keyof DraftProblems]: string | false } = {
    week: !isoWeekSchema.safeParse(draft.week).success && 'Write a week that exists, as 2026-W47.',
    title: (title === '' || title.length > 120) && 'Write a title of 1 to 120 characters.',
    from: isNoDay(draft.from) && NO_DAY,
    to: (isNoDay(draft.to) && NO_DAY) || (!!from && !!to && to < from && 'This is before the first day.'),
    notSampledForWeeks: readWhole(draft.notSampledForWeeks, 0, 520) === null && 'Write weeks, from 0 to 520.',
    exclusionText:
      draft.exclusionText.trim() !== '' && 'These plans are not left out yet: press “Leave out”, or empty the field.',
    by: draft.method === 'stratified' && draft.by.length === 0 && 'Choose at least one field.',
    pickReason: draft.method === 'targeted' && draft.pickReason.trim() === '' && 'Say why these plans were picked.',
    pickText:
      draft.method === 'targeted' &&
      draft.pickText.trim() !== '' &&
      'These plans are not picked yet: press “Pick these”, or empty the field.',
    size:
      draft.method !== 'targeted' &&
      readWhole(draft.size, 1, MOST_SIZE) === null &&
      `Write how many plans, from 1 to ${MOST_SIZE}.`,
    seed: readWhole(draft.seed, 0, MOST_SEED) === null && `Write a whole number up to ${MOST_SEED}.`,
    double: readWhole(draft.double, 0, 100) === null && 'Write a share from 0 to 100.',
  };
  return Object.fromEntries(Object.entries(problems).filter(([, words]) => typeof words === 'string'));
}

/** The conditions of the frame as they stand; what cannot be read yet sets no condition. */
export function frameConditions(
  draft: SampleDraft,
): Pick<Frame, 'issued' | 'filters' | 'exclusions' | 'notSampledForWeeks'> {
  const [from, to] = [readTypedDay(draft.from), readTypedDay(draft.to)];
  return {
    issued: { ...(from && { from }), ...(to && { to }) },
    // A filter that keeps nothing yet is one that is still being chosen.
    filters: draft.filters.filter(({ anyOf }) => anyOf.length > 0),
    exclusions: [...draft.exclusions],
    notSampledForWeeks: readWhole(draft.notSampledForWeeks, 0, 520) ?? 0,
  };
}

export function methodOf(draft: SampleDraft): SampleMethod {
  switch (draft.method) {
    case 'simple-random':
      return { kind: 'simple-random' };
    case 'stratified':
      return { kind: 'stratified', by: [...draft.by], shares: draft.shares };
    case 'targeted':
      return { kind: 'targeted', reason: draft.pickReason.trim(), refs: [...draft.picks] };
  }
}
