import type { AuditData } from '../use-audit-data';

/** Whether the audit is one of two markings whose marks nobody has begun to agree. */
export const isToAgree = ({ audit, twice }: AuditData): boolean =>
  twice !== undefined && twice.agreed === undefined && [twice.first.id, twice.second.id].includes(audit.id);

/** Whether a record of agreed marks is what is shown. */
export const isBegun = ({ audit }: Pick<AuditData, 'audit'>): boolean => audit.agrees !== undefined;

/** The two markings before there is a record of what is agreed: to be read side by side, with nothing settled. */
export const notBegun = (data: AuditData): AuditData => {
  const { position: _position, ...audit } = data.twice?.first ?? data.audit;
  return { ...data, audit, answers: new Map() };
};
