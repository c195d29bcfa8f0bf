import { Button } from 'react-aria-components';
import type { Person } from '#shared/domain/audit/person';
import { clockTime, isoDate } from '#shared/lib/dates';
import { useSaveState } from '../db/commit';
import { PLACES, placeOf, type Screen } from './screens';
import { snapshotWords } from './snapshot-words';

interface NavigationRailProps {
  readonly screen: Screen;
  readonly onGo: (screen: Screen) => void;
  readonly person: Person;
  readonly snapshotAt: string | null;
}

/** The dark rail: screens with their keys, and at its foot who is marking and what is safe. */
export function NavigationRail({ screen, onGo, person, snapshotAt }: NavigationRailProps) {
  const here = placeOf(screen);
  return (
    <header className="rail">
      <p className="rail-name">EHC Plan Audit</p>
      <nav aria-label="Screens">
        <ul className="rail-list">
          {PLACES.map(({ screen: name, label, digit }) => (
            <li key={name}>
              <Button
                className="rail-link"
                aria-current={name === here ? 'page' : 'false'}
                onPress={() => onGo({ name })}
              >
                {label}
                <span className="rail-key" aria-hidden="true">
                  Ctrl {digit}
                </span>
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      <RailFoot person={person} snapshotAt={snapshotAt} />
    </header>
  );
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
