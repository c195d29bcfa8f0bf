import type { Unplaced } from '#shared/domain/thread/left-out';
import type { ThreadCriterion } from '#shared/domain/thread/thread-evidence';
import { itemName, type ThreadItem, type ThreadRole } from '#shared/domain/thread/thread-item';
import type { Gap, ThreadState } from '#shared/domain/thread/thread-state';

export const ROLE_TITLES: Readonly<Record<ThreadRole, string>> = {
  need: 'Needs',
  outcome: 'Outcomes',
  provision: 'Provision',
};

/** What one, and what several, are called. */
const NOUNS: Readonly<Record<ThreadRole, readonly [string, string]>> = {
  need: ['need', 'needs'],
  outcome: ['outcome', 'outcomes'],
  provision: ['provision', 'provisions'],
};

export const countWords = (count: number, role: ThreadRole): string => `${count} ${NOUNS[role][count === 1 ? 0 : 1]}`;

const GAP_WORDS: Readonly<Record<Gap, string>> = {
  'no-need': 'no need',
  'no-outcome': 'no outcome',
  'no-provision': 'no provision',
  'serves-nothing': 'serves no need or outcome',
};

/** What is missing at an item, in a few words: `no outcome, no provision`. */
export const gapWords = (gaps: readonly Gap[]): string => gaps.map((gap) => GAP_WORDS[gap]).join(', ');

interface Unsure {
  readonly state: Pick<ThreadState, 'shown' | 'lost'>;
  readonly unplaced: readonly Unplaced[];
}

const verb = (count: number, one: string, more: string): string => (count === 1 ? one : more);

/** `3 of 7 needs have no outcome` */
export function needsLine({ needsWithoutOutcome, counted }: ThreadState): string {
  const gone = needsWithoutOutcome.length;
  if (gone === 0) return `every need has an outcome`;
  return `${gone} of ${countWords(counted.need.length, 'need')} ${verb(gone, 'has', 'have')} no outcome`;
}

/** `2 of 9 provisions serve no need or outcome` */
export function orphansLine({ orphanProvision, counted }: ThreadState): string {
  const gone = orphanProvision.length;
  if (gone === 0) return 'all provision serves a need or an outcome';
  return `${gone} of ${countWords(counted.provision.length, 'provision')} ${verb(gone, 'serves', 'serve')} no need or outcome`;
}

/** `1 of 4 needs in section B has no provision`, as criterion F1 asks. */
export function unmetLine({ needsWithoutProvision, counted }: ThreadState): string {
  const inB = ({ section }: ThreadItem) => section === 'B';
  const gone = needsWithoutProvision.filter(inB).length;
  if (gone === 0) return 'every need in section B has provision';
  return `${gone} of ${countWords(counted.need.filter(inB).length, 'need')} in section B ${verb(gone, 'has', 'have')} no provision`;
}

/** Before anything is linked, all of it is without a link, and that says nothing yet. */
export const isBegun = ({ shown, lost }: ThreadState): boolean => shown.length + lost.length > 0;

/** The whole of it in a line, for the head of the view. */
export function headLine(state: ThreadState): string {
  if (!isBegun(state)) {
    const { need, outcome, provision } = state.counted;
    const all = [
      countWords(need.length, 'need'),
      countWords(outcome.length, 'outcome'),
      countWords(provision.length, 'provision'),
    ];
    return `Nothing is linked yet: ${all.join(' · ')}`;
  }
  const line = [needsLine(state), orphansLine(state)].join(' · ');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** What stands beside criterion X1 or F1. */
export function criterionLine(state: ThreadState, criterionId: ThreadCriterion): string {
  if (!isBegun(state)) return 'nothing is linked yet';
  return criterionId === 'F1' ? unmetLine(state) : needsLine(state);
}

/** What is missing in a column, for its head; empty where nothing is. */
export function columnLine(state: ThreadState, role: ThreadRole): string {
  if (!isBegun(state)) return '';
  const some = (items: readonly ThreadItem[], words: string) =>
    items.length === 0 ? [] : [`${items.length} ${words}`];
  const parts: Readonly<Record<ThreadRole, readonly string[]>> = {
    need: [
      ...some(state.needsWithoutOutcome, 'with no outcome'),
      ...some(state.needsWithoutProvision, 'with no provision'),
    ],
    outcome: [
      ...some(state.outcomesWithoutNeed, 'with no need'),
      ...some(state.outcomesWithoutProvision, 'with no provision'),
    ],
    provision: some(state.orphanProvision, 'serving nothing'),
  };
  return parts[role].join(' · ');
}

/** What goes out of sight with an item: ` and its 2 links are not shown`; empty where it has no links. */
export function countedWith({ linksAt }: Pick<ThreadState, 'linksAt'>, { id }: Pick<ThreadItem, 'id'>): string {
  const links = linksAt.get(id)?.length ?? 0;
  if (links === 0) return '';
  return links === 1 ? ' and its link is not shown' : ` and its ${links} links are not shown`;
}

/** What is to be looked at in a draft: links that cannot be drawn or were changed, and what was no item before. */
export function unsureLine({ state, unplaced }: Unsure): string {
  const some = (count: number, one: string, more: string) =>
    count === 0 ? [] : [count === 1 ? one : `${count} ${more}`];
  const changed = state.shown.filter((link) => link.changed).length;
  const again = unplaced.filter(({ item }) => item !== null).length;
  const gone = unplaced.length - again;
  const parts = [
    ...some(state.lost.length, '1 link cannot be shown', 'links cannot be shown'),
    ...some(changed, '1 link has changed words: please check', 'links have changed words: please check'),
    ...some(
      again,
      '1 passage that was no item counts again: please check',
      'passages that were no items count again: please check',
    ),
    ...some(
      gone,
      '1 passage that was no item is not in this draft',
      'passages that were no items are not in this draft',
    ),
  ];
  return parts.join(' · ');
}

/** `2 passages were taken out of the count.` */
export const leftOutLine = (count: number): string =>
  `${count === 1 ? '1 passage was' : `${count} passages were`} taken out of the count: no need, outcome or provision.`;

/** An item as it is spoken: `B 1` */
export const spokenName = (item: ThreadItem): string => itemName(item).replace('·', ' ');
