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
  /** Criteria that the two have to settle, as the table of conflicts lists them. */
  readonly conflicts: number;
}

/** All that the tab of agreement shows of one rubric version. */
export interface AgreementModel {
  /** Versions with plans marked twice, newest first. */
  readonly versions: readonly { readonly key: string; readonly label: string; readonly plans: number }[];
  /** The one shown; null where no plan was marked twice. */
  readonly version: string | null;
  /** By section id. */
  readonly sectionTitles: Readonly<Record<string, string>>;
  /** Words of the ratings, from 0. */
  readonly scale: readonly string[];
  readonly report: AgreementReport | null;
  /** Samples of the plans marked twice, most plans first; null: of no sample. */
  readonly samples: readonly { readonly title: string | null; readonly plans: number }[];
  /** Those that whoever looks may settle: their own, or all for managers and leads. To be agreed first. */
  readonly pairs: readonly PairLine[];
  /** Plans left out because whoever looks marks them, and not everybody they were given to has handed in. */
  readonly blind: number;
}

/** What is known of one auditor: of all for managers and leads, of an auditor for themselves. */
export type AuditorLine = AuditorReport & { readonly name: string };
