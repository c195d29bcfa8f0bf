import type { ReactNode } from 'react';
import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';

/** What moving needs before it can move anything. */
export const chooseFirst = (key: string): string =>
  `Click a passage or select text first, then press ${spokenKeys(key)}.`;

/**
 * The quiet line below the text that says how to choose words without a mouse and what to do with them; how to move text,
 * louder, for a moment once it was tried too early.
 */
export function MoveHint({ asked, canAttach }: { readonly asked: boolean; readonly canAttach: boolean }) {
  const [attachKey, moveKey, textKey] = [usePrintedKey('attach'), usePrintedKey('move-text'), usePrintedKey('to-text')];
  return (
    <p className="move-hint" data-asked={asked ? '' : undefined}>
      {asked ? (
        chooseFirst(moveKey)
      ) : (
        <>
          <Key keys={textKey}>text</Key>
          <Key keys="↑ ↓ ← →">choose</Key>
          <Key keys="⇧">more</Key>
          {canAttach ? <Key keys={attachKey}>attach</Key> : null}
          <Key keys={moveKey}>move</Key>
        </>
      )}
    </p>
  );
}

/** A key with what it does; a screen reader reads the key too. */
function Key({ keys, children }: { readonly keys: string; readonly children: ReactNode }) {
  return (
    <span>
      <KeyHint keys={keys} />
      <span className="visually-hidden">{KEY_WORDS[keys] ?? spokenKeys(keys)}</span> {children}
    </span>
  );
}

const KEY_WORDS: Readonly<Record<string, string>> = {
  '↑ ↓ ← →': 'Arrow keys: up and down by passage, left and right by word',
  '⇧': 'Shift',
};
