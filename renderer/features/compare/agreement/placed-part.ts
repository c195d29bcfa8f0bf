import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import type { AgreementReport } from '#shared/domain/agreement/agreement-report';
import type { AgreementPlace } from '../desk';

/** A part of the tab of agreement, with where one is on it. */
export interface PlacedPart {
  readonly model: AgreementModel;
  readonly report: AgreementReport;
  readonly place: AgreementPlace;
  readonly onPlace: (change: Partial<AgreementPlace>) => void;
}
