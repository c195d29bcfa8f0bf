import type { ReactNode } from 'react';
import { KeyHint } from '../../../components/key-hint';
import { spokenKeys } from '../../../keyboard/printed-keys';

interface HintKeyProps {
  readonly keys: string;
  /** What a screen reader reads instead of signs that it would pass over. */
  readonly said?: string;
  readonly children: ReactNode;
}

/** A key with what it does, in a line of hints; a screen reader reads the key too. */
export function HintKey({ keys, said, children }: HintKeyProps) {
  return (
    <span>
      <KeyHint keys={keys} />
      <span className="visually-hidden">{said ?? spokenKeys(keys)}</span> {children}
    </span>
  );
}
