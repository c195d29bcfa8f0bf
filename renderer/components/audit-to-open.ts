/** One audit of a plan, as what leads to it names it. */
export interface AuditToOpen {
  readonly auditId: string;
  /** `text`: its marks beside the plan's text. `pair`: the conflicts of the pair that it is one of. */
  readonly as: 'text' | 'pair';
}

/** Opens a plan at one of its audits; without one, at the audit that is shown by itself. */
export type OnOpenAudit = (planId: string, audit?: AuditToOpen) => void;
