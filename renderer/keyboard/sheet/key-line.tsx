import { useEffect, useRef } from 'react';
import { AppButton } from '../../components/app-button';
import { KeyHint } from '../../components/key-hint';
import type { KeyActionId } from '../actions';
import { ownKey } from '../keys-of';
import { printedKeys, spokenKeys } from '../printed-keys';
import type { KeyRow } from './sheet-rows';
import type { ChangeKeys } from './use-change-keys';
import { useKeyCapture } from './use-key-capture';

interface KeyLineProps {
  readonly row: KeyRow;
  readonly change: ChangeKeys;
}

/** What a key does, the key, and the way to change it. */
export function KeyLine({ row, change }: KeyLineProps) {
  const { label, keys, action } = row;
  return (
    <li className="key-line">
      <span className="key-label">{label}</span>
      <span className="key-keys">
        {keys.map((key) => (
          <span key={key}>
            <KeyHint keys={key} />
            <span className="visually-hidden">{spokenKeys(key)} </span>
          </span>
        ))}
      </span>
      {action === null ? null : <Changer label={label} action={action} change={change} />}
    </li>
  );
}

interface ChangerProps {
  readonly label: string;
  readonly action: KeyActionId;
  readonly change: ChangeKeys;
}

function Changer({ label, action, change }: ChangerProps) {
  const { changing, chosen } = change;
  const mine = changing?.action === action ? changing : null;
  const button = useRef<HTMLButtonElement>(null);
  const waited = useRef(false);
  const waits = mine?.waits === true;
  useKeyCapture(waits, {
    onKeys: (combo) => change.press(action, combo),
    onRefused: (why) => change.refuse(action, why),
    onLeave: change.stop,
  });
  // The focus stays where it was while keys come and go around it.
  useEffect(() => {
    if (waited.current && !waits) button.current?.focus();
    waited.current = waits;
  }, [waits]);
  const own = printedKeys(ownKey(action));
  return (
    <>
      <span className="key-actions">
        {chosen[action] === undefined ? null : (
          <AppButton
            kind="quiet"
            className="button-small"
            aria-label={`Back to ${spokenKeys(own)}: ${label}`}
            onPress={() => {
              change.putBack(action);
              // This button goes with the key it speaks of.
              button.current?.focus();
            }}
          >
            Back to {own}
          </AppButton>
        )}
        <AppButton
          ref={button}
          kind={waits ? 'primary' : 'plain'}
          className="button-small"
          aria-label={waits ? `Press the new key: ${label}` : `Change: ${label}`}
          onPress={() => (waits ? change.stop() : change.start(action))}
          onBlur={() => waits && change.stop()}
        >
          {waits ? 'Press a key…' : 'Change'}
        </AppButton>
      </span>
      {waits && mine.refused === null ? (
        <p className="key-said">
          Press the new key, or <KeyHint keys="Esc" /> to leave it.
        </p>
      ) : null}
      {mine?.refused == null ? null : <p className="key-said key-refused">{mine.refused}</p>}
    </>
  );
}
