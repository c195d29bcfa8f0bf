import { useCallback, useState } from 'react';
import { Announcer } from '../components/announcer';
import type { StoreOpening } from '../db/open-store';
import { FatalPage } from './fatal-page';
import { Shell } from './shell';
import { StartPage } from './start-page';
import { useOpening } from './use-opening';
import { useUnexpected } from './use-unexpected';
import { Welcome } from './welcome';

/** From an empty window to the first screen: open the stored work, ask who is there, show the plans. */
export function App() {
  const { state, replace } = useOpening();
  const unexpected = useUnexpected();
  const [welcomed, setWelcomed] = useState(false);
  const finishWelcome = useCallback(
    (opening: StoreOpening) => {
      replace(opening);
      setWelcomed(true);
    },
    [replace],
  );
  return (
    <>
      <Announcer />
      {state.kind === 'opening' && unexpected.code === null ? <StartPage stage={state.stage} /> : null}
      {state.kind === 'opening' && unexpected.code !== null ? (
        <FatalPage title="Your work could not be opened" code={unexpected.code} />
      ) : null}
      {state.kind === 'failed' ? (
        <FatalPage title="Your work could not be opened" message={state.message} code={`start · ${state.code}`} />
      ) : null}
      {state.kind === 'open' && (state.opening.person === null || (state.first && !welcomed)) ? (
        <Welcome opening={state.opening} onDone={finishWelcome} />
      ) : null}
      {state.kind === 'open' && state.opening.person !== null && (!state.first || welcomed) ? (
        <Shell
          key={`${state.opening.workspace}-${state.turn}`}
          opening={state.opening}
          person={state.opening.person}
          unexpected={unexpected}
          onOpening={replace}
        />
      ) : null}
    </>
  );
}
