import { KeyHint } from '../../../components/key-hint';

/** What M needs before it can move anything. */
export const CHOOSE_FIRST = 'Click a passage or select text first, then press M.';

/** The quiet line below the text that says how to move a passage; louder for a moment once M was pressed too early. */
export function MoveHint({ asked }: { readonly asked: boolean }) {
  return (
    <p className="move-hint" data-asked={asked ? '' : undefined}>
      {asked ? (
        CHOOSE_FIRST
      ) : (
        <>
          Wrong section? Select text, then press <KeyHint keys="M" />
          <span className="visually-hidden">M</span> to move it.
        </>
      )}
    </p>
  );
}
