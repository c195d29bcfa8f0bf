import { SECTION_TITLES } from '#shared/domain/plan/section-id';
import { ROLE_SECTIONS, type ThreadItem, type ThreadRole } from '#shared/domain/thread/thread-item';
import { linkedItems } from '#shared/domain/thread/thread-state';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { type Nearness, ThreadCard } from './thread-card';
import { columnLine, isBegun, ROLE_TITLES } from './thread-words';
import type { Ends } from './use-ends';
import type { Thread } from './use-thread';

interface ThreadColumnProps {
  readonly role: ThreadRole;
  /** Those of the column that the filter lets through. */
  readonly items: readonly ThreadItem[];
  readonly thread: Thread;
  readonly ends: Ends;
  readonly current: string | null;
  readonly active: ThreadItem | null;
  readonly onFocus: (item: ThreadItem) => void;
  readonly onPress: (item: ThreadItem) => void;
  readonly onGoTo: (item: ThreadItem) => void;
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly items: readonly ThreadItem[];
}

/** By section; what is not counted comes last, under a title that says why. */
function groupsOf({ role, items, thread }: ThreadColumnProps): readonly Group[] {
  const counts = new Set(thread.state.counted[role]);
  const sections = ROLE_SECTIONS[role].map((id) => ({
    key: id,
    title: `${id} · ${SECTION_TITLES[id]}`,
    items: items.filter((item) => item.section === id && counts.has(item)),
  }));
  const isOut = ({ id }: ThreadItem) => thread.leftOut.has(id);
  const aside = items.filter((item) => !counts.has(item) && !isOut(item));
  const out = items.filter(isOut);
  return [
    ...sections,
    { key: 'aside', title: ASIDE_TITLES[role], items: aside },
    { key: 'out', title: `Not counted: not an item (${out.length})`, items: out },
  ].filter((group) => group.items.length > 0);
}

const ASIDE_TITLES: Readonly<Record<ThreadRole, string>> = {
  need: 'Not counted until linked: lead-in, attainment, “none”',
  outcome: 'Not counted until linked: “none”',
  provision: 'Not counted until linked: review, “none”',
};

/** Groups of what is not counted. */
const ASIDE: ReadonlySet<string> = new Set(['aside', 'out']);

const NONE: readonly never[] = [];

/** How each item of the column stands to the card in focus; those that stand in no way to it have no entry. */
function nearItems({ role, thread, active }: ThreadColumnProps): ReadonlyMap<ThreadItem, Nearness> {
  if (active === null || active.role === role) return new Map();
  const linked = linkedItems(thread.state, active);
  const through = linked.flatMap((other) => (other.role === 'outcome' ? linkedItems(thread.state, other) : []));
  const isMet = [...linked, ...through].some((other) => other.role === role);
  const beside = isMet ? NONE : (thread.suggested.get(active.id) ?? NONE);
  const near = (items: readonly ThreadItem[], how: Nearness) => items.map((item) => [item, how] as const);
  return new Map([...near(beside, 'beside'), ...near(through, 'through'), ...near(linked, 'linked')]);
}

/** Needs, outcomes or provision, one card each. */
export function ThreadColumn(props: ThreadColumnProps) {
  const { role, items, thread, ends, current, active, onFocus, onPress, onGoTo } = props;
  const begun = isBegun(thread.state);
  const line = columnLine(thread.state, role);
  const groups = groupsOf(props);
  const near = nearItems(props);
  const stop = items.find(({ id }) => id === current) ?? groups[0]?.items[0];
  return (
    <section className="thread-column" aria-label={ROLE_TITLES[role]}>
      <header className="thread-column-head">
        <h3>
          {ROLE_TITLES[role]} <span className="thread-count">{thread.state.counted[role].length}</span>
        </h3>
        {line === '' ? null : <p>{line}</p>}
      </header>
      {/* Arrow keys go from card to card: of a toolbar, screen readers leave them to it. */}
      <div
        className="thread-scroll"
        role="toolbar"
        aria-orientation="vertical"
        aria-label={`Cards: ${ROLE_TITLES[role]}`}
      >
        {groups.map((group) => (
          <div key={group.key} className="thread-group" data-aside={ASIDE.has(group.key) ? '' : undefined}>
            <h4>{group.title}</h4>
            <ul aria-label={group.title}>
              {group.items.map((item) => (
                <ThreadCard
                  key={item.id}
                  item={item}
                  links={thread.state.linksAt.get(item.id) ?? NONE}
                  gaps={begun ? (thread.state.gaps.get(item.id) ?? NONE) : NONE}
                  isOut={group.key === 'out'}
                  isMarked={ends.marked.includes(item.id)}
                  isActive={active?.id === item.id}
                  isStop={stop?.id === item.id}
                  near={near.get(item) ?? null}
                  onFocus={onFocus}
                  onPress={onPress}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          </div>
        ))}
        {items.length === 0 ? <EmptyColumn role={role} isFiltered={thread.columns[role].length > 0} /> : null}
      </div>
    </section>
  );
}

/** @param key the key that moves text, in words. */
const EMPTY_WORDS: Readonly<Record<ThreadRole, (key: string) => string>> = {
  need: (key) =>
    `No text was found in sections B, C and D. If the needs stand elsewhere, go back to the text, choose them and move them with ${key}.`,
  outcome: (key) =>
    `No text was found in section E. If outcomes stand elsewhere, go back to the text, choose them and move them to E with ${key}. Needs can be linked to provision directly meanwhile.`,
  provision: (key) =>
    `No text was found in sections F, G, H1 and H2. If provision stands elsewhere, go back to the text, choose it and move it with ${key}.`,
};

function EmptyColumn({ role, isFiltered }: { readonly role: ThreadRole; readonly isFiltered: boolean }) {
  const key = spokenKeys(usePrintedKey('move-text'));
  return <p className="thread-empty">{isFiltered ? 'Nothing is missing here.' : EMPTY_WORDS[role](key)}</p>;
}
