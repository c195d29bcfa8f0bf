import type { AuditorReport } from '../compare/auditors/auditor-facts';
import type { AgreementReport } from './agreement-report';
import type { MarkedTwice } from './marked-twice';

/** A plan marked twice, as the list shows it. */
export interface PairLine {
  readonly planId: string;
  /** The record of the agreed marks where there is one, else the marking handed in first. */
  readonly auditId: string;
  readonly ref: string;
  readonly week: string;
  readonly state: MarkedTwice['state'];
  /** Criteria that lie further apart than the tolerance. */
  readonly conflicts: number;
}

/** All that the tabs of agreement and of auditors show of one rubric version. */
export interface AgreementModel {
  /** Versions with plans marked twice, newest first. */
  readonly versions: readonly { readonly key: string; readonly label: string; readonly plans: number }[];
  /** The one shown; null where no plan was marked twice. */
  readonly version: string | null;
  /** Words of the ratings, from 0. */
  readonly scale: readonly string[];
  readonly report: AgreementReport | null;
  /** Samples of the plans marked twice, most plans first; null: of no sample. */
  readonly samples: readonly { readonly title: string | null; readonly plans: number }[];
  /** Those that whoever looks may settle: their own, or all for managers and leads. To be agreed first. */
  readonly pairs: readonly PairLine[];
  /** Plans left out because whoever looks marks them, and not everybody they were given to has handed in. */
  readonly blind: number;
  /** All for managers and leads, an auditor's own line only. */
  readonly auditors: readonly (AuditorReport & { readonly name: string })[];
}
