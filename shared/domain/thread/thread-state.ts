import type { LeftOut } from './left-out';
import type { PlacedLinks, ShownLink } from './place-links';
import { allItems, THREAD_ROLES, type ThreadColumns, type ThreadItem, type ThreadRole } from './thread-item';

/** What is missing at an item. A need may be met by provision directly: criterion F1 asks no outcome between them. */
export type Gap = 'no-need' | 'no-outcome' | 'no-provision' | 'serves-nothing';

/** A whole thread: provision that serves an outcome which answers a need. */
export interface Chain {
  readonly need: string;
  readonly outcome: string;
  readonly provision: string;
}

export interface ThreadState extends PlacedLinks {
  /** The links at each item, by its id. */
  readonly linksAt: ReadonlyMap<string, readonly ShownLink[]>;
  /** What is missing at each counted item, by its id; an item with nothing missing has no entry. */
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
  /** The items that count, in the order of their column. */
  readonly counted: ThreadColumns;
  readonly needsWithoutOutcome: readonly ThreadItem[];
  /** Needs met neither directly nor through an outcome of theirs. */
  readonly needsWithoutProvision: readonly ThreadItem[];
  readonly outcomesWithoutNeed: readonly ThreadItem[];
  readonly outcomesWithoutProvision: readonly ThreadItem[];
  /** Provision linked to no need and to no outcome. */
  readonly orphanProvision: readonly ThreadItem[];
  readonly chains: readonly Chain[];
}

/** The items linked to this one that stand in a column. */
const ends = (at: readonly ShownLink[], item: ThreadItem, role: ThreadRole): ThreadItem[] =>
  at.map(({ from, to }) => (from.id === item.id ? to : from)).filter((other) => other.role === role);

const when = (is: boolean, gap: Gap): Gap[] => (is ? [gap] : []);

const NONE: LeftOut = new Map();

/**
 * What the links make of the items. The order of the links makes no difference.
 *
 * @param placed made with the same `leftOut`.
 * @param leftOut items that an auditor took out of the count.
 */
export function threadState(columns: ThreadColumns, placed: PlacedLinks, leftOut: LeftOut = NONE): ThreadState {
  const linksAt = new Map<string, ShownLink[]>();
  for (const link of placed.shown)
    for (const { id } of [link.from, link.to]) linksAt.set(id, [...(linksAt.get(id) ?? []), link]);
  const linked = (item: ThreadItem, role: ThreadRole) => ends(linksAt.get(item.id) ?? [], item, role);
  const counts = ({ id, aside }: ThreadItem) => !leftOut.has(id) && (aside === null || linksAt.has(id));
  const counted: ThreadColumns = {
    need: columns.need.filter(counts),
    outcome: columns.outcome.filter(counts),
    provision: columns.provision.filter(counts),
  };
  const lacks = (item: ThreadItem, role: ThreadRole) => linked(item, role).length === 0;
  const isMet = (need: ThreadItem) =>
    !lacks(need, 'provision') || linked(need, 'outcome').some((outcome) => !lacks(outcome, 'provision'));
  const gapsOf: Readonly<Record<ThreadRole, (item: ThreadItem) => Gap[]>> = {
    need: (item) => [...when(lacks(item, 'outcome'), 'no-outcome'), ...when(!isMet(item), 'no-provision')],
    outcome: (item) => [...when(lacks(item, 'need'), 'no-need'), ...when(lacks(item, 'provision'), 'no-provision')],
    provision: (item) => when(lacks(item, 'need') && lacks(item, 'outcome'), 'serves-nothing'),
  };
  const gaps = new Map(
    allItems(counted).flatMap((item) => {
      const found = gapsOf[item.role](item);
      return found.length === 0 ? [] : [[item.id, found] as const];
    }),
  );
  const having = (role: ThreadRole, gap: Gap) => counted[role].filter(({ id }) => gaps.get(id)?.includes(gap) === true);
  const chains = counted.need.flatMap((need) =>
    linked(need, 'outcome').flatMap((outcome) =>
      linked(outcome, 'provision').map(({ id }) => ({ need: need.id, outcome: outcome.id, provision: id })),
    ),
  );
  return {
    ...placed,
    linksAt,
    gaps,
    counted,
    needsWithoutOutcome: having('need', 'no-outcome'),
    needsWithoutProvision: having('need', 'no-provision'),
    outcomesWithoutNeed: having('outcome', 'no-need'),
    outcomesWithoutProvision: having('outcome', 'no-provision'),
    orphanProvision: having('provision', 'serves-nothing'),
    chains,
  };
}

/** What an item is linked to directly. */
export const linkedItems = ({ linksAt }: Pick<ThreadState, 'linksAt'>, item: ThreadItem): readonly ThreadItem[] =>
  (linksAt.get(item.id) ?? []).map(({ from, to }) => (from.id === item.id ? to : from));

/** The link between two items, whichever way round; undefined where there is none. */
export const linkBetween = (state: ThreadState, a: ThreadItem, b: ThreadItem): ShownLink | undefined =>
  state.linksAt.get(a.id)?.find(({ from, to }) => from.id === b.id || to.id === b.id);

/** Two items as the ends of a link, the earlier in the thread first; null for two of one column. */
export function inThreadOrder(a: ThreadItem, b: ThreadItem): readonly [ThreadItem, ThreadItem] | null {
  const [first, second] = [THREAD_ROLES.indexOf(a.role), THREAD_ROLES.indexOf(b.role)];
  if (first === second) return null;
  return first < second ? [a, b] : [b, a];
}
