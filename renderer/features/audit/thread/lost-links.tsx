import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Audit } from '#shared/domain/audit/audit';
import type { LostLink } from '#shared/domain/thread/place-links';
import { shortLabel } from '#shared/domain/thread/short-label';
import { AppButton } from '../../../components/app-button';
import { removeLink } from '../../../db/actions/links';

interface LostLinksProps {
  readonly audit: Audit;
  readonly lost: readonly LostLink[];
}

const WHY: Readonly<Record<LostLink['why'], string>> = {
  'not-found': 'These words could not be found in this draft.',
  moved: 'Its words stand in other sections now.',
};

/** Links that cannot be drawn, with the words they joined: none is ever lost without a word. */
export function LostLinks({ audit, lost }: LostLinksProps) {
  if (lost.length === 0) return null;
  return (
    <Disclosure className="thread-lost">
      <Heading level={3}>
        <Button slot="trigger" className="thread-lost-button">
          {lost.length === 1 ? '1 link cannot be shown' : `${lost.length} links cannot be shown`}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ul>
          {lost.map(({ link, why }) => (
            <li key={link.id}>
              <span>
                “{shortLabel(link.from.quote, 90)}” <span aria-hidden="true">→</span>
                <span className="visually-hidden"> to </span> “{shortLabel(link.to.quote, 90)}”{' '}
                <span className="muted">{WHY[why]}</span>
              </span>
              <AppButton kind="quiet" onPress={() => void removeLink(audit, link)}>
                Remove
              </AppButton>
            </li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
