import type { BehindState, FigureAsk } from '../chart/figure-ask';

export interface AuditsBehindProps {
  /** Null: closed. */
  readonly ask: FigureAsk | null;
  readonly state: BehindState;
  readonly onOpen: (planId: string) => void;
  readonly onClose: () => void;
}

export function AuditsBehind(_props: AuditsBehindProps) {
  return null;
}
