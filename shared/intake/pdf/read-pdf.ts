import type { IntakeLimits } from '#shared/domain/plan/intake-limits';
import type { PlanText } from '#shared/domain/plan/plan-text';
import type { ReadHooks } from '../read-plan-file';
import { refuse } from '../refusal';
export async function readPdf(_b: Uint8Array, _l: IntakeLimits, _h: ReadHooks): Promise<PlanText> {
  return refuse('no-text');
}
