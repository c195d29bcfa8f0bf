import { KeyHint } from '../../../components/key-hint';
import { usePrintedKey } from '../../../keyboard/keyboard-map';
import { spokenKeys } from '../../../keyboard/printed-keys';

/** What the key that moves text needs before it can move anything. */
export const chooseFirst = (key: string): string =>
  `Click a passage or select text first, then press ${spokenKeys(key)}.`;

/** The quiet line below the text that says how to move a passage; louder for a moment once the key for it was pressed too early. */
export function MoveHint({ asked }: { readonly asked: boolean }) {
  const key = usePrintedKey('move-text');
  return (
    <p className="move-hint" data-asked={asked ? '' : undefined}>
      {asked ? (
        chooseFirst(key)
      ) : (
        <>
          Wrong section? Select text, then press <KeyHint keys={key} />
          <span className="visually-hidden">{spokenKeys(key)}</span> to move it.
        </>
      )}
    </p>
  );
}
