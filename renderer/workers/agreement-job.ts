import type { AgreementModel } from '#shared/domain/agreement/agreement-model';
import type { Result } from '#shared/lib/result';
import { currentSession } from '../db/session';
import type { AgreementRequest } from './agreement-messages';
import workerUrl from './agreement-worker?worker&url';
import { runOnce } from './run-once';

/** How far markers agree, read and worked out in a worker. */
export async function assessStoredAgreement(
  request: Omit<AgreementRequest, 'workspace'>,
): Promise<Result<AgreementModel>> {
  const { workspace, follower } = currentSession();
  // The worker reads the working copy: what was just saved should be in it.
  await follower.idle();
  return runOnce<AgreementRequest, AgreementModel>(workerUrl, { ...request, workspace }, BROKE);
}

const BROKE = 'How far markers agree could not be worked out. Your audits are safe. Try once more.';
