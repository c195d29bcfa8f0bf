import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';
import { HintKey } from './hint-key';

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
          <HintKey keys={textKey}>text</HintKey>
          <HintKey keys="↑ ↓ ← →" said="Arrow keys: up and down by passage, left and right by word">
            choose
          </HintKey>
          <HintKey keys="⇧" said="Shift">
            more
          </HintKey>
          {canAttach ? <HintKey keys={attachKey}>attach</HintKey> : null}
          <HintKey keys={moveKey}>move</HintKey>
        </>
      )}
    </p>
  );
}
