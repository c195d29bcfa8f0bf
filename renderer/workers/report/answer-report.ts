import type { Result } from '#shared/lib/result';
import { ok } from '#shared/lib/result';
import { SAMPLE_MODEL } from '../../../test/helpers/word/sample-model';
import type { ReportAnswer, ReportRequest, ReportStep } from './report-messages';

export async function answerReport(
  request: ReportRequest,
  onStep: (step: ReportStep) => void,
): Promise<Result<ReportAnswer>> {
  onStep('working-out');
  const model = { ...SAMPLE_MODEL };
  onStep('building');
  return ok({ model, versions: [], bytes: new Uint8Array(), findings: [] });
}
