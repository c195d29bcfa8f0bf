import { type ReactNode, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Audit } from '#shared/domain/audit/audit';
import type { Unplaced } from '#shared/domain/thread/left-out';
import type { LostLink, ShownLink } from '#shared/domain/thread/place-links';
import { shortLabel } from '#shared/domain/thread/short-label';
import { itemName, type ThreadItem } from '#shared/domain/thread/thread-item';
import type { ThreadLink } from '#shared/domain/thread/thread-link';
import { announce } from '../../../components/announcer';
import { AppButton } from '../../../components/app-button';
import { KeyHint } from '../../../components/key-hint';
import { countAgain } from '../../../db/actions/left-out';
import { removeLink } from '../../../db/actions/links';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { useActionKeys } from '../../../keyboard/use-action-keys';
import { unsureLine } from './thread-words';
import type { Thread } from './use-thread';

interface UnsureThreadProps {
  readonly audit: Audit;
  readonly thread: Thread;
  readonly onGoTo: (item: ThreadItem) => void;
  readonly onCheck: (links: readonly ShownLink[]) => void;
}

const WHY: Readonly<Record<LostLink['why'], string>> = {
  'not-found': 'These words could not be found in this draft.',
  moved: 'Its words stand in other sections now.',
  'left-out': 'One of its ends is not counted as an item.',
};

const WHY_UNPLACED: Readonly<Record<Unplaced['why'], string>> = {
  'not-found': 'This was no item of an earlier draft. The words could not be found in this one.',
  changed: 'This was no item before. Its words have changed, so it counts until you say so again.',
};

/** What a person has to look at, with the words that were chosen: nothing is ever lost or changed without a word. */
export function UnsureThread({ audit, thread, onGoTo, onCheck }: UnsureThreadProps) {
  const { state, unplaced } = thread;
  const line = unsureLine(thread);
  const [isOpen, setOpen] = useState(false);
  const key = usePrintedKey('unsure-links');
  useActionKeys({
    'unsure-links': (event) => {
      event.preventDefault();
      announce(line === '' ? 'No link from an earlier draft waits to be looked at.' : line);
      if (line !== '') setOpen(!isOpen);
    },
  });
  if (line === '') return null;
  return (
    <Disclosure className="thread-lost" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={3}>
        <Button slot="trigger" className="thread-lost-button">
          {line} <KeyHint keys={key} />
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {state.lost.map(({ link, why }) => (
            <Row key={link.id} words={<Ends link={link} />} why={WHY[why]}>
              <AppButton kind="link" onPress={() => void removeLink(audit, link)}>
                Remove
              </AppButton>
            </Row>
          ))}
          {state.shown
            .filter(({ changed }) => changed)
            .map((shown) => (
              <Row
                key={shown.link.id}
                words={<Ends link={shown.link} />}
                why={`Now ${itemName(shown.from)} and ${itemName(shown.to)}, in other words. Please check.`}
              >
                <AppButton kind="link" onPress={() => onGoTo(shown.from)}>
                  Go to {itemName(shown.from)}
                </AppButton>
                <AppButton kind="link" onPress={() => onCheck([shown])}>
                  Take the new words
                </AppButton>
              </Row>
            ))}
          {unplaced.map(({ dismissal, item, why }) => (
            <Row
              key={dismissal.id}
              words={`“${shortLabel(dismissal.item?.passages[0]?.quote ?? '', 160)}”`}
              why={WHY_UNPLACED[why]}
            >
              {item === null ? null : (
                <AppButton kind="link" onPress={() => onGoTo(item)}>
                  Go to {itemName(item)}
                </AppButton>
              )}
              <AppButton kind="link" onPress={() => void countAgain(audit, dismissal)}>
                {item === null ? 'Remove' : 'It is an item now'}
              </AppButton>
            </Row>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}

interface RowProps {
  readonly words: ReactNode;
  readonly why: string;
  /** What can be done about it. */
  readonly children: ReactNode;
}

function Row({ words, why, children }: RowProps) {
  return (
    <li>
      <span>
        {words} <span className="muted">{why}</span>
      </span>
      <span className="thread-lost-actions">{children}</span>
    </li>
  );
}

/** The words that a link was drawn between. */
function Ends({ link }: { readonly link: ThreadLink }) {
  return (
    <>
      “{shortLabel(link.from.quote, 90)}” <span aria-hidden="true">→</span>
      <span className="visually-hidden"> to </span> “{shortLabel(link.to.quote, 90)}”
    </>
  );
}
