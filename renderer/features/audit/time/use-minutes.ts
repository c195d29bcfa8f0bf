import { useState } from 'react';
import type { Audit } from '#shared/domain/audit/audit';
import { useTrail } from '../use-trail';
import { measuredMinutes, readMinutes, type TypedMinutes } from './measured-minutes';
import { seenTimeOf } from './use-active-time';

export interface Minutes {
  readonly text: string;
  /** True while it stands as it was measured. */
  readonly isMeasured: boolean;
  readonly problem: string | null;
  readonly type: (text: string) => void;
  /** What is to be kept; where it cannot be read, says so in the field. */
  readonly read: () => TypedMinutes;
}

/** The minutes spent on an audit: as measured when this opens, until somebody types others. */
export function useMinutes(audit: Audit, isOpen: boolean): Minutes {
  const trail = useTrail(audit.id, isOpen);
  const [typed, setTyped] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const measured =
    trail.kind === 'ready' ? measuredMinutes(audit.id, trail.entries, seenTimeOf(audit.id), audit.minutes) : null;
  const text = typed ?? (measured === null ? '' : String(measured));
  const said = readMinutes(text);
  return {
    text,
    isMeasured: typed === null && measured !== null,
    problem: tried && !said.ok ? said.problem : null,
    type: setTyped,
    read: () => {
      setTried(true);
      return said;
    },
  };
}
