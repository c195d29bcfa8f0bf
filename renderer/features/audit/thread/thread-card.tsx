import { memo } from 'react';
import type { ShownLink } from '#shared/domain/thread/place-links';
import { itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { Gap } from '#shared/domain/thread/thread-state';
import { gapWords, spokenName } from './thread-words';

/** How a card stands to the one in focus. */
export type Nearness = 'linked' | 'through' | 'beside' | null;

const NEAR_WORDS: Readonly<Record<NonNullable<Nearness>, string>> = {
  linked: 'linked',
  through: 'linked through an outcome',
  beside: 'beside it in the plan',
};

interface ThreadCardProps {
  readonly item: ThreadItem;
  readonly links: readonly ShownLink[];
  /** Empty before anything is linked: then nothing can be missing yet. */
  readonly gaps: readonly Gap[];
  /** An auditor said that it is no item. */
  readonly isOut: boolean;
  readonly isMarked: boolean;
  readonly isActive: boolean;
  /** Reached by Tab: one card a column. */
  readonly isStop: boolean;
  readonly near: Nearness;
  readonly onFocus: (item: ThreadItem) => void;
  readonly onPress: (item: ThreadItem) => void;
  readonly onGoTo: (item: ThreadItem) => void;
}

const otherEnd = ({ from, to }: ShownLink, item: ThreadItem): ThreadItem => (from.id === item.id ? to : from);

const CHANGED = 'link changed: please check';

const hasChanged = (links: readonly ShownLink[]): boolean => links.some(({ changed }) => changed);

function spoken({ item, links, gaps, isOut, near }: ThreadCardProps): string {
  const ends = links.map((link) => spokenName(otherEnd(link, item)));
  const said = [
    `${spokenName(item)}: ${item.label.replace(/\.+$/, '')}`,
    ...(gaps.length === 0 ? [] : [gapWords(gaps)]),
    ...(isOut ? ['not counted: not an item'] : []),
    ...(ends.length === 0 ? [] : [`linked to ${ends.join(', ')}`]),
    ...(hasChanged(links) ? [CHANGED] : []),
    ...(near === null || near === 'linked' ? [] : [NEAR_WORDS[near]]),
  ];
  // What was cut short says so, and needs no full stop after that.
  return said.join('. ').replaceAll('…. ', '… ');
}

/** What is linked to nothing at all stands out more than what lacks something. */
function gapKind(gaps: readonly Gap[], links: readonly ShownLink[]): 'all' | 'some' | undefined {
  if (gaps.length === 0) return undefined;
  return links.length === 0 ? 'all' : 'some';
}

/** One need, outcome or item of provision, with what it is linked to and what is missing. Drawn again only when it changes. */
export const ThreadCard = memo(function ThreadCard(props: ThreadCardProps) {
  const { item, links, gaps, isMarked, isActive, isStop, near, onFocus, onPress, onGoTo } = props;
  return (
    <li
      className="thread-card"
      data-card={item.id}
      data-marked={isMarked ? '' : undefined}
      data-active={isActive ? '' : undefined}
      data-near={near ?? undefined}
      data-gap={gapKind(gaps, links)}
    >
      <button
        type="button"
        className="thread-main"
        data-item={item.id}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isMarked}
        aria-label={spoken(props)}
        onFocus={() => onFocus(item)}
        onClick={() => onPress(item)}
      >
        <span className="thread-name">{itemName(item)}</span>
        <span className="thread-label">{item.label}</span>
        <Tags gaps={gaps} isMarked={isMarked} isChanged={hasChanged(links)} near={near} />
      </button>
      {links.length === 0 ? null : (
        <div className="thread-chips">
          {links.map((link) => {
            const other = otherEnd(link, item);
            return (
              <button
                key={link.link.id}
                type="button"
                className="thread-chip"
                data-link={link.link.id}
                data-changed={link.changed ? '' : undefined}
                tabIndex={isActive ? 0 : -1}
                aria-label={`Linked to ${spokenName(other)}${link.changed ? ', changed: please check' : ''}: go to it, or press Del to remove the link`}
                onClick={() => onGoTo(other)}
              >
                <span aria-hidden="true">{link.from.id === item.id ? '→' : '←'}</span> {itemName(other)}
                {link.changed ? ' ?' : null}
              </button>
            );
          })}
        </div>
      )}
    </li>
  );
});

/** All that colour says, said in words. */
type TagsProps = Pick<ThreadCardProps, 'gaps' | 'isMarked' | 'near'> & { readonly isChanged: boolean };

function Tags({ gaps, isMarked, isChanged, near }: TagsProps) {
  if (gaps.length === 0 && !isMarked && !isChanged && near === null) return null;
  return (
    <span className="thread-tags">
      {isMarked ? <span className="thread-tag thread-tag-marked">marked</span> : null}
      {gaps.length === 0 ? null : <span className="thread-tag thread-tag-gap">{gapWords(gaps)}</span>}
      {isChanged ? <span className="thread-tag thread-tag-gap">{CHANGED}</span> : null}
      {near === null ? null : <span className="thread-tag">{NEAR_WORDS[near]}</span>}
    </span>
  );
}
