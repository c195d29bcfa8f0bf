import { Button } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import { clockTime, isoDate } from '#shared/lib/dates';
import { KeyHint } from '../components/key-hint';
import { useSaveState } from '../db/commit';
import type { KeyActionId } from '../keyboard/actions';
import { usePrintedKey } from '../keyboard/keyboard-map';
import { PLACES, placeOf, type Screen } from './screens';
import { snapshotWords } from './snapshot-words';

interface NavigationRailProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
  readonly onKeys: () => void;
  readonly person: Person;
  readonly snapshotAt: string | null;
}

/** The dark rail: screens with their keys, and at its foot who is marking and what is safe. */
export function NavigationRail({ screen, onGo, onKeys, person, snapshotAt }: NavigationRailProps) {
  const here = placeOf(screen);
  return (
    <header className="rail">
      <p className="rail-name">EHC Plan Audit</p>
      <nav aria-label="Screens">
        <ul className="rail-list">
          {PLACES.map((place) => (
            <li key={place.screen}>
              <RailLink place={place} isHere={place.screen === here} onGo={onGo} />
            </li>
          ))}
        </ul>
      </nav>
      <Button className="rail-link rail-keys" aria-haspopup="dialog" onPress={onKeys}>
        Keys
        <RailKey action="keys-sheet" />
      </Button>
      <RailFoot person={person} snapshotAt={snapshotAt} />
    </header>
  );
}

interface RailLinkProps extends Pick<NavigationRailProps, 'onGo'> {
  readonly place: (typeof PLACES)[number];
  readonly isHere: boolean;
}

function RailLink({ place: { screen, label, key }, isHere, onGo }: RailLinkProps) {
  return (
    <Button className="rail-link" aria-current={isHere ? 'page' : 'false'} onPress={() => onGo({ name: screen })}>
      {label}
      <RailKey action={key} />
    </Button>
  );
}

function RailKey({ action }: { readonly action: KeyActionId }) {
  return <KeyHint className="rail-key" keys={usePrintedKey(action)} />;
}

function RailFoot({ person, snapshotAt }: Pick<NavigationRailProps, 'person' | 'snapshotAt'>) {
  const state = useSaveState();
  const today = isoDate(new Date().toISOString());
  return (
    <section className="rail-foot" aria-label="Saved work" data-state={state.kind}>
      <span className="rail-person">
        {person.name} ({person.initials})
      </span>
      {state.kind === 'saved' ? (
        <span>
          <strong>All work saved</strong> {state.at === null ? '' : clockTime(state.at)}
        </span>
      ) : null}
      {state.kind === 'saving' ? <strong>Saving…</strong> : null}
      {state.kind === 'failed' ? <strong>Not saved: {state.waiting} waiting</strong> : null}
      <span className="rail-snapshot">{snapshotWords(snapshotAt, today)}</span>
    </section>
  );
}
