import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import type { Viewer } from '#shared/domain/compare/compare-view';

/** How far markers agree, of one version of the rubric. */
export interface AgreementRequest {
  readonly viewer: Viewer;
  /** By `versionKey`; null: the newest with plans marked twice. */
  readonly version: string | null;
  readonly settings: Pick<CompareSettings, 'tolerance' | 'toleranceOf'>;
}

/** What a change of the working copy was about, for whoever keeps plans that were marked twice. */
export interface Touched {
  readonly planIds: readonly string[];
  /** Audits that are gone: which plan they were of is not told. */
  readonly goneAudits: readonly string[];
  readonly samples: boolean;
}
