import type { CompareSettings } from '#shared/domain/compare/compare-settings';
import type { Viewer } from '#shared/domain/compare/compare-view';
import type { Workspace } from '#shared/ipc/contract';

export interface AgreementRequest {
  readonly workspace: Workspace;
  readonly viewer: Viewer;
  /** By `versionKey`; null: the newest with plans marked twice. */
  readonly version: string | null;
  readonly settings: Pick<CompareSettings, 'tolerance' | 'toleranceOf'>;
}
